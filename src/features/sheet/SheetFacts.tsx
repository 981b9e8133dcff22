import { LANGUAGES, type Language } from "#domain/text.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { wordsIn } from "#i18n/words.ts";
import type { SheetContent } from "./sheetContent.ts";
import type { SheetRow } from "./sheetRow.ts";

/** Each question and its answer in Vietnamese and in English, and the numbers of its sources. */
export function SheetFacts({
  rows,
  unstated,
  left,
}: Pick<SheetContent, "rows" | "unstated" | "left">) {
  return (
    <table className="sheet-facts">
      <thead>
        <tr>
          {LANGUAGES.map((language) => (
            <th key={language} scope="col" lang={language}>
              {sheetWords[language].language}
            </th>
          ))}
          <th scope="col">
            <span lang="vi">{sheetWords.vi.sources}</span>
            <br />
            <span lang="en">{sheetWords.en.sources}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {LANGUAGES.map((language) => (
              <td key={language} lang={language}>
                <Answer row={row} language={language} />
              </td>
            ))}
            <td className="sheet-numbers">{numbersOf(row)}</td>
          </tr>
        ))}
        {unstated.length > 0 && (
          <tr>
            {LANGUAGES.map((language) => (
              <td key={language} lang={language}>
                <b>{wordsIn(language).sites.notStated}:</b>{" "}
                {unstated.map((label) => label[language]).join("; ")}
              </td>
            ))}
            <td />
          </tr>
        )}
        {left > 0 && (
          <tr>
            {LANGUAGES.map((language) => (
              <td key={language} lang={language}>
                {sheetWords[language].more(`${left}`)}
              </td>
            ))}
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Answer({ row, language }: { row: SheetRow; language: Language }) {
  const { notStated } = wordsIn(language).sites;
  return (
    <>
      <b>{row.label[language]}:</b>{" "}
      {row.value === null ? (
        <i>{notStated}</i>
      ) : (
        <>
          {row.value[language]} <span className="sheet-aside">({row.aside[language]})</span>
        </>
      )}
    </>
  );
}

function numbersOf({ numbers, more }: SheetRow): string {
  return [numbers.join(", "), more > 0 ? `+${more}` : ""].filter(Boolean).join(" ");
}
