import { inAreaUnit } from "./areaUnit.ts";
import type { FactValue, StatedFact } from "./fact.ts";
import type { Site } from "./site.ts";

/**
 * Facts of one site that should not be read as one answer. `accounts`: sources say different things,
 * of several facts or within one, and its note says which. `scope`: figures of different dates, or of
 * different things, that stay apart.
 */
export interface Difference {
  readonly kind: "accounts" | "scope";
  readonly facts: readonly StatedFact[];
}

interface KnownDifference {
  readonly kind: Difference["kind"];
  /** The one site at which these facts differ; null where their questions say so at any site. */
  readonly site: string | null;
  readonly facts: readonly string[];
}

/** What the labels and notes of the facts say in words, as far as it can be reckoned with; no more. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  { kind: "accounts", site: null, facts: ["started-on", "started-on-other"] },
  { kind: "accounts", site: null, facts: ["phase2-schedule", "phase2-schedule-developer"] },
  { kind: "accounts", site: null, facts: ["distance-airport", "distance-airport-2021"] },
  { kind: "accounts", site: null, facts: ["distance-centre", "distance-centre-2021"] },
  {
    kind: "accounts",
    site: "it-park",
    facts: ["fill-rate", "leased", "status-2024-11", "status-now"],
  },
  { kind: "accounts", site: "software-park-2", facts: ["building-ict"] },
  { kind: "accounts", site: "it-park", facts: ["investment-phase1"] },
  { kind: "accounts", site: "it-park", facts: ["factory-smt"] },
  { kind: "accounts", site: "dhpiza", facts: ["factory-smt"] },
  { kind: "accounts", site: "dhpiza", facts: ["authority-name-now"] },
  { kind: "accounts", site: "dhpiza", facts: ["capital-2024"] },
  { kind: "accounts", site: "dhpiza", facts: ["fee-infrastructure"] },
  {
    kind: "scope",
    site: null,
    facts: ["cost-first", "cost-revised", "cost-2025", "cost-2025-usd"],
  },
  { kind: "scope", site: null, facts: ["investment-2013", "investment-total"] },
  { kind: "scope", site: null, facts: ["zones-2025", "zones-2023"] },
  {
    kind: "scope",
    site: null,
    facts: ["projects-2025-11", "capital-2024", "projects-2023", "fdi-2021-09", "projects-2020-10"],
  },
  { kind: "scope", site: null, facts: ["fill-rate", "fill-rate-2025-08", "fill-rate-press-2024"] },
];

/** Where the facts of a site differ among themselves. */
export function differencesAt(site: Site): readonly Difference[] {
  const stated = site.facts.filter((fact) => fact.kind !== "not-stated");
  return KNOWN_DIFFERENCES.filter((known) => known.site === null || known.site === site.id).flatMap(
    ({ kind, facts: ids }): Difference[] => {
      const facts = ids.flatMap((id) => stated.filter((fact) => fact.id === id));
      const values = new Set(facts.map(({ value }) => valueKey(value)));
      return values.size < Math.min(ids.length, 2) ? [] : [{ kind, facts }];
    },
  );
}

/** Equal for values that say the same, an area in whatever unit. */
export function valueKey(value: FactValue): string {
  if (value.kind !== "measure") return JSON.stringify(value);
  const { amount, unit, qualifier } = inAreaUnit(value.measure, "m2");
  return JSON.stringify([amount, unit, qualifier ?? null]);
}
