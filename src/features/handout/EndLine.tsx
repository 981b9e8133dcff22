import { LANGUAGES } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { DayClock } from "./DayClock.tsx";
import type { EndRow } from "./dayRows.ts";
import { placeName } from "./placeName.ts";

/** Where and when a day starts or ends. */
export function EndLine({ row, catalog }: { row: EndRow; catalog: Catalog }) {
  return (
    <tbody className="handout-end">
      <tr>
        <th scope="row" colSpan={2}>
          <DayClock minutes={row.at} />
        </th>
        {LANGUAGES.map((language) => (
          <td key={language} lang={language}>
            {handoutWords[language][row.kind](placeName(catalog, row.place, language))}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
