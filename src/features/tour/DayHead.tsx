import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Tour, TourDay } from "#domain/tour/tour.ts";
import { formatDate } from "#i18n/format.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { weekdayName } from "#i18n/weekdayName.ts";
import { useHolds } from "#state/tour.ts";
import { DayFields } from "./DayFields.tsx";
import { OwnTimeChoice } from "./OwnTimes.tsx";
import { ownPlaces } from "./ownPlaces.ts";
import { usePlaceName } from "./usePlaceName.ts";

interface DayHeadProps {
  readonly tour: Tour;
  readonly dayIndex: number;
  readonly catalog: Catalog;
}

/** When and where a day begins and ends. */
export function DayHead({ tour, dayIndex, catalog }: DayHeadProps) {
  const language = useLanguage();
  const words = tourWords[language].days;
  const hasStates = useHolds("organiser");
  const day = tour.days[dayIndex];
  if (!day) return null;
  const date = `${weekdayName(day.date, language)}, ${formatDate(day.date, language)}`;
  return (
    <div className="day-head">
      <h3 tabIndex={-1} data-day-heading={dayIndex}>
        {tour.days.length > 1 ? words.numbered(`${dayIndex + 1}`, date) : date}
      </h3>
      <OwnTimeChoice day={day} />
      {hasStates && <Unconfirmed day={day} catalog={catalog} />}
      <DayFields
        {...{ dayIndex, catalog }}
        date={day.date}
        startsAt={day.startsAt}
        endsAt={day.endsAt}
        startPlace={day.startPlace}
        endPlace={day.endPlace}
        own={ownPlaces(tour)}
        count={tour.days.length}
        isEmpty={day.stops.length === 0}
      />
    </div>
  );
}

/** What somebody still has to ask for, to be seen the day before. */
function Unconfirmed({ day: { stops }, catalog }: { day: TourDay; catalog: Catalog }) {
  const words = tourWords[useLanguage()].days;
  const nameOf = usePlaceName(catalog);
  if (stops.length === 0) return null;
  const open = stops.filter(({ agreement }) => agreement.kind !== "confirmed");
  if (open.length === 0) return <p className="small">{words.allConfirmed}</p>;
  const names = [...new Set(open.map(({ place }) => nameOf(place)))].join(", ");
  return (
    <details className="small unconfirmed">
      <summary>{words.unconfirmed(`${open.length}`, `${stops.length}`)}</summary>
      <p>{names}</p>
    </details>
  );
}
