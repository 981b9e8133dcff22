import type { OrderProblem } from "./optimise.ts";
import { foundOrder } from "./optimiseHeuristic.ts";
import {
  extended,
  finished,
  isBetter,
  minutesTo,
  type OrderScore,
  type PartScore,
  scoreOf,
  startOf,
  tooLate,
} from "./optimiseScore.ts";
import { beginsAt, conflictMinutesOf } from "./stay.ts";

/** A way to have visited some stops, with the one that it ends at. */
interface Label {
  readonly part: PartScore;
  readonly stop: number;
  readonly previous: Label | null;
}

/** Extensions between two looks at whether the search is still wanted. */
const STEP = 2000;

/**
 * The best of all orders, by dynamic programming over subsets of stops and the last of them. Yields the
 * share that is done.
 *
 * One earliest time per (subset, last) would not do: who accepts a conflict may leave earlier, and pay less for
 * it later, than who does not. Each state therefore keeps every label that no other one equals or beats in
 * time, conflict and driving alike. That is enough: a stay never begins earlier for a later arrival, and the
 * conflict never shrinks (stay.ts), so whatever follows a beaten label can follow the one that beats it,
 * with no arrival later than before, and ends with a score no worse. Only a meal can come too early, and
 * nobody waits for it: as long as one is to come, who leaves before its time beats only who leaves in the same minute.
 *
 * A label is dropped, too, where even a bound from below is no better than an order that is known already:
 * each stop still to come is reached at the earliest by its shortest way, straight from here.
 */
export function* exactOrder(problem: OrderProblem): Generator<number, readonly number[]> {
  const all = problem.stops.map((_, i) => i);
  // Worth little beside the search itself, and spares most of it.
  let best = drained(foundOrder(problem, 2 * all.length ** 4));
  if (all.length < 2) return best;
  let bestScore = scoreOf(problem, best);
  const bound = boundOf(problem, all);
  const mealFrom = latestMealtime(problem);
  const full = 2 ** all.length - 1;
  const states: (Label[] | undefined)[] = new Array(full * all.length);
  let extensions = 0;

  const extend = (mask: number, previous: Label | null, stop: number) => {
    const part = extended(problem, previous?.part ?? startOf(problem), stop);
    const reached = mask | (1 << stop);
    if (reached === full) {
      const score = finished(problem, part);
      if (!isBetter(score, bestScore)) return;
      bestScore = score;
      best = stopsOf({ part, stop, previous });
    } else if (isBetter(bound(reached, part), bestScore)) {
      const state = reached * all.length + stop;
      const labels = states[state];
      if (labels === undefined) states[state] = [{ part, stop, previous }];
      else keepUnbeaten(labels, { part, stop, previous }, mealFrom(reached));
    }
  };

  for (const stop of problem.keepsFirst ? [0] : all) extend(0, null, stop);
  for (let mask = 1; mask < full; mask++) {
    for (const last of all) {
      for (const label of states[mask * all.length + last] ?? []) {
        for (const stop of all) {
          if ((mask & (1 << stop)) !== 0) continue;
          extend(mask, label, stop);
          extensions += 1;
          if (extensions % STEP === 0) yield mask / full;
        }
      }
    }
  }
  return best;
}

function drained<T>(search: Generator<unknown, T>): T {
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

function stopsOf(last: Label): number[] {
  const stops: number[] = [];
  for (let label: Label | null = last; label !== null; label = label.previous) {
    stops.push(label.stop);
  }
  return stops.reverse();
}

/** Adds a label unless one of the others is as good in everything; those it beats go. */
function keepUnbeaten(labels: Label[], label: Label, mealFrom: number): void {
  if (labels.some((other) => isAsGood(other.part, label.part, mealFrom))) return;
  let kept = 0;
  for (const other of labels)
    if (!isAsGood(label.part, other.part, mealFrom)) labels[kept++] = other;
  labels.length = kept;
  labels.push(label);
}

function isAsGood(one: PartScore, other: PartScore, mealFrom: number): boolean {
  return (
    one.endsAt <= other.endsAt &&
    (one.endsAt >= mealFrom || one.endsAt === other.endsAt) &&
    one.conflictMinutes <= other.conflictMinutes &&
    one.driveMinutes <= other.driveMinutes
  );
}

/** From when on no meal that the mask has not can come too early. */
function latestMealtime({ stops }: OrderProblem): (mask: number) => number {
  const meals = stops.flatMap(({ mealtime }, i) => (mealtime ? [{ i, from: mealtime.from }] : []));
  return (mask) =>
    meals.reduce(
      (latest, { i, from }) => ((mask & (1 << i)) === 0 ? Math.max(latest, from) : latest),
      Number.NEGATIVE_INFINITY,
    );
}

/** No order that goes on from here, with the stops that the mask has not, scores better. */
function boundOf(problem: OrderProblem, all: readonly number[]) {
  const shortest = all.map((next) =>
    Math.min(...all.filter((stop) => stop !== next).map((stop) => minutesTo(problem, stop, next))),
  );
  return (mask: number, part: PartScore): OrderScore => {
    let { conflictMinutes, driveMinutes } = part;
    let oneByOne = part.endsAt;
    let latest = part.endsAt;
    let toEnd = Number.POSITIVE_INFINITY;
    for (const next of all) {
      const stop = problem.stops[next];
      if (stop === undefined || (mask & (1 << next)) !== 0) continue;
      const drive = shortest[next] ?? 0;
      const begins = beginsAt(stop, part.endsAt + drive);
      conflictMinutes += conflictMinutesOf(stop, begins) + tooLate(stop, begins);
      driveMinutes += drive;
      oneByOne += drive + stop.stayMinutes;
      latest = Math.max(latest, begins + stop.stayMinutes);
      toEnd = Math.min(toEnd, problem.toEnd[next] ?? 0);
    }
    const endsAt = Math.max(oneByOne, latest) + toEnd;
    return {
      conflictMinutes: conflictMinutes + Math.max(0, endsAt - problem.endsBy),
      endsAt,
      driveMinutes: driveMinutes + toEnd,
    };
  };
}
