import type { Plan } from "#domain/tour/planFile.ts";
import type { PlanEntry, Plans } from "#services/plans.ts";
import type { StorageProblem } from "#services/storageProblem.ts";
import { newId } from "#state/newId.ts";
import type { TourState } from "#state/tour.ts";

interface SaverOptions {
  readonly plans: Plans;
  /** The present instant in UTC. */
  readonly now: () => string;
  /** Where what is open for the first time is kept already; null: nowhere. */
  readonly keptAlready: (plan: Plan) => Promise<PlanEntry | null>;
  readonly onSaved: (saved: SavedPlan) => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

export interface SavedPlan {
  readonly opening: number;
  readonly id: string;
  readonly revision: number;
  /** Another window had saved the plan meanwhile: this is a copy beside it. */
  readonly isCopy: boolean;
}

/** What of a tour is written to the device. */
export function planOf({ tour, plan }: TourState, now: string): Plan {
  const { copy, number, issuedAt } = plan;
  return { tour, copy, number, issuedAt: issuedAt ?? now };
}

/**
 * Writes one state after the other, of each opening only the latest: at once, without a timer, so that
 * a window that is closed has lost nothing but what came during the last write.
 */
export function planSaver({ plans, now, keptAlready, onSaved, onProblem }: SaverOptions) {
  const waiting = new Map<number, TourState>();
  const homes = new Map<number, { readonly id: string; readonly revision: number }>();
  let isWriting = false;

  const homeOf = async (state: TourState) => {
    const known = homes.get(state.opening);
    if (known) return known;
    const { id, revision } = state.plan;
    if (id !== null) return { id, revision };
    const same = state.origin === "file" ? await keptAlready(planOf(state, now())) : null;
    return same ?? { id: newId(), revision: 0 };
  };

  const write = async (state: TourState) => {
    const { opening } = state;
    const home = await homeOf(state);
    homes.set(opening, home);
    const time = now();
    const plan = planOf(state, time);
    const written = await plans.write({ ...home, plan, savedAt: time, copyId: newId() });
    if (!written.ok) return onProblem(written.problem);
    const { id, revision } = written.value;
    homes.set(opening, { id, revision });
    onSaved({ opening, id, revision, isCopy: id !== home.id });
  };

  const writeAll = async () => {
    if (isWriting) return;
    isWriting = true;
    // A Map goes on to what is put into it on the way.
    for (const [opening, state] of waiting) {
      waiting.delete(opening);
      await write(state);
    }
    isWriting = false;
  };

  return {
    save: (state: TourState): void => {
      waiting.set(state.opening, state);
      void writeAll();
    },
    /** Whether something of an opening is kept, or on its way. */
    isSaving: (opening: number): boolean => homes.has(opening) || waiting.has(opening),
  };
}
