import { useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { startOf } from "#domain/tour/today.ts";
import type { Stop } from "#domain/tour/tour.ts";
import { changeStop, stopOf } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { clearDelays, editTour, setDelay, useTour } from "#state/tour.ts";
import { DelayReport } from "./DelayReport.tsx";
import { minutesNotation } from "./notations.ts";
import { TypedField } from "./TypedField.tsx";
import { delayEffects } from "./timelineDelay.ts";
import { usePlaceName } from "./usePlaceName.ts";

interface DelayControlProps {
  /** With the delays. */
  readonly itinerary: Itinerary;
  /** The same tour without them. */
  readonly base: Itinerary;
  readonly catalog: Catalog;
}

/** Tries a longer stay at the chosen stop: what moves and what breaks, before it is in the plan. */
export function DelayControl({ itinerary, base, catalog }: DelayControlProps) {
  const language = useLanguage();
  const { delay: words } = timelineWords[language];
  const nameOf = usePlaceName(catalog);
  const delays = useTour((state) => state.delays);
  const stop = useTour(({ tour, selectedStop }) =>
    selectedStop === null ? null : stopOf(tour, selectedStop),
  );
  const { days } = itinerary.tour;
  const others = [...delays].flatMap(([id, minutes]) => {
    const inWords = conflictMinutes(minutes, language);
    if (days.some(({ date }) => id === startOf(date))) return [words.atStart(inWords)];
    const delayed = stopOf(itinerary.tour, id);
    if (id === stop?.id || !delayed) return [];
    return [words.at(inWords, nameOf(delayed.place))];
  });
  const group = useRef<HTMLFieldSetElement>(null);
  /** For a button that goes with what it does. */
  const thenFocusGroup = (act: () => void) => () => {
    flushSync(act);
    group.current?.focus();
  };
  return (
    <fieldset ref={group} className="delay" tabIndex={-1}>
      <legend className="group-title">
        {stop ? words.title(nameOf(stop.place)) : words.anyTitle}
      </legend>
      {stop ? (
        <DelaySteps stop={stop} minutes={delays.get(stop.id) ?? 0} name={nameOf(stop.place)} />
      ) : (
        <p className="small">{words.none}</p>
      )}
      <div role="status" className="delay-report">
        {others.length > 0 && <p className="small">{words.also(others.join(", "))}</p>}
        {delayEffects(base, itinerary, delays).map((effect) => (
          <DelayReport key={effect.day} {...{ effect, itinerary, catalog }} />
        ))}
      </div>
      {delays.size > 0 && (
        <p className="delay-actions">
          {stop && delays.has(stop.id) && (
            <>
              <button
                type="button"
                className="plain-button"
                onClick={thenFocusGroup(() => keepDelay(stop, delays.get(stop.id) ?? 0))}
              >
                {words.keep}
              </button>
              <button
                type="button"
                className="plain-button"
                onClick={thenFocusGroup(() => setDelay(stop.id, 0))}
              >
                {words.takeBack}
              </button>
            </>
          )}
          {others.length > 0 && (
            <button type="button" className="text-button" onClick={thenFocusGroup(clearDelays)}>
              {words.takeAllBack}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}

interface DelayStepsProps {
  readonly stop: Stop;
  readonly minutes: number;
  readonly name: string;
}

const STEPS = [-5, 5, 15, 25] as const;

function DelaySteps({ stop, minutes, name }: DelayStepsProps) {
  const language = useLanguage();
  const { delay: words } = timelineWords[language];
  const most = LIMITS.stayMinutes - stop.stayMinutes;
  const notation = useMemo(() => minutesNotation(most), [most]);
  return (
    <div className="delay-steps">
      {STEPS.map((step) => {
        const next = minutes + step;
        const isEnd = next < 0 || next > most;
        const text = `${Math.abs(step)}`;
        return (
          <button
            key={step}
            type="button"
            className="plain-button"
            aria-label={step < 0 ? words.less(text, name) : words.more(text, name)}
            aria-disabled={isEnd || undefined}
            onClick={() => {
              if (!isEnd) setDelay(stop.id, next);
            }}
          >
            {step < 0 ? `−${text}` : `+${text}`}
          </button>
        );
      })}
      <TypedField
        label={words.minutes}
        value={minutes}
        notation={notation}
        expected={words.expected(`${most}`)}
        onValue={(value) => setDelay(stop.id, value)}
        unit={tourWords[language].minutes}
        input={{ inputMode: "numeric", size: 4 }}
      />
    </div>
  );
}

/** The stay is planned as long as it is now taken to be. */
function keepDelay({ id, stayMinutes }: Stop, minutes: number): void {
  editTour((tour) => changeStop(tour, id, { stayMinutes: stayMinutes + minutes }));
  setDelay(id, 0);
}
