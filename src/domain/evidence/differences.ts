import { inAreaUnit } from "./areaUnit.ts";
import type { Differing, FactValue, StatedFact } from "./fact.ts";
import type { Site } from "./site.ts";

/** Facts of one site that should not be read as one answer; of several, or one whose own sources differ. */
export interface Difference {
  readonly kind: Differing["kind"];
  readonly facts: readonly StatedFact[];
}

/** Where the facts of a site differ among themselves: differing accounts first. */
export function differencesAt(site: Site): readonly Difference[] {
  const stated = site.facts.filter((fact) => fact.kind !== "not-stated");
  const differences = stated.flatMap((fact): Difference[] => {
    if (!fact.differs) return [];
    const { kind, from = [] } = fact.differs;
    const facts = [fact, ...from.flatMap((id) => stated.filter((other) => other.id === id))];
    const values = new Set(facts.map(({ value }) => valueKey(value)));
    // What says the same by now is no difference, whatever the data still has.
    return from.length > 0 && values.size < 2 ? [] : [{ kind, facts }];
  });
  return differences.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

/** Where sources of a site say different things. */
export function accountsAt(site: Site): readonly Difference[] {
  return differencesAt(site).filter(({ kind }) => kind === "accounts");
}

/** Equal for values that say the same, an area in whatever unit. */
export function valueKey(value: FactValue): string {
  if (value.kind !== "measure") return JSON.stringify(value);
  const { amount, unit, qualifier } = inAreaUnit(value.measure, "m2");
  return JSON.stringify([amount, unit, qualifier ?? null]);
}
