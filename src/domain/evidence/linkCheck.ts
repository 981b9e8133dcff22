import * as v from "valibot";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";

/**
 * `works`: delivered, and the words that were looked for are there. `changed`: delivered, but the
 * words are not, or the address now leads to the front page. `gone`: the server says that there is
 * no such page. `unreachable`: no answer, or one that says nothing of the page.
 */
const LINK_STATES = ["works", "changed", "gone", "unreachable"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What was found at an address when it was last asked for. */
export interface LinkCheck {
  readonly url: string;
  /** ISO 8601 day. */
  readonly checked: string;
  /** HTTP status, or null where no answer came. */
  readonly status: number | null;
  readonly state: LinkState;
  /** ISO 8601 day of the first of the checks in a row that found this state. */
  readonly since: string;
  /** Whether the quoted words stand on the page; null where none were looked for. */
  readonly words: boolean | null;
}

/** `data/link-checks.json`, written by `npm run check-links`. */
export interface LinkLedger {
  /** Day of the last check, or null while there has been none. */
  readonly checked: string | null;
  readonly links: readonly LinkCheck[];
}

export const EMPTY_LEDGER: LinkLedger = { checked: null, links: [] };

const day = v.pipe(v.string(), v.isoDate());

const ledgerSchema = v.strictObject({
  checked: v.nullable(day),
  links: v.array(
    v.pipe(
      v.strictObject({
        url: v.pipe(v.string(), v.url()),
        checked: day,
        status: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599))),
        state: v.picklist(LINK_STATES),
        since: day,
        words: v.nullable(v.boolean()),
      }),
      v.check(({ since, checked }) => since <= checked, "since on or before checked"),
    ),
  ),
});

export function parseLinkLedger(json: unknown, file: string): Result<LinkLedger, Issue[]> {
  const parsed = v.safeParse(ledgerSchema, json);
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  const urls = parsed.output.links.map(({ url }) => url);
  const twice = urls.filter((url, i) => urls.indexOf(url) !== i);
  if (twice.length === 0) return ok(parsed.output);
  return fail(
    twice.map((url) => ({
      file,
      feature: url,
      property: "url",
      found: url,
      expected: "unique-id",
    })),
  );
}

/** What is known of an address; null when it has never been checked. */
export function statusOf(ledger: LinkLedger, url: string): LinkCheck | null {
  return ledger.links.find((link) => link.url === url) ?? null;
}
