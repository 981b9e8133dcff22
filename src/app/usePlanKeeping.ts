import { useEffect } from "react";
import { useStore } from "zustand";
import { planOfPage } from "#services/oneFile.ts";
import { type PlanNotice, plans } from "#services/plans.ts";
import { todayKept } from "#services/todayKept.ts";
import { type PlanKeeping, planKeeper } from "./planKeeper.ts";

interface PlanAddress {
  /** `tour=` of the address. */
  readonly code: string | null;
  /** Puts a `tour=` in the address, or takes it out. */
  readonly onCode: (code: string | null) => void;
}

interface KeptTour extends PlanKeeping {
  readonly onDismiss: (kind: PlanNotice["kind"]) => void;
}

/** Keeps the open tour on the device and in the address, from the first use until the page goes. */
export function usePlanKeeping(address: PlanAddress): KeptTour {
  const { keeping, dismiss, start } = keeperFor(address);
  const { isReady, notices, tooLong } = useStore(keeping);
  // What it holds is the page itself, and every mode may change the tour: nothing ends it.
  useEffect(() => {
    if (hasStarted) return;
    hasStarted = true;
    start();
  }, [start]);
  return { isReady, notices, tooLong, onDismiss: dismiss };
}

let keeper: ReturnType<typeof planKeeper> | null = null;
let hasStarted = false;

function keeperFor({ code, onCode }: PlanAddress): ReturnType<typeof planKeeper> {
  const now = () => new Date().toISOString();
  keeper ??= planKeeper({
    plans,
    todayKept,
    receivedCode: code,
    planOfPage: planOfPage(),
    onCode,
    step: historyStep,
    now,
  });
  return keeper;
}

/** A step of the history survives a reload, and a link that is opened in its place does not have it. */
const historyStep = {
  plan: (): string | null => {
    const state: unknown = history.state;
    if (typeof state !== "object" || state === null || !("plan" in state)) return null;
    return typeof state.plan === "string" ? state.plan : null;
  },
  setPlan: (plan: string | null): void => {
    if (historyStep.plan() !== plan) history.replaceState({ ...history.state, plan }, "");
  },
};
