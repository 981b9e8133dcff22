import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Tour, TourDay } from "#domain/tour/tour.ts";
import { changeDay, type DayChanges } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { formatDate } from "#i18n/format.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { weekdayName } from "#i18n/weekdayName.ts";
import { editTour, useHolds } from "#state/tour.ts";
import { ClockField } from "./ClockField.tsx";
import { DateField } from "./DateField.tsx";
import { OwnTimeChoice } from "./OwnTimes.tsx";
import { PlaceSelect } from "./PlaceSelect.tsx";
import { addDayAfter, removeDayAt } from "./stopActions.ts";
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
  const isLast = dayIndex === tour.days.length - 1;
  const edit = (field: string, changes: DayChanges) =>
    editTour((now) => changeDay(now, dayIndex, changes), { merge: `day ${dayIndex} ${field}` });
  const places = { tour, catalog };
  return (
    <div className="day-head">
      <h3 tabIndex={-1} data-day-heading={dayIndex}>
        {tour.days.length > 1 ? words.numbered(`${dayIndex + 1}`, date) : date}
      </h3>
      <OwnTimeChoice day={day} />
      {hasStates && <Unconfirmed day={day} catalog={catalog} />}
      <details className="fields" open={day.stops.length === 0 || undefined}>
        <summary>
          {words.hours(clockTime(day.startsAt), clockTime(day.endsAt))}{" "}
          <span className="small">{words.change}</span>
        </summary>
        <div className="field-row">
          <DateField
            label={words.date}
            value={day.date}
            onValue={(value) => edit("date", { date: value })}
          />
          <ClockField
            label={words.startsAt}
            value={day.startsAt}
            onValue={(startsAt) => edit("start", { startsAt })}
          />
          <ClockField
            label={words.endsAt}
            value={day.endsAt}
            onValue={(endsAt) => edit("end", { endsAt })}
          />
        </div>
        <div className="field-row place-row">
          <PlaceSelect
            {...places}
            label={words.startPlace}
            none={words.noStartPlace}
            value={day.startPlace}
            onValue={(startPlace) => edit("from", { startPlace })}
          />
          <PlaceSelect
            {...places}
            label={words.endPlace}
            none={words.noEndPlace}
            value={day.endPlace}
            onValue={(endPlace) => edit("to", { endPlace })}
          />
        </div>
        <p className="day-doings">
          {isLast && tour.days.length < LIMITS.days && (
            <button type="button" className="text-button" onClick={addDayAfter}>
              {words.add}
            </button>
          )}
          {tour.days.length > 1 && (
            <button type="button" className="text-button" onClick={() => removeDayAt(dayIndex)}>
              {words.remove}
            </button>
          )}
        </p>
      </details>
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
