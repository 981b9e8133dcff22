import { afterEach, beforeEach, vi } from "vitest";
import { planKeeper } from "#app/planKeeper.ts";
import type { Plan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { changeStop } from "#domain/tour/tourEdit.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { type PlanEntry, type Plans, plansIn } from "#services/plans.ts";
import { todayKeptIn } from "#services/todayKept.ts";
import { editTour, tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { type MemoryStore, memoryStore } from "#tests/memoryStore.ts";

const SECRETS = { hostName: "Bà Hoa", hostPhone: "", gateCode: "" };
export const MINE = aTour([aDay([aStop("ioc", { secrets: SECRETS })])], { id: "mine" });
export const THEIRS = aTour([aDay([aStop("it-park")])], { id: "theirs" });

/** What a reload of a tab keeps: the address and the step of the history. */
interface Tab {
  code: string | null;
  plan: string | null;
  /** The plan that the page itself carries. */
  page?: string;
}

/** Fresh in every test. */
export const device: { store: MemoryStore; plans: Plans; tab: Tab } = emptyDevice();
let stop = () => {};
let instant = 0;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(device, emptyDevice());
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function emptyDevice() {
  const store = memoryStore();
  return { store, plans: plansIn(store), tab: { code: null, plan: null } };
}

/** Long enough for everything to be written. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
}

/** Loads the page in a tab, in place of what was there; `before` happens before anything is opened. */
export async function load(tab: Tab = device.tab, before: () => void = () => {}) {
  stop();
  device.tab = tab;
  useTour.setState(useTour.getInitialState(), true);
  before();
  const keeper = planKeeper({
    plans: device.plans,
    todayKept: todayKeptIn(device.store),
    receivedCode: tab.code,
    planOfPage: tab.page ?? null,
    onCode: (code) => {
      tab.code = code;
    },
    step: {
      plan: () => tab.plan,
      setPlan: (id) => {
        tab.plan = id;
      },
    },
    now: () => new Date(Date.UTC(2027, 0, 1) + ++instant * 1000).toISOString(),
  });
  stop = keeper.start();
  await settle();
  return keeper;
}

/** Loads a link in a new tab. */
export function followLink(tour: Tour, issue: { number: number; issuedAt: string } | null = null) {
  return load({ code: formatTourCode(tour, issue), plan: null });
}

/** Another stay at the first stop. */
export function stay(minutes: number): void {
  editTour((tour) => {
    const [first] = tour.days[0]?.stops ?? [];
    return first ? changeStop(tour, first.id, { stayMinutes: minutes }) : tour;
  });
}

export function stayNow(): number | undefined {
  return tourNow().days[0]?.stops[0]?.stayMinutes;
}

export async function listed(): Promise<readonly PlanEntry[]> {
  const list = await device.plans.list();
  return list.ok ? list.value : [];
}

/** What is kept of the plan of `keepMine`. */
export async function mineKept(): Promise<Tour | null> {
  const kept = await device.plans.read("kept");
  return kept.ok ? kept.value.plan.tour : null;
}

/** As if MINE had been open last. */
export async function keepMine(changes: Partial<Plan> = {}): Promise<void> {
  const savedAt = "2026-12-01T00:00:00.000Z";
  const plan: Plan = { tour: MINE, copy: "organiser", number: 0, issuedAt: savedAt, ...changes };
  await device.plans.write({ id: "kept", revision: 0, plan, savedAt, copyId: "copy" });
  await device.plans.setLast("kept");
}
