import { createStore } from "zustand/vanilla";
import { wallTimeAt } from "#domain/schedule/clock.ts";
import { type Plan, parsePlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { openKeptPlan, openPlanOfPage } from "#features/share/openPlan.ts";
import type { PlanNotice, Plans } from "#services/plans.ts";
import type { TodayKept } from "#services/todayKept.ts";
import {
  openTour,
  type PlanMeta,
  planKept,
  planSeen,
  type TourState,
  useTour,
} from "#state/tour.ts";
import { tourOfParameter, tourParameter } from "#state/tourUrl.ts";
import { keptAs, keptCopy, versionBefore } from "./keptVersions.ts";
import { planOf, planSaver, type SavedPlan } from "./planSaver.ts";
import { todaySaver } from "./todaySaver.ts";

export interface PlanKeeping {
  /** Whether it is settled which tour is open. */
  readonly isReady: boolean;
  readonly notices: readonly PlanNotice[];
  /** Length of the `tour=` that is too long for the address; null: it is there, or not needed. */
  readonly tooLong: number | null;
}

interface KeeperOptions {
  readonly plans: Plans;
  readonly todayKept: TodayKept;
  /** `tour=` of the address, with which the page was opened. */
  readonly receivedCode: string | null;
  /** Text of the plan that the page carries; null: it carries none. */
  readonly planOfPage: string | null;
  /** Puts a `tour=` in the address, or takes it out. */
  readonly onCode: (code: string | null) => void;
  /** Which plan of the device the step of the history shows that one is in. */
  readonly step: {
    readonly plan: () => string | null;
    readonly setPlan: (id: string | null) => void;
  };
  /** The present instant in UTC. */
  readonly now: () => string;
}

/** Browsers let a page rewrite its address about three times a second, and no more. */
const ADDRESS_PAUSE_MS = 500;

/**
 * Opens what was open before or what a link brings, keeps every change on the device, and mirrors it in
 * the address. `start` gives back what ends it.
 */
export function planKeeper(options: KeeperOptions) {
  const { plans, todayKept, receivedCode, planOfPage, onCode, step, now } = options;
  const keeping = createStore<PlanKeeping>(() => ({ isReady: false, notices: [], tooLong: null }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const notify = (notice: PlanNotice) => {
    dismiss(notice.kind);
    keeping.setState(({ notices }) => ({ notices: [...notices, notice] }));
  };
  const dismiss = (kind: PlanNotice["kind"]) => {
    const others = keeping.getState().notices.filter((notice) => notice.kind !== kind);
    keeping.setState({ notices: others });
  };

  const saver = planSaver({
    plans,
    now,
    keptAlready: (plan) => keptCopy(plans, plan),
    onSaved: ({ opening, id, revision, isCopy }: SavedPlan) => {
      dismiss("not-kept");
      if (isCopy) notify({ kind: "kept-both" });
      planKept(opening, { id, revision });
    },
    onProblem: (problem) => notify({ kind: "not-kept", problem }),
  });
  const today = todaySaver({
    kept: todayKept,
    date: () => wallTimeAt(Date.parse(now())).date,
    onSaved: () => dismiss("today-not-kept"),
    onProblem: (problem) => notify({ kind: "today-not-kept", problem }),
  });

  /** Remembers it as what is open: in this step, and for the next start unless it is only looked at. */
  const remember = ({ plan, origin }: TourState) => {
    step.setPlan(plan.id);
    if (plan.id !== null || origin === "example") void plans.setLast(plan.id);
  };

  const writeAddress = () => {
    clearTimeout(timer);
    timer = undefined;
    const state = useTour.getState();
    const parameter = parameterOf(state.tour, state.plan);
    const tooLong = parameter && "tooLong" in parameter ? parameter.tooLong : null;
    keeping.setState({ tooLong });
    // A long link was let in, and while it is kept nowhere else it has to outlive a reload.
    if (tooLong !== null && state.plan.id === null && state.origin === "link") return;
    onCode(parameter && "code" in parameter ? parameter.code : null);
  };

  const follow = (state: TourState, before: TourState) => {
    const isAnother = state.opening !== before.opening;
    if (isAnother || state.plan.id !== before.plan.id) remember(state);
    if (isAnother) {
      // The first one waits for it, see `start`.
      if (keeping.getState().isReady) void today.takeUp(state);
      writeAddress();
      if (state.origin === "new") saver.save(state);
      if (state.origin === "link" || state.origin === "file") void receive(state);
      return;
    }
    void today.save(state);
    if (!isChanged(state, before)) return;
    saver.save(state);
    timer ??= setTimeout(writeAddress, ADDRESS_PAUSE_MS);
  };

  /**
   * Looks for the version that was here before, and remembers this one for the next. To open a file is to
   * want it kept; a link is only looked at until it is edited.
   */
  const receive = async (state: TourState) => {
    const plan = planOf(state, now());
    const seen = await versionBefore(plans, plan);
    if (seen) planSeen(state.opening, seen);
    await plans.setReceived(plan);
    if (state.origin === "file" && !saver.isSaving(state.opening)) saver.save(state);
  };

  const openKept = async (id: string): Promise<boolean> => {
    const kept = await plans.read(id);
    if (kept.ok) openIfFree(() => openKeptPlan(kept.value));
    else if (kept.problem.kind === "unreadable") {
      notify({ kind: "not-opened", id, problem: kept.problem.problem });
    }
    return kept.ok;
  };

  const openReceived = async (code: string): Promise<boolean> => {
    const received = tourOfParameter(code);
    if (!received.ok) {
      notify({ kind: "bad-link", problem: received.problem });
      return false;
    }
    const { tour, issue } = received.value;
    const plan: Plan = { tour, copy: "public", number: 0, issuedAt: now(), ...issue };
    // The address of one's own plan is no link from somebody else.
    const own = await keptAs(plans, plan);
    openIfFree(() => (own ? openKeptPlan(own) : openTour(tour, "link", issue ?? {})));
    return true;
  };

  /** Unless the address has another tour. */
  const openCarried = (text: string): boolean => {
    const carried = parsePlan(text);
    if (!carried.ok) notify({ kind: "bad-page", problem: carried.problem });
    else if (receivedCode === null || receivedCode === codeOf(carried.value)) {
      openIfFree(() => openPlanOfPage(carried.value));
      return true;
    }
    return false;
  };

  const openFirst = async (): Promise<void> => {
    const ofStep = step.plan();
    if (ofStep !== null && (await openKept(ofStep))) return;
    if (planOfPage !== null && openCarried(planOfPage)) return;
    if (receivedCode !== null && (await openReceived(receivedCode))) return;
    const last = await plans.last();
    if (last !== null && last !== ofStep && (await openKept(last))) return;
    writeAddress();
  };

  return {
    keeping,
    dismiss,
    start: (): (() => void) => {
      const stopFollowing = useTour.subscribe(follow);
      const stay = () => step.setPlan(useTour.getState().plan.id);
      // An address that is rewritten while the page is loaded again costs the step in some browsers, and with it
      // the plan that it names. That plan has the last change already.
      const leave = () => {
        if (timer !== undefined && step.plan() === null) writeAddress();
      };
      addEventListener("popstate", stay);
      addEventListener("pagehide", leave);
      const state = useTour.getState();
      if (isUntouched(state)) {
        void openFirst()
          .then(() => today.takeUp(useTour.getState()))
          .then(() => keeping.setState({ isReady: true }));
      } else {
        // Somebody was quicker than the device: what they have begun is kept as a plan of its own.
        saver.save(state);
        void today.takeUp(state);
        writeAddress();
        keeping.setState({ isReady: true });
      }
      return () => {
        stopFollowing();
        clearTimeout(timer);
        removeEventListener("popstate", stay);
        removeEventListener("pagehide", leave);
      };
    },
  };
}

function codeOf(plan: Plan): string | null {
  const parameter = parameterOf(plan.tour, plan);
  return parameter && "code" in parameter ? parameter.code : null;
}

/** `tour=` of a tour, with the issue where what is open is the copy that was given out. */
function parameterOf(tour: Tour, { copy, number, issuedAt }: Omit<PlanMeta, "id" | "revision">) {
  return tourParameter(tour, copy === "public" && issuedAt !== null ? { number, issuedAt } : null);
}

/** What the person has begun meanwhile is not taken away from them. */
function openIfFree(open: () => void): void {
  if (isUntouched(useTour.getState())) open();
}

/** As the page has it before anything is opened. */
function isUntouched({ opening, past, future }: TourState): boolean {
  return opening === 0 && past.length === 0 && future.length === 0;
}

function isChanged({ tour, plan }: TourState, before: TourState): boolean {
  const isGivenOut = plan.issuedAt !== before.plan.issuedAt || plan.number !== before.plan.number;
  return tour !== before.tour || (isGivenOut && plan.id !== null);
}
