import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { DriveLine } from "./DriveLine.tsx";
import { dayName } from "./dayName.ts";
import { dayRows } from "./dayRows.ts";
import { EndLine } from "./EndLine.tsx";
import { InBoth } from "./InBoth.tsx";
import type { Note } from "./programmeNotes.ts";
import { StopLines } from "./StopLines.tsx";

interface ProgrammeDayProps {
  readonly itinerary: Itinerary;
  readonly index: number;
  readonly catalog: Catalog;
  readonly copy: CopyKind;
  readonly notes: readonly Note[];
}

/** A day from the top down, Vietnamese beside English; its head stands on every page again. */
export function ProgrammeDay({ itinerary, index, catalog, copy, notes }: ProgrammeDayProps) {
  const language = useLanguage();
  const { tour } = itinerary;
  const [day, planned] = [itinerary.days[index], tour.days[index]];
  if (!day || !planned) return null;
  const nameIn = (each: Language) => {
    const name = dayName(day.date, each);
    return tour.days.length > 1 ? handoutWords[each].day(`${index + 1}`, name) : name;
  };
  const rows = dayRows(day, planned);
  return (
    <table className="handout-day" aria-label={nameIn(language)}>
      <colgroup>
        <col className="handout-times" />
        <col className="handout-signs" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            <InBoth text={(each) => handoutWords[each].time} />
          </th>
          {LANGUAGES.map((each) => (
            <th key={each} scope="col" lang={each}>
              {nameIn(each)} <span className="handout-of">{shareWords[each].kinds[copy]}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row, i) => {
        switch (row.kind) {
          case "visit":
            return <StopLines key={row.visit.stop.id} {...{ row, catalog, copy, notes }} />;
          case "drive":
            // biome-ignore lint/suspicious/noArrayIndexKey: a drive is what is between two rows
            return <DriveLine key={`drive ${i}`} row={row} bufferMinutes={tour.bufferMinutes} />;
          default:
            return <EndLine key={row.kind} row={row} catalog={catalog} />;
        }
      })}
      {planned.stops.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={2} />
            {LANGUAGES.map((each) => (
              <td key={each} lang={each}>
                {handoutWords[each].noStops}
              </td>
            ))}
          </tr>
        </tbody>
      )}
    </table>
  );
}
