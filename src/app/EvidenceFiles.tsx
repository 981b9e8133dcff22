import { useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { saveFile } from "#services/download.ts";
import { publicFolder } from "#state/syncUrl.ts";
import { latePart } from "./latePart.tsx";

// It knows of plans, which nothing else here does.
const OneFile = latePart(() => import("#features/share/OneFile.tsx").then((file) => file.OneFile));

/** All facts and quotations as files for other tools. */
export function EvidenceFiles({ catalog }: { catalog: Catalog }) {
  const language = useLanguage();
  const publicUrl = usePublicUrl();
  const { files: words } = citeWords[language];
  const { problems } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const attempt = (save: () => Promise<void>) => {
    setFailed(false);
    save().catch(() => setFailed(true));
  };
  const saveAnnotations = async () => {
    const { annotationsOf } = await import("#exports/annotations.ts");
    const about = { publicUrl: publicFolder(publicUrl), generated: new Date().toISOString() };
    const text = JSON.stringify(annotationsOf(catalog, about), null, 2);
    saveFile("da-nang-evidence.jsonld", new Blob([text], { type: "application/ld+json" }));
  };
  const saveTable = async () => {
    const { evidenceCsv } = await import("#exports/evidenceCsv.ts");
    const text = evidenceCsv(catalog, language);
    saveFile(
      `da-nang-evidence-${language}.csv`,
      new Blob([text], { type: "text/csv;charset=utf-8" }),
    );
  };
  return (
    <div className="evidence-choices">
      <button type="button" className="text-button" onClick={() => attempt(saveTable)}>
        {words.evidence}
      </button>
      <button type="button" className="text-button" onClick={() => attempt(saveAnnotations)}>
        {words.annotations}
      </button>
      <OneFile copy={null} />
      <p role="status" className="small">
        {hasFailed && `${problems.title}.`}
      </p>
    </div>
  );
}
