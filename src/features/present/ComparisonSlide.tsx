import "./slideTable.css";
import {
  type ComparisonCell,
  type ComparisonRow,
  comparisonOf,
} from "#domain/evidence/comparison.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { answerWords } from "#i18n/answerWords.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { cellAnswers, comparisonRows, publishersOf } from "./comparisonRows.ts";
import { SlideHead, type SlideProps } from "./SlideHead.tsx";
import { comparedIds } from "./slideText.ts";

/** The sites of the talk side by side, in a few rows. */
export function ComparisonSlide({ slide, talk }: SlideProps) {
  const language = useLanguage();
  const words = presentWords[language];
  const comparison = comparisonOf(talk.catalog, comparedIds(talk));
  const rows = comparisonRows(comparison);
  const publishers = publishersOf(rows, talk.catalog.sources).map((name) => name[language]);
  return (
    <>
      <SlideHead slide={slide} talk={talk} />
      {/* On a narrow screen it scrolls, by keyboard too. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div className="slide-table" role="group" aria-label={words.table} tabIndex={0}>
        <table aria-label={compareWords[language].title}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{compareWords[language].question}</span>
              </th>
              {comparison.sites.map((site) => (
                <th key={site.id} scope="col">
                  <ShapeMark {...signOf(site)} size={24} /> {site.mapLabel[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, row }) => (
              <tr key={id}>
                <th scope="row">{words.rows[id]}</th>
                {row.cells.map((cell, i) => (
                  <td key={comparison.sites[i]?.id}>
                    <Cell row={row} cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="slide-basis">{words.answersSources(publishers.join(", "))}</p>
    </>
  );
}

function Cell({ row, cell }: { readonly row: ComparisonRow; readonly cell: ComparisonCell }) {
  const language = useLanguage();
  const words = presentWords[language];
  const { sites } = useWords();
  const shown = cellAnswers(cell);
  if (shown.length === 0) return <span className="slide-unstated">{sites.notStated}</span>;
  return (
    <>
      {shown.map((fact) => answerWords(row, fact, language).value).join(" / ")}
      {shown.length > 1 && <span className="slide-remark">{words.differs}</span>}
    </>
  );
}
