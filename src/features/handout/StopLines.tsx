import { LANGUAGES } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { DayClock } from "./DayClock.tsx";
import type { VisitRow } from "./dayRows.ts";
import { PrivateList } from "./PrivateList.tsx";
import { placeName } from "./placeName.ts";
import { privatePartsOf } from "./privateParts.ts";
import type { Note } from "./programmeNotes.ts";
import { StopSign } from "./StopSign.tsx";
import { StopText } from "./StopText.tsx";

interface StopLinesProps {
  readonly row: VisitRow;
  readonly catalog: Catalog;
  readonly copy: CopyKind;
  readonly notes: readonly Note[];
}

/** When, where and what, in both languages; below it what only the organiser has. */
export function StopLines({ row: { visit, number }, catalog, copy, notes }: StopLinesProps) {
  const { stop, begins, ends } = visit;
  const site = placeOf(catalog, stop.place)?.site ?? null;
  const note = notes.find(({ sites }) => site !== null && sites.includes(site));
  const parts = privatePartsOf(stop);
  return (
    <tbody className="handout-stop">
      <tr>
        <th scope="row">
          <DayClock minutes={begins} />–
          <br />
          <DayClock minutes={ends} />
        </th>
        <td>
          <StopSign site={site} number={number} />
        </td>
        {LANGUAGES.map((language) => (
          <td key={language} lang={language}>
            <p className="handout-place">
              {placeName(catalog, stop.place, language)}
              {note && <sup>{note.number}</sup>}
            </p>
            <StopText visit={visit} language={language} hasState={copy === "organiser"} />
          </td>
        ))}
      </tr>
      {parts.length > 0 && (
        <tr>
          <td colSpan={2} />
          <td colSpan={2}>
            <PrivateList parts={parts} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
