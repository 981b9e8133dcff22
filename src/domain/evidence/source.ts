import * as v from "valibot";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { id, isoDate, type LocalText, localText, words } from "#domain/base/text.ts";

/** Languages in which a publication cited here may be written. */
const SOURCE_LANGUAGES = ["vi", "en", "fr", "ja", "ko", "pt"] as const;

/** A publication that facts cite. Its address is what makes a fact publishable. */
export interface Source {
  readonly id: string;
  readonly publisher: LocalText;
  /** `not-read`: nobody has seen the headline. `address`: taken from the words of the address. */
  readonly title: { from: "page" | "address"; text: string } | { from: "not-read" };
  readonly published: string | null;
  readonly publishedEstimated: boolean;
  readonly language: (typeof SOURCE_LANGUAGES)[number];
  readonly url: string;
  /** Day on which this project read it. */
  readonly read: string;
  readonly note: LocalText | null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** What a link may lead to: never a script. */
export const webAddress = v.pipe(v.string(), v.check(isWebAddress, "an http or https address"));

const entry = {
  id,
  publisher: localText,
  published: v.nullable(isoDate),
  publishedEstimated: v.optional(v.boolean(), false),
  language: v.picklist(SOURCE_LANGUAGES),
  url: webAddress,
  read: isoDate,
  note: v.optional(localText),
};

const sourceSchema = v.pipe(
  v.variant("titleFrom", [
    v.strictObject({ ...entry, titleFrom: v.literal("page"), title: words }),
    v.strictObject({ ...entry, titleFrom: v.literal("address"), title: words }),
    v.strictObject({ ...entry, titleFrom: v.literal("not-read"), title: v.null() }),
  ]),
  v.transform(
    ({ titleFrom, title, note, ...rest }): Source => ({
      ...rest,
      title: titleFrom === "not-read" ? { from: titleFrom } : { from: titleFrom, text: title },
      note: note ?? null,
    }),
  ),
);

export function parseSources(json: unknown, file: string): Result<Source[], Issue[]> {
  const parsed = v.safeParse(v.array(sourceSchema), json);
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  const ids = parsed.output.map((source) => source.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length === 0) return ok(parsed.output);
  return fail(
    twice.map((id) => ({ file, feature: id, property: "id", found: id, expected: "unique-id" })),
  );
}
