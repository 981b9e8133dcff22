import type { OpeningWindow, Stop, TourDay } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { ClockField } from "./ClockField.tsx";
import { RemovableRows } from "./RemovableRows.tsx";
import type { EditStop } from "./StopFields.tsx";

interface WindowFieldsProps {
  readonly stop: Stop;
  readonly day: TourDay;
  readonly edit: EditStop;
}

/** When guests are received. */
export function WindowFields({ stop: { windows }, day, edit }: WindowFieldsProps) {
  const words = stopWords[useLanguage()];
  const change = (index: number, end: keyof OpeningWindow, minutes: number) =>
    edit(`window ${index} ${end}`, {
      windows: windows.map((window, i) => (i === index ? { ...window, [end]: minutes } : window)),
    });
  return (
    <fieldset className="fields">
      <legend>{words.windows}</legend>
      {windows.length === 0 && <p className="small">{words.noWindows}</p>}
      <RemovableRows
        rows={windows}
        limit={LIMITS.windows}
        addLabel={words.addWindow}
        removeLabel={words.remove}
        removeNamed={words.removeWindow}
        onAdd={() =>
          // The hours of the day itself, to be corrected.
          edit("windows", { windows: [...windows, { from: day.startsAt, to: day.endsAt }] })
        }
        onRemove={(index) => edit("windows", { windows: windows.toSpliced(index, 1) })}
      >
        {({ from, to }, index) => (
          <div className="window-row">
            <ClockField
              label={words.fromShort}
              name={words.from(`${index + 1}`)}
              value={from}
              onValue={(minutes) => change(index, "from", minutes)}
            />
            <ClockField
              label={words.toShort}
              name={words.to(`${index + 1}`)}
              value={to}
              onValue={(minutes) => change(index, "to", minutes)}
            />
            {to <= from && (
              <p role="alert" className="field-wrong">
                {words.expected.window}
              </p>
            )}
          </div>
        )}
      </RemovableRows>
    </fieldset>
  );
}
