import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ok, type Result } from "#domain/base/result.ts";
import { type KeptPlan, type KeptPlanProblem, type PlanEntry, plans } from "./plans.ts";
import type { StorageProblem } from "./storageProblem.ts";

/** A plan on this device with what is in it, or why that cannot be read. */
export interface PlanLine {
  readonly entry: PlanEntry;
  readonly kept: Result<KeptPlan, KeptPlanProblem>;
}

/** The plans on this device, the latest first; asked again whenever the open one has been saved. */
export function planListQuery(open: { readonly id: string | null; readonly revision: number }) {
  return queryOptions({
    queryKey: ["plans", open.id, open.revision],
    queryFn: planLines,
    placeholderData: keepPreviousData,
    networkMode: "always",
    staleTime: 0,
    gcTime: 0,
  });
}

async function planLines(): Promise<Result<readonly PlanLine[], StorageProblem>> {
  const entries = await plans.list();
  if (!entries.ok) return entries;
  const lines = entries.value.map(async (entry) => ({ entry, kept: await plans.read(entry.id) }));
  return ok(await Promise.all(lines));
}
