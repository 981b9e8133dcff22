import { fail, type Result } from "#domain/base/result.ts";
import {
  PLAN_LENGTH_LIMIT,
  type Plan,
  type PlanProblem,
  parsePlan,
} from "#domain/tour/planFile.ts";
import type { KeptPlan } from "#services/plans.ts";
import { openTour, type PlanMeta } from "#state/tour.ts";

/** Why a file picked by a person gives no plan. */
export type PlanFileProblem = PlanProblem | { readonly kind: "not-readable" };

/** Opens a plan of this device where it is. */
export function openKeptPlan({ id, revision, plan }: KeptPlan): void {
  openTour(plan.tour, "device", { id, revision, ...metaOf(plan) });
}

/** Opens the plan that this page carries. It is only looked at until it is edited: the machine may be anybody's. */
export function openPlanOfPage(plan: Plan): void {
  openTour(plan.tour, "page", metaOf(plan));
}

/** Opens a plan from elsewhere; it is kept beside those that are here. */
export function openReceivedPlan(plan: Plan): void {
  openTour(plan.tour, "file", metaOf(plan));
}

export async function planOfFile(file: Blob): Promise<Result<Plan, PlanFileProblem>> {
  // A character takes at most three bytes for each code unit: no need to read what is longer still.
  const most = PLAN_LENGTH_LIMIT * 3;
  if (file.size > most) return fail({ kind: "too-long", length: file.size, limit: most });
  try {
    return parsePlan(await file.text());
  } catch {
    // Moved, taken away with its disk, or a folder.
    return fail({ kind: "not-readable" });
  }
}

/** What was never given out has the time of its saving in its file. */
function metaOf({ copy, number, issuedAt }: Plan): Pick<PlanMeta, "copy" | "number" | "issuedAt"> {
  return { copy, number, issuedAt: number === 0 ? null : issuedAt };
}
