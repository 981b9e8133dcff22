import type { Conflict } from "#domain/schedule/itinerary.ts";
import { type MinuteNumber, minuteNumber, type Stage } from "./stages.ts";

interface Present {
  readonly stages: readonly Stage[];
  /** As `positionAt` gives it. */
  readonly position: number;
  readonly now: MinuteNumber;
}

/**
 * The conflicts of the day that are not yet behind the group, without remedies whose time has passed:
 * nobody can leave a stop "by 09:10" at 09:20.
 */
export function conflictsAhead(
  conflicts: readonly Conflict[],
  { stages, position, now }: Present,
): readonly Conflict[] {
  const stage = stages[Math.ceil(position)];
  if (!stage) return [];
  const ahead = new Set(
    stages.slice(Math.ceil(position)).flatMap((later) => stopIdOf(later) ?? []),
  );
  return conflicts
    .filter(({ day }) => day === stage.day)
    .filter((conflict) => {
      const stop = "stop" in conflict ? conflict.stop : null;
      return stop === null || ahead.has(stop);
    })
    .map((conflict) => {
      if (conflict.kind !== "late") return conflict;
      const { leave, startBy } = conflict;
      const by = leave?.by ?? startBy;
      const isPast = by !== null && minuteNumber(stage.date, by) < now;
      return isPast ? { ...conflict, leave: null, startBy: null } : conflict;
    });
}

function stopIdOf(stage: Stage): string | null {
  return stage.kind === "visit" ? stage.visit.stop.id : null;
}
