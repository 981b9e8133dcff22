import * as v from "valibot";
import { type Issue, schemaIssues, shown } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { type CopyKind, copyOf } from "./copy.ts";
import { PLAN_FORMAT, PLAN_VERSION, planSchema } from "./planSchema.ts";
import { planTour } from "./planTour.ts";
import type { Tour } from "./tour.ts";
import type { TourIssue } from "./tourIssue.ts";
import { LIMITS } from "./tourLimits.ts";
import { tidyTour } from "./tourTidy.ts";

/** A tour as it is kept or handed on. */
export interface Plan extends TourIssue {
  readonly tour: Tour;
  /** For whom it was cut. */
  readonly copy: CopyKind;
}

/** Why a file gives no plan. */
export type PlanProblem =
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  /** Cut off or no JSON at all. */
  | { readonly kind: "not-json" }
  /** JSON, but of something else. */
  | { readonly kind: "not-a-plan" }
  /** Saved by a later version of the app: nothing of it is read, so nothing is lost by saving. */
  | { readonly kind: "newer-version"; readonly version: number; readonly known: number }
  /** The first fault; `property` is its path, such as `tour.days.0.stops.1.stayMinutes`. */
  | { readonly kind: "fault"; readonly issue: Issue };

/** Code units; the fullest plan stays below. */
export const PLAN_LENGTH_LIMIT = 8_000_000;
const FILE = "plan";

/** As JSON, see `plan.schema.json`: only what its copy may have, and nothing that is empty. */
export function formatPlan({ tour, copy, number, issuedAt }: Plan): string {
  const head = { format: PLAN_FORMAT, version: PLAN_VERSION, copy, number, issuedAt };
  const cut = planTour(copyOf(tidyTour(tour), copy));
  return `${JSON.stringify({ ...head, tour: cut }, null, 2)}\n`;
}

/**
 * A property that the schema does not know is a fault and not passed over, so that nothing a person
 * has written is lost without a word; so is a field that the file's own copy may not have. Of texts,
 * control characters and marks that turn the line around are taken out.
 */
export function parsePlan(text: string): Result<Plan, PlanProblem> {
  if (text.length > PLAN_LENGTH_LIMIT) {
    return fail({ kind: "too-long", length: text.length, limit: PLAN_LENGTH_LIMIT });
  }
  let json: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail({ kind: "not-json" });
  }
  if (typeof json !== "object" || json === null || !("format" in json)) {
    return fail({ kind: "not-a-plan" });
  }
  if (json.format !== PLAN_FORMAT) return fail({ kind: "not-a-plan" });
  const version = "version" in json ? json.version : null;
  if (typeof version === "number" && version > PLAN_VERSION) {
    return fail({ kind: "newer-version", version, known: PLAN_VERSION });
  }
  return planOf(json);
}

function planOf(json: unknown): Result<Plan, PlanProblem> {
  const deep = deepPath(json, []);
  if (deep) return unknownProperty(deep);
  // One fault at a time: a hostile file has millions.
  const parsed = v.safeParse(planSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = schemaIssues(FILE, parsed.issues);
    return issue ? fail({ kind: "fault", issue }) : fail({ kind: "not-a-plan" });
  }
  const { copy, number, issuedAt, tour: read } = parsed.output;
  const tour = tidyTour(read);
  const issue = stopsIssue(tour);
  if (issue) return fail({ kind: "fault", issue });
  const extra = extraPath(planTour(tour), planTour(copyOf(tour, copy)), ["tour"]);
  return extra ? unknownProperty(extra) : ok({ tour, copy, number, issuedAt });
}

function unknownProperty(path: readonly string[]): Result<Plan, PlanProblem> {
  const property = path.join(".");
  const found = path.at(-1) ?? "";
  return fail({
    kind: "fault",
    issue: { file: FILE, property, found: shown(found), expected: "no-such-property" },
  });
}

/** A plan is nine levels deep. */
const DEPTH_LIMIT = 16;

/** The first property that is nested so deep that showing it would run out of stack. */
function deepPath(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value !== "object" || value === null) return null;
  if (path.length > DEPTH_LIMIT) return path;
  for (const [key, inner] of Object.entries(value)) {
    const deep = deepPath(inner, [...path, key]);
    if (deep) return deep;
  }
  return null;
}

function stopsIssue(tour: Tour): Issue | null {
  const stops = tour.days.flatMap(({ stops }, day) =>
    stops.map(({ id }, index) => ({ id, property: `tour.days.${day}.stops.${index}` })),
  );
  if (stops.length > LIMITS.stops) {
    const found = String(stops.length);
    const detail = `≤ ${LIMITS.stops}`;
    return { file: FILE, property: "tour.days", found, expected: "shape", detail };
  }
  const first = new Map<string, string>();
  for (const { id, property } of stops) {
    if (first.has(id)) {
      return { file: FILE, property: `${property}.id`, found: id, expected: "unique-id" };
    }
    first.set(id, property);
  }
  return null;
}

/** The first property that one value has and a cut of it has not. */
function extraPath(full: unknown, cut: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof full !== "object" || full === null) return full === cut ? null : path;
  if (typeof cut !== "object" || cut === null) return path;
  const kept = new Map<string, unknown>(Object.entries(cut));
  for (const [key, value] of Object.entries(full)) {
    const extra = extraPath(value, kept.get(key), [...path, key]);
    if (extra) return extra;
  }
  return null;
}
