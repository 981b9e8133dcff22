import * as v from "valibot";
import { fail, ok, type Result } from "#domain/base/result.ts";
import type { LocalText } from "#domain/base/text.ts";
import { formatPlan, type Plan, type PlanProblem, parsePlan } from "#domain/tour/planFile.ts";
import type { TourCodeProblem } from "#domain/tourCode/tourCode.ts";
import { deviceStore, type KeyValueStore } from "./deviceStore.ts";
import { attempt, type StorageProblem } from "./storageProblem.ts";

/** Why a plan cannot be opened. What is kept stays as it is. */
export type KeptPlanProblem =
  | StorageProblem
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly problem: PlanProblem };

/** What a person should know of how their plan is kept. */
export type PlanNotice =
  /** Nothing is being kept: a reload would lose it. */
  | { readonly kind: "not-kept"; readonly problem: StorageProblem }
  /** Nor is what is said on the day, which is no part of the plan. */
  | { readonly kind: "today-not-kept"; readonly problem: StorageProblem }
  /** A plan of this device cannot be opened; it stays as it is. */
  | { readonly kind: "not-opened"; readonly id: string; readonly problem: PlanProblem }
  | { readonly kind: "bad-link"; readonly problem: TourCodeProblem }
  /** The plan that this page carries cannot be opened. */
  | { readonly kind: "bad-page"; readonly problem: PlanProblem }
  /** The plan was changed in another window, too: what is open is a copy beside it. */
  | { readonly kind: "kept-both" };

/** A plan on this device, as a list shows it. */
export interface PlanEntry {
  readonly id: string;
  /** As it was when it was saved, also of a plan that cannot be read. */
  readonly title: LocalText;
  /** Of the tour in it: versions of one tour have the same. */
  readonly tourId: string;
  /** In UTC, to the millisecond. */
  readonly savedAt: string;
  /** Counts how often it was saved. */
  readonly revision: number;
  /** The plan that was changed in another window at the same time; both are kept. */
  readonly copyOf: string | null;
}

export interface KeptPlan extends PlanEntry {
  readonly plan: Plan;
}

export interface PlanToKeep {
  readonly id: string;
  /** The revision that was opened or last saved here; 0 for a new plan. */
  readonly revision: number;
  readonly plan: Plan;
  /** An instant in UTC. */
  readonly savedAt: string;
  /** Name for a copy, should somebody else have saved the plan meanwhile. */
  readonly copyId: string;
}

/** Plans on this device; nothing of it throws or rejects. */
export interface Plans {
  /** The latest first. */
  readonly list: () => Promise<Result<readonly PlanEntry[], StorageProblem>>;
  readonly read: (id: string) => Promise<Result<KeptPlan, KeptPlanProblem>>;
  /** The entry as it is now: of the plan, or, with the id `copyId`, of the copy that was kept beside it. */
  readonly write: (plan: PlanToKeep) => Promise<Result<PlanEntry, StorageProblem>>;
  readonly remove: (id: string) => Promise<Result<null, StorageProblem>>;
  /** Id of the plan that was open last, for the next start; null: none. */
  readonly last: () => Promise<string | null>;
  readonly setLast: (id: string | null) => Promise<void>;
  /** The plan file as it is kept, to be saved elsewhere when it cannot be read here. */
  readonly text: (id: string) => Promise<Result<string, KeptPlanProblem>>;
  /** The version of a tour that was received last, by the tour's id. */
  readonly received: (tourId: string) => Promise<Plan | null>;
  readonly setReceived: (plan: Plan) => Promise<void>;
}

/** The plans of this browser, in its IndexedDB. */
export const plans = plansIn(deviceStore);

