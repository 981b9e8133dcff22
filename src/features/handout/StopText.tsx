import type { Language } from "#domain/base/text.ts";
import type { Visit } from "#domain/schedule/itinerary.ts";
import type { Agreement, Stop } from "#domain/tour/tour.ts";
import { isWritten } from "#domain/tour/tourText.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { formatDate } from "#i18n/format.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { Written } from "./Written.tsx";

interface StopTextProps {
  readonly visit: Visit;
  readonly language: Language;
  /** Whether it is the organiser's to see how sure the stop is. */
  readonly hasState: boolean;
}

/** What happens at a stop and what guests have to know, in one language. */
export function StopText({ visit, language, hasState }: StopTextProps) {
  const { stop } = visit;
  const { receivedBy } = handoutWords[language];
  const { meetingPoint, dressAndPhotos, questions } = stopWords[language];
  const lines = [
    { label: receivedBy, text: stop.host },
    { label: null, text: stop.note },
    { label: meetingPoint, text: stop.guests.meetingPoint },
    { label: dressAndPhotos, text: stop.guests.dressAndPhotos },
  ];
  return (
    <>
      <p className="handout-what">{whatIn(visit, language)}</p>
      {lines
        .filter(({ text }) => isWritten(text))
        .map(({ label, text }) => (
          <p key={label ?? "note"}>
            {label !== null && <span className="handout-label">{label}: </span>}
            <Written text={text} language={language} />
          </p>
        ))}
      {stop.guests.questions.length > 0 && (
        <div>
          <span className="handout-label">{questions}:</span>
          <ol className="handout-questions">
            {stop.guests.questions.map(({ text }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paper does not change
              <li key={i}>
                {" "}
                <b>{i + 1}.</b>&nbsp;
                <Written text={text} language={language} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {hasState && (
        <p className="handout-state" data-state={stop.agreement.kind}>
          {stateIn(stop.agreement, language)}
        </p>
      )}
    </>
  );
}

/** `Visit, 1 h · fixed for 08:15 · open 07:30–11:30`. */
function whatIn({ stop, arrives, begins }: Visit, language: Language): string {
  const words = tourWords[language];
  const { stay, waits } = handoutWords[language];
  const minutes = (count: number) => conflictMinutes(count, language);
  return [
    stay(stopWords[language].purposes[stop.purpose], minutes(stop.stayMinutes)),
    ...(begins > arrives ? [waits(clockTime(arrives), minutes(begins - arrives))] : []),
    ...(stop.arriveAt === null ? [] : [words.agreedFor(clockTime(stop.arriveAt))]),
    ...(stop.windows.length === 0 ? [] : [words.receives(hoursOf(stop))]),
  ].join(" · ");
}

function hoursOf({ windows }: Stop): string {
  return windows.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join(", ");
}

function stateIn(agreement: Agreement, language: Language): string {
  const words = tourWords[language];
  if (agreement.kind !== "confirmed") return words.states[agreement.kind];
  const by = agreement.by.trim();
  const date = formatDate(agreement.on, language);
  return by === "" ? words.confirmedOn(date) : words.confirmedBy(by, date);
}
