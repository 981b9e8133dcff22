import { memo } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { StopPlace, TourDay } from "#domain/tour/tour.ts";
import { changeDay, type DayChanges } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour } from "#state/tour.ts";
import { ClockField } from "./ClockField.tsx";
import { DateField } from "./DateField.tsx";
import { PlaceSelect } from "./PlaceSelect.tsx";
import { addDayAfter, removeDayAt } from "./stopActions.ts";

interface DayFieldsProps extends Omit<TourDay, "stops"> {
  readonly dayIndex: number;
  /** Days of the tour. */
  readonly count: number;
  /** Whether the day has no stop yet. */
  readonly isEmpty: boolean;
  /** Places of the person's own, that the tour has. */
  readonly own: readonly StopPlace[];
  readonly catalog: Catalog;
}

/** When and where a day begins and ends, folded away; not drawn again when stops change places. */
export const DayFields = memo(function DayFields(props: DayFieldsProps) {
  const { dayIndex, count, isEmpty, date, startsAt, endsAt, startPlace, endPlace } = props;
  const words = tourWords[useLanguage()].days;
  const places = { own: props.own, catalog: props.catalog };
  const isLast = dayIndex === count - 1;
  const edit = (field: string, changes: DayChanges) =>
    editTour((now) => changeDay(now, dayIndex, changes), { merge: `day ${dayIndex} ${field}` });
  return (
    <details className="fields" open={isEmpty || undefined}>
      <summary>
        {words.hours(clockTime(startsAt), clockTime(endsAt))}{" "}
        <span className="small">{words.change}</span>
      </summary>
      <div className="field-row">
        <DateField label={words.date} value={date} onValue={(to) => edit("date", { date: to })} />
        <ClockField
          label={words.startsAt}
          value={startsAt}
          onValue={(to) => edit("start", { startsAt: to })}
        />
        <ClockField
          label={words.endsAt}
          value={endsAt}
          onValue={(to) => edit("end", { endsAt: to })}
        />
      </div>
      <div className="field-row place-row">
        <PlaceSelect
          {...places}
          label={words.startPlace}
          none={words.noStartPlace}
          value={startPlace}
          onValue={(to) => edit("from", { startPlace: to })}
        />
        <PlaceSelect
          {...places}
          label={words.endPlace}
          none={words.noEndPlace}
          value={endPlace}
          onValue={(to) => edit("to", { endPlace: to })}
        />
      </div>
      <p className="day-doings">
        {isLast && count < LIMITS.days && (
          <button type="button" className="text-button" onClick={addDayAfter}>
            {words.add}
          </button>
        )}
        {count > 1 && (
          <button type="button" className="text-button" onClick={() => removeDayAt(dayIndex)}>
            {words.remove}
          </button>
        )}
      </p>
    </details>
  );
});
