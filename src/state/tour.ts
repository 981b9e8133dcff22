import { create } from "zustand";
import { type CopyKind, holdsAll } from "#domain/tour/copy.ts";
import { EXAMPLE_ID, exampleTour } from "#domain/tour/exampleTour.ts";
import type { Plan } from "#domain/tour/planFile.ts";
import { NOTHING_TODAY, type Today } from "#domain/tour/today.ts";
import type { IsoDate, Tour } from "#domain/tour/tour.ts";
import { newTour, stopOf, withTourId } from "#domain/tour/tourEdit.ts";
import { ISSUE_LIMIT, type TourIssue } from "#domain/tour/tourIssue.ts";
import { newId } from "./newId.ts";
import {
  historyOf,
  redone,
  type TourHistory,
  undone,
  withStep,
  withStepClosed,
} from "./tourHistory.ts";

/** Where the open tour came from; `page`: from the page itself, which is one file with the tour in it. */
export type TourOrigin = "example" | "new" | "link" | "file" | "page" | "device";

/** What there is to a plan besides its tour. */
export interface PlanMeta {
  /** Its name in the store of this device; null: not kept there (yet). */
  readonly id: string | null;
  /** How often it had been saved when it was opened; 0: never. */
  readonly revision: number;
  /** For whom the tour was cut that was opened; an edit makes it the organiser's. */
  readonly copy: CopyKind;
  /** Of the copy last given out; 0: none was. */
  readonly number: number;
  /** When that was, in UTC; null: never. */
  readonly issuedAt: string | null;
}

export interface TourState extends TourHistory, Today {
  readonly origin: TourOrigin;
  /** Counts what was opened: what is about one opening only can be told from the next. */
  readonly opening: number;
  readonly plan: PlanMeta;
  /** The tour as it was last given out from here. */
  readonly issued: Tour | null;
  /** Another version of the same tour that this device has had before; for "what changed". */
  readonly seen: Plan | null;
  readonly selectedStop: string | null;
}

const NEW_PLAN: PlanMeta = {
  id: null,
  revision: 0,
  copy: "organiser",
  number: 0,
  issuedAt: null,
};

/** The tour that is open. */
export const useTour = create<TourState>(() => opened(exampleTour(), "example", {}, 0));

/** Whether the open plan can have what such a copy has: what it cannot have may still be so. */
export function useHolds(least: CopyKind): boolean {
  return useTour(({ plan }) => holdsAll(plan.copy, least));
}

export function tourNow(): Tour {
  return useTour.getState().tour;
}

/**
 * One step that can be undone; none when the tour says the same afterwards. Edits that name the same
 * `merge` in a row are one step, until `closeStep`: a text field names itself and closes on blur.
 */
export function editTour(
  change: (tour: Tour) => Tour,
  { merge = null }: { readonly merge?: string | null } = {},
): void {
  useTour.setState((state) => {
    const edited = change(state.tour);
    const step = withStep(state, edited, merge);
    if (step === state) return state;
    if (!isSomebodyElses(state)) return withSelection(state, step);
    const own = asOwn(state);
    const ownStep = withStep(own, withTourId(edited, own.tour.id), merge);
    return { ...withSelection(state, ownStep), plan: own.plan };
  });
}

/** The next edit is a step of its own. */
export function closeStep(): void {
  useTour.setState(withStepClosed);
}

export function undo(): void {
  useTour.setState((state) => withSelection(state, undone(state)));
}

export function redo(): void {
  useTour.setState((state) => withSelection(state, redone(state)));
}

/**
 * Puts a tour in the place of the open one, whose plan stays on the device. What is not said of the
 * plan is that of a new one; a link is a public copy.
 */
export function openTour(tour: Tour, origin: TourOrigin, plan: Partial<PlanMeta> = {}): void {
  useTour.setState((state) => opened(tour, origin, plan, state.opening + 1));
}

/** A plan with nothing in it but the day. */
export function openNewTour(date: IsoDate): void {
  openTour(newTour(newId(), date), "new");
}

/**
 * The number and time for a copy that is given out at `now` (an instant in UTC): a new number where the
 * tour has changed since the last one, so that all files of one state carry the same. What was
 * received and is handed on as it is keeps those that it came with.
 */
export function giveOut(now: string): TourIssue {
  const state = useTour.getState();
  const kept = issueNow(state);
  if (kept) return kept;
  const { tour, plan } = state;
  const issue = { number: Math.min(plan.number + 1, ISSUE_LIMIT), issuedAt: now };
  useTour.setState({ issued: tour, plan: { ...plan, ...issue } });
  return issue;
}

/** The number and time that a copy given out now would keep; null: it would get new ones. */
export function issueNow({ tour, issued, plan }: TourState): TourIssue | null {
  const { copy, number, issuedAt } = plan;
  const isHandedOn = tour === issued || copy !== "organiser";
  return isHandedOn && issuedAt !== null ? { number, issuedAt } : null;
}

export function selectStop(selectedStop: string | null): void {
  useTour.setState({ selectedStop });
}

/** So many minutes longer than planned; none takes the delay away. */
export function setDelay(stopId: string, minutes: number): void {
  useTour.setState(({ delays }) => {
    const others = [...delays].filter(([id]) => id !== stopId);
    return { delays: new Map(minutes === 0 ? others : [...others, [stopId, minutes]]) };
  });
}

export function clearDelays(): void {
  useTour.setState({ delays: NOTHING_TODAY.delays });
}

export function holdHere(here: Today["here"]): void {
  useTour.setState({ here });
}

export function followDay(isOnTheDay: boolean): void {
  useTour.setState({ isOnTheDay });
}

/** Puts back what had been said of today's tour before the page was left. */
export function resumeToday(opening: number, today: Today): void {
  useTour.setState((state) => (state.opening === opening ? today : state));
}

/** Says where the plan of an opening is kept now; of an earlier opening it is of no more use. */
export function planKept(opening: number, kept: Pick<PlanMeta, "id" | "revision">): void {
  useTour.setState((state) =>
    state.opening === opening ? { plan: { ...state.plan, ...kept } } : state,
  );
}

export function planSeen(opening: number, seen: Plan): void {
  useTour.setState((state) => (state.opening === opening ? { seen } : state));
}

function opened(
  tour: Tour,
  origin: TourOrigin,
  plan: Partial<PlanMeta>,
  opening: number,
): TourState {
  const copy = origin === "link" ? "public" : NEW_PLAN.copy;
  return {
    ...historyOf(tour),
    origin,
    opening,
    plan: { ...NEW_PLAN, copy, ...plan },
    issued: null,
    seen: null,
    selectedStop: null,
    ...NOTHING_TODAY,
  };
}

/** The example, and copies that an organiser has given out, are nobody's to change. */
function isSomebodyElses({ tour, plan }: TourState): boolean {
  return tour.id === EXAMPLE_ID || plan.copy !== "organiser";
}

/** The same as a plan of the person's own, never given out, whose calendar overwrites nobody's. */
function asOwn({ plan: { id, revision }, ...state }: TourState): TourState {
  const plan = { ...NEW_PLAN, id, revision };
  return { ...state, tour: withTourId(state.tour, newId()), plan };
}

/** What is selected stays so while it is there. */
function withSelection({ selectedStop }: TourState, history: TourHistory): Partial<TourState> {
  const { tour, past, future, merging } = history;
  const isThere = selectedStop !== null && stopOf(tour, selectedStop) !== null;
  return { tour, past, future, merging, selectedStop: isThere ? selectedStop : null };
}
