import type { BaseIssue } from "valibot";

/** What a data file should have held; i18n has the sentence for each. */
export type Expectation =
  | "json"
  | "shape"
  | "property"
  | "known-file"
  | "no-such-property"
  | "known-id"
  | "unique-id"
  | "source"
  | "required-fact"
  | "own-symbol"
  | "citation"
  | "inside-area"
  | "counter-clockwise"
  | "clockwise"
  | "closed-ring"
  | "sentence-bounds"
  | "sentence-order"
  | "quote-once"
  | "quote-in-sentence"
  | "road-end";

/** One fault in a data file, named so exactly that a person can go and mend it. */
export interface Issue {
  /** Path below `data/`, such as `sites/ioc.geojson`. */
  readonly file: string;
  /** Id of the feature or entry, where the fault is inside one. */
  readonly feature?: string;
  /** Dotted path of the property. */
  readonly property?: string;
  readonly found: string;
  readonly expected: Expectation;
  /** What exactly was expected, as code: a type, an id, a range. */
  readonly detail?: string;
}

const FOUND_LENGTH = 80;

/** Characters that turn round what stands beside them. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A value as it stands in the file or the address, short enough for a sentence and harmless to the words around it. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : jsonOf(value);
  const short = text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
  return short.replace(
    DIRECTION_MARKS,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    // Nested deeper than the stack.
    return "[…";
  }
}

/** Schema issues, with the nearest `id` above the fault as the feature. */
export function schemaIssues(file: string, issues: readonly BaseIssue<unknown>[]): Issue[] {
  return issues.flatMap(deepest).map((issue) => {
    const path = issue.path ?? [];
    const owner = path.map((step) => step.value).findLast((value) => idOf(value) !== undefined);
    const root = path[0]?.input;
    const feature = idOf(owner) ?? idOf(root);
    return {
      file,
      ...(feature === undefined ? {} : { feature: shown(feature) }),
      property: shown(path.map((step) => String(step.key)).join(".")),
      ...expectationOf(issue),
    };
  });
}

function expectationOf(issue: BaseIssue<unknown>): Pick<Issue, "found" | "expected" | "detail"> {
  if (issue.expected === "never")
    return { found: shown(issue.input), expected: "no-such-property" };
  if (issue.received === "undefined") return { found: "nothing", expected: "property" };
  // Brackets around the alternatives are the schema's, not the reader's.
  const detail = (issue.expected ?? issue.message).replace(/^\((.*)\)$/, "$1");
  return { found: shown(issue.input), expected: "shape", detail };
}

/**
 * A failed union says more in the branch that came closest than in itself: the one that got
 * furthest and, of those, the one that met a wrong value rather than a missing or an unknown key.
 */
function deepest(issue: BaseIssue<unknown>): BaseIssue<unknown>[] {
  const inner = (issue.issues ?? []).flatMap(deepest);
  const length = (branch: BaseIssue<unknown>) => branch.path?.length ?? 0;
  const depth = Math.max(0, ...inner.map(length));
  if (depth === 0) return [issue];
  const furthest = inner.filter((branch) => length(branch) === depth);
  const isWrongValue = ({ received, expected }: BaseIssue<unknown>) =>
    received !== "undefined" && expected !== "never";
  const closest = furthest.find(isWrongValue) ?? (furthest[0] as BaseIssue<unknown>);
  const path = [...(issue.path ?? []), ...(closest.path ?? [])] as BaseIssue<unknown>["path"];
  return [{ ...closest, path } as BaseIssue<unknown>];
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}
