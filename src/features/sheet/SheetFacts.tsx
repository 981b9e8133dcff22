import { LANGUAGES, type Language, type LocalText } from "#domain/base/text.ts";
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
          <th scope="col" className="sheet-as-of">
            <Stacked vi={sheetWords.vi.asOf} en={sheetWords.en.asOf} />
          </th>
          <th scope="col" className="sheet-sources">
            <Stacked vi={sheetWords.vi.sources} en={sheetWords.en.sources} />
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
            <td>
              {row.asOf.map((date) => (
                <div key={date}>{date}</div>
              ))}
            </td>
            <td>{numbersOf(row)}</td>
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
            <td colSpan={2} />
          </tr>
        )}
        {left > 0 && (
          <tr>
            {LANGUAGES.map((language) => (
              <td key={language} lang={language}>
                {sheetWords[language].more(`${left}`)}
              </td>
            ))}
            <td colSpan={2} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Stacked({ vi, en }: LocalText) {
  return (
    <>
      <span lang="vi">{vi}</span>
      <br />
      <span lang="en">{en}</span>
    </>
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
          {row.value[language]}
          {row.aside[language] !== "" && <i className="sheet-aside"> ({row.aside[language]})</i>}
        </>
      )}
    </>
  );
}

function numbersOf({ numbers, more }: SheetRow): string {
  return [inRuns(numbers), more > 0 ? `+${more}` : ""].filter(Boolean).join(" ");
}

/** `1, 3–6`: the column is narrow. */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length < 3 ? run.join(", ") : `${run[0]}–${run.at(-1)}`))
    .join(", ");
}
