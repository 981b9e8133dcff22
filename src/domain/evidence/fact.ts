import * as v from "valibot";
import { id, isoDate, type LocalText, localText } from "#domain/base/text.ts";

export const FACT_GROUPS = [
  "identity",
  "place",
  "status",
  "area",
  "investment",
  "occupancy",
  "terms",
  "visits",
  "distances",
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

const UNITS = ["ha", "m2", "km", "percent", "vnd-billion", "usd-million", "jobs", "firms"] as const;
export type Unit = (typeof UNITS)[number];

export interface Measure {
  readonly amount: number;
  readonly unit: Unit;
  readonly qualifier?: "about" | "over" | "at-most" | undefined;
}

export type FactValue =
  | { readonly kind: "text"; readonly text: LocalText }
  | { readonly kind: "measure"; readonly measure: Measure }
  | { readonly kind: "date"; readonly date: string };

interface Question {
  /** The same id asks the same question of every site. */
  readonly id: string;
  readonly group: FactGroup;
  readonly label: LocalText;
}

/**
 * That a fact is not to be read as the one answer. `accounts`: sources say different things. `scope`: figures
 * of different dates, or of different things, stay apart.
 */
export interface Differing {
  readonly kind: "accounts" | "scope";
  /** Ids of the site's facts it differs from, which do not name it back; none where its own sources differ. */
  readonly from?: readonly string[] | undefined;
}

export interface StatedFact extends Question {
  /** `derived`: worked out by this project from its sources. */
  readonly kind: "read" | "derived";
  readonly value: FactValue;
  /** ISO 8601 date of reduced precision, or an interval `from/to`. */
  readonly asOf: string;
  readonly asOfEstimated: boolean;
  readonly confidence: "high" | "medium" | "low";
  /** Ids of `sources.json`, at least one. */
  readonly sources: readonly string[];
  /** Ids of sentences of the articles that state it, or that its note speaks of. */
  readonly passages?: readonly string[] | undefined;
  readonly differs?: Differing | undefined;
  readonly note: LocalText | null;
}

/** That no source says it is worth saying. */
export interface UnstatedFact extends Question {
  readonly kind: "not-stated";
}

export type Fact = StatedFact | UnstatedFact;

/** Questions that every site file answers, if only with "not stated". */
export const REQUIRED_FACTS = [
  "name-2022",
  "name-now",
  "address-2022",
  "address-now",
  "status-2022-10",
  "status-now",
] as const;

const date = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
const question = { id, group: v.picklist(FACT_GROUPS), label: localText };

const measure = v.strictObject({
  amount: v.pipe(v.number(), v.finite()),
  unit: v.picklist(UNITS),
  qualifier: v.optional(v.picklist(["about", "over", "at-most"])),
});

// What is neither words, a measure nor a date is reported as words that lack something.
const value = v.union([
  v.pipe(
    localText,
    v.transform((text): FactValue => ({ kind: "text", text })),
  ),
  v.pipe(
    measure,
    v.transform((measure): FactValue => ({ kind: "measure", measure })),
  ),
  v.pipe(
    v.strictObject({ date: isoDate }),
    v.transform(({ date }): FactValue => ({ kind: "date", date })),
  ),
]);

const differing = v.variant("kind", [
  v.strictObject({
    kind: v.literal("accounts"),
    from: v.optional(v.pipe(v.array(id), v.minLength(1))),
  }),
  v.strictObject({ kind: v.literal("scope"), from: v.pipe(v.array(id), v.minLength(1)) }),
]);

const stated = {
  ...question,
  value,
  asOf: v.pipe(v.string(), v.regex(new RegExp(`^${date}(/${date})?$`))),
  asOfEstimated: v.optional(v.boolean(), false),
  confidence: v.picklist(["high", "medium", "low"]),
  sources: v.array(id),
  passages: v.optional(v.pipe(v.array(id), v.minLength(1))),
  differs: v.optional(differing),
  note: v.optional(v.nullable(localText), null),
};

export const factSchema = v.variant("kind", [
  v.strictObject({ ...stated, kind: v.literal("read") }),
  v.strictObject({ ...stated, kind: v.literal("derived") }),
  v.strictObject({ ...question, kind: v.literal("not-stated") }),
]);
