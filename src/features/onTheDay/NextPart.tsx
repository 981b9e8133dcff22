import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import type { Directions } from "./NowPart.tsx";
import { StopDetails } from "./StopDetails.tsx";
import {
  type MinuteNumber,
  minuteNumber,
  type Stage,
  stageAfter,
  type VisitStage,
  visitAfter,
} from "./stages.ts";
import type { Telling } from "./useTelling.ts";

interface NextPartProps {
  readonly stages: readonly Stage[];
  readonly index: number;
  readonly now: MinuteNumber;
  readonly telling: Telling;
  readonly directions: Directions | undefined;
}

/** Where one goes next and when one has to leave; behind it, the rest of the day. */
export function NextPart({ stages, index, now, telling, directions }: NextPartProps) {
  const words = onTheDayWords[telling.language];
  const stage = stages[index];
  const next = visitAfter(stages, index);
  const drive = stageAfter(stages, index);
  if (!stage) return null;
  // On the way to the last place of the day.
  const isHeadingHome = stage.kind === "travel" && next === null;
  if (isHeadingHome || (next === null && drive === null)) {
    return <p className="on-day-last">{words.last}</p>;
  }
  const rest = next ? stages.slice(stages.indexOf(next) + 1) : [];
  return (
    <section className="on-day-next" aria-label={words.next}>
      <h3>
        <span className="group-title on-day-label">{words.next}</span>{" "}
        {next
          ? telling.stop(next.visit.stop)
          : drive?.kind === "travel" && words.end(telling.nameOf(drive.travel.to))}
      </h3>
      {stage.kind === "visit" && drive?.kind === "travel" && (
        <>
          <p className="on-day-big">
            <strong>
              {words.leaveAt(telling.time(drive.starts), telling.when(drive.starts, now))}
            </strong>
          </p>
          <p>{words.arriveAt(telling.time(drive.ends))}</p>
          {drive.travel.leg.kind === "estimated" && <p className="small">≈ {words.estimated}</p>}
          {directions && (
            <div className="on-day-directions">
              {directions(drive.travel.from, drive.travel.to)}
            </div>
          )}
        </>
      )}
      {next && (next.visit.arrives < next.visit.begins || drive === next) && (
        <Begins next={next} now={now} telling={telling} />
      )}
      {next && <StopDetails stop={next.visit.stop} language={telling.language} />}
      <Rest stages={rest.filter(({ day }) => day === stage.day)} telling={telling} />
    </section>
  );
}

interface BeginsProps {
  readonly next: VisitStage;
  readonly now: MinuteNumber;
  readonly telling: Telling;
}

/** Where one has to wait, or has no way to go. */
function Begins({ next, now, telling }: BeginsProps) {
  const words = onTheDayWords[telling.language];
  const begins = minuteNumber(next.date, next.visit.begins);
  return <p>{words.begins(telling.time(begins), telling.when(begins, now))}</p>;
}

interface Line {
  readonly stage: Stage;
  readonly at: MinuteNumber;
  readonly what: string;
}

function Rest({ stages, telling }: { stages: readonly Stage[]; telling: Telling }) {
  const words = onTheDayWords[telling.language];
  const last = stages.at(-1);
  const lines = stages.flatMap((stage): Line[] => {
    if (stage.kind === "visit") {
      const begins = minuteNumber(stage.date, stage.visit.begins);
      return [{ stage, at: begins, what: telling.stop(stage.visit.stop) }];
    }
    if (stage !== last) return [];
    return [{ stage, at: stage.ends, what: words.end(telling.nameOf(stage.travel.to)) }];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className="group-title">{words.afterThat}</h4>
      <ul className="on-day-rest">
        {lines.map(({ stage, at, what }) => (
          <li key={stage.key}>{words.line(telling.time(at), what)}</li>
        ))}
      </ul>
    </>
  );
}
