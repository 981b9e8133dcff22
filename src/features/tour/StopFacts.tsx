import type { Language } from "#domain/base/text.ts";
import type { Visit } from "#domain/schedule/itinerary.ts";
import type { Agreement, Stop } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { formatDate } from "#i18n/format.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useHolds } from "#state/tour.ts";

interface StopFactsProps {
  readonly stop: Stop;
  /** Null while the clock is on its way. */
  readonly visit: Visit | null;
}

/** How long one stays, why, and what is agreed; copies for others do not know how sure that is. */
export function StopFacts({ stop, visit }: StopFactsProps) {
  const language = useLanguage();
  const words = tourWords[language];
  const hasStates = useHolds("organiser");
  const minutes = (n: number) => conflictMinutes(n, language);
  const [wait, delay] = visit
    ? [visit.begins - visit.arrives, visit.ends - visit.begins - stop.stayMinutes]
    : [0, 0];
  const facts = [
    words.stays(minutes(stop.stayMinutes)),
    words.purposes[stop.purpose],
    ...(delay > 0 ? [words.delayed(minutes(delay))] : []),
    ...(visit && wait > 0 ? [words.waits(minutes(wait), clockTime(visit.begins))] : []),
    ...(stop.arriveAt === null ? [] : [words.agreedFor(clockTime(stop.arriveAt))]),
    ...(stop.windows.length === 0 ? [] : [words.receives(hoursOf(stop))]),
  ];
  return (
    <>
      <p className="stop-facts small">{facts.join(" · ")}</p>
      {hasStates && (
        <p className="stop-state" data-state={stop.agreement.kind}>
          {stateOf(stop.agreement, language)}
        </p>
      )}
    </>
  );
}

function stateOf(agreement: Agreement, language: Language): string {
  const words = tourWords[language];
  if (agreement.kind !== "confirmed") return words.states[agreement.kind];
  const date = formatDate(agreement.on, language);
  return agreement.by.trim() === ""
    ? words.confirmedOn(date)
    : words.confirmedBy(agreement.by.trim(), date);
}

function hoursOf({ windows }: Stop): string {
  return windows.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join(", ");
}
