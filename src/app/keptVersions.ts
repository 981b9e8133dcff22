import { isSame } from "#domain/base/sameData.ts";
import { copyOf, holdsAll } from "#domain/tour/copy.ts";
import type { Plan } from "#domain/tour/planFile.ts";
import type { KeptPlan, Plans } from "#services/plans.ts";

/** The kept plan that says all that this one does, and perhaps more than its copy may have. */
export async function keptAs(plans: Plans, plan: Plan): Promise<KeptPlan | null> {
  const versions = await keptVersions(plans, plan.tour.id);
  const same = versions.filter(
    (kept) => holdsAll(kept.plan.copy, plan.copy) && saysTheSame(kept.plan, plan),
  );
  return same[0] ?? null;
}

/** The kept plan that is this very one, not a fuller copy or another issue. */
export async function keptCopy(plans: Plans, plan: Plan): Promise<KeptPlan | null> {
  const versions = await keptVersions(plans, plan.tour.id);
  const same = versions.filter(
    (kept) =>
      kept.plan.copy === plan.copy &&
      kept.plan.number === plan.number &&
      saysTheSame(kept.plan, plan),
  );
  return same[0] ?? null;
}

/** Another version of the tour that this device knew before: as it was received, else as it is kept. */
export async function versionBefore(plans: Plans, plan: Plan): Promise<Plan | null> {
  const received = await plans.received(plan.tour.id);
  if (received) return saysTheSame(received, plan) ? null : received;
  const [kept] = await keptVersions(plans, plan.tour.id);
  return kept && !saysTheSame(kept.plan, plan) ? kept.plan : null;
}

/** The plans on this device that hold a version of this tour and can be read, the latest first. */
async function keptVersions(plans: Plans, tourId: string): Promise<readonly KeptPlan[]> {
  const entries = await plans.list();
  if (!entries.ok) return [];
  const versions = entries.value.filter((entry) => entry.tourId === tourId);
  const read = await Promise.all(versions.map(({ id }) => plans.read(id)));
  return read.flatMap((kept) => (kept.ok ? [kept.value] : []));
}

/** As far as both of the copies may tell. */
function saysTheSame(one: Plan, other: Plan): boolean {
  const least = holdsAll(one.copy, other.copy) ? other.copy : one.copy;
  return isSame(copyOf(one.tour, least), copyOf(other.tour, least));
}
