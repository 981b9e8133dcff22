import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Comparison } from "#domain/evidence/comparison.ts";
import { comparisonCsv } from "#exports/comparisonCsv.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { saveFile } from "#services/download.ts";
import { printPage } from "#ui/printPage.ts";
import { comparisonText } from "./comparisonText.ts";
import { copyContent } from "./copyContent.ts";

interface CompareToolsProps {
  readonly comparison: Comparison;
  readonly catalog: Catalog;
  readonly onStatus: (sentence: string) => void;
}

/** Ways to take the table along, as it is shown. */
export function CompareTools({ comparison, catalog, onStatus }: CompareToolsProps) {
  const language = useLanguage();
  const words = compareWords[language];
  const copy = async () => {
    const isCopied = await copyContent(comparisonText(comparison, catalog, language));
    onStatus(isCopied ? words.copied : words.notCopied);
  };
  const save = () => {
    const name = `comparison-${comparison.sites.map(({ id }) => id).join("-")}.csv`;
    const csv = comparisonCsv(comparison, catalog, language);
    saveFile(name, new Blob([csv], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <div className="comparison-tools">
      <button type="button" className="plain-button" onClick={copy}>
        {words.copy}
      </button>
      <button type="button" className="plain-button" onClick={save}>
        {words.saveCsv}
      </button>
      <button type="button" className="plain-button" onClick={printPage}>
        {words.print}
      </button>
    </div>
  );
}