export function plansIn(store: KeyValueStore): Plans {
  const recordAt = async (id: string): Promise<Result<Kept, KeptPlanProblem>> => {
    const found = await attempt(() => store.get(PLAN + id));
    if (!found.ok) return found;
    if (found.value === undefined) return fail({ kind: "missing" });
    const kept = keptOf(found.value);
    return kept ? ok(kept) : fail({ kind: "unreadable", problem: { kind: "not-a-plan" } });
  };
  return {
    list: async () => {
      const all = await attempt(() => store.entries());
      if (!all.ok) return all;
      const entries = all.value.flatMap(([key, value]) =>
        key.startsWith(PLAN) ? [entryOf(key.slice(PLAN.length), keptOf(value))] : [],
      );
      return ok(entries.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)));
    },
    read: async (id) => {
      const kept = await recordAt(id);
      if (!kept.ok) return kept;
      const plan = parsePlan(kept.value.text);
      if (!plan.ok) return fail({ kind: "unreadable", problem: plan.problem });
      return ok({ ...entryOf(id, kept.value), plan: plan.value });
    },
    write: async (plan) => attempt(() => written(store, plan)),
    remove: async (id) => attempt(async () => store.remove(PLAN + id).then(() => null)),
    last: async () => {
      const found = await attempt(() => store.get(LAST));
      return found.ok && typeof found.value === "string" ? found.value : null;
    },
    // Where nothing can be kept, the plans themselves say so.
    setLast: async (id) => {
      await attempt(async () => (id === null ? store.remove(LAST) : store.change(LAST, () => id)));
    },
    text: async (id) => {
      const kept = await recordAt(id);
      return kept.ok ? ok(kept.value.text) : kept;
    },
    received: async (tourId) => {
      const found = await attempt(() => store.get(RECEIVED + tourId));
      const text = found.ok ? v.safeParse(receivedSchema, found.value) : null;
      const plan = text?.success ? parsePlan(text.output) : null;
      return plan?.ok ? plan.value : null;
    },
    setReceived: async (plan) => {
      await attempt(() => store.change(RECEIVED + plan.tour.id, () => formatPlan(plan)));
    },
  };
}

const PLAN = "plan/";
const RECEIVED = "received/";
const LAST = "last";

const keptSchema = v.object({
  title: v.object({ vi: v.string(), en: v.string() }),
  tourId: v.string(),
  savedAt: v.string(),
  revision: v.number(),
  copyOf: v.nullable(v.string()),
  /** A plan file. */
  text: v.string(),
});
type Kept = v.InferOutput<typeof keptSchema>;

const receivedSchema = v.string();

function keptOf(value: unknown): Kept | null {
  const parsed = v.safeParse(keptSchema, value);
  return parsed.success ? parsed.output : null;
}

/** What cannot be read at all is listed nevertheless, so that it can be seen and removed. */
function entryOf(id: string, kept: Kept | null): PlanEntry {
  if (!kept) {
    const nothing = { title: { vi: "", en: "" }, tourId: "", savedAt: "", revision: 0 };
    return { id, ...nothing, copyOf: null };
  }
  const { text: _, ...entry } = kept;
  return { id, ...entry };
}

async function written(store: KeyValueStore, toKeep: PlanToKeep): Promise<PlanEntry> {
  const { id, revision, plan, savedAt, copyId } = toKeep;
  const { title, id: tourId } = plan.tour;
  const text = formatPlan(plan);
  let kept: Kept = { title, tourId, savedAt, revision: revision + 1, copyOf: null, text };
  let isFree = false;
  // Look and write in one transaction: no other window comes between.
  await store.change(PLAN + id, (before) => {
    const present = keptOf(before);
    // What was removed in another window is still open in this one, and kept again.
    isFree = before === undefined || present?.revision === revision;
    if (!isFree) return before;
    kept = { ...kept, copyOf: present?.copyOf ?? null };
    return kept;
  });
  if (isFree) return entryOf(id, kept);
  const copy: Kept = { ...kept, revision: 1, copyOf: id };
  await store.change(PLAN + copyId, () => copy);
  return entryOf(copyId, copy);
}
