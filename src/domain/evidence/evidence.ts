import * as v from "valibot";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { id, LANGUAGES, type Language, type LocalText, localText } from "#domain/base/text.ts";
import type { Quote } from "./quote.ts";

/** How a sentence bears on a site: it names it, speaks of its class, or helps to understand it. */
export const RELATIONS = ["names", "category", "context"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Ties words of an article to a site. */
export interface Citation {
  readonly id: string;
  readonly site: string;
  readonly article: Language;
  readonly sentence: string;
  readonly relation: Relation;
  readonly quote: Quote;
  /** The other article may tell the rest of the sentence, but not these words. */
  readonly onlyHere?: true | undefined;
  readonly note: LocalText;
}

/** Sentences of the two articles that tell the same thing. */
export interface Parallel {
  readonly id: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly strength: "strong" | "partial";
  readonly title: LocalText;
  readonly same: LocalText;
  /** What is particular to each article. */
  readonly differs: { readonly vi: LocalText; readonly en: LocalText };
}

/** Where the articles differ from each other or from another source; both stand. */
export interface Discrepancy {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly title: LocalText;
  readonly explanation: LocalText;
  readonly sources: readonly string[];
}

const citationsSchema = v.array(
  v.strictObject({
    id,
    site: id,
    article: v.picklist(LANGUAGES),
    sentence: id,
    relation: v.picklist(RELATIONS),
    quote: v.pipe(
      v.strictObject({
        type: v.literal("TextQuoteSelector"),
        exact: v.pipe(v.string(), v.nonEmpty()),
        prefix: v.string(),
        suffix: v.string(),
      }),
      v.transform(({ type: _, ...quote }): Quote => quote),
    ),
    onlyHere: v.optional(v.literal(true)),
    note: localText,
  }),
);

const sentenceIds = v.pipe(v.array(id), v.minLength(1));

const parallelsSchema = v.array(
  v.strictObject({
    id,
    vi: sentenceIds,
    en: sentenceIds,
    strength: v.picklist(["strong", "partial"]),
    title: localText,
    same: localText,
    differs: v.strictObject({ vi: localText, en: localText }),
  }),
);

const discrepanciesSchema = v.array(
  v.strictObject({
    id,
    sentences: sentenceIds,
    title: localText,
    explanation: localText,
    sources: v.array(id),
  }),
);

export function parseCitations(json: unknown, file: string): Result<Citation[], Issue[]> {
  return listOf(citationsSchema, json, file);
}

export function parseParallels(json: unknown, file: string): Result<Parallel[], Issue[]> {
  return listOf(parallelsSchema, json, file);
}

export function parseDiscrepancies(json: unknown, file: string): Result<Discrepancy[], Issue[]> {
  return listOf(discrepanciesSchema, json, file);
}

function listOf<T>(
  schema: v.GenericSchema<unknown, T[]>,
  json: unknown,
  file: string,
): Result<T[], Issue[]> {
  const parsed = v.safeParse(schema, json);
  return parsed.success ? ok(parsed.output) : fail(schemaIssues(file, parsed.issues));
}
