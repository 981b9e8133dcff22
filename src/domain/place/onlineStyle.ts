import * as v from "valibot";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";

/**
 * A style of somebody else's, as far as this app looks into it: version 8 of the MapLibre Style
 * Specification, which MapLibre itself checks in full.
 */
const styleSchema = v.looseObject({
  version: v.literal(8),
  sources: v.record(v.string(), v.looseObject({ type: v.string() })),
  layers: v.pipe(
    v.array(
      v.looseObject({
        id: v.string(),
        type: v.string(),
        "source-layer": v.optional(v.string()),
        layout: v.optional(v.record(v.string(), v.unknown())),
      }),
    ),
    v.minLength(1),
  ),
});

export type OnlineStyle = v.InferOutput<typeof styleSchema>;

export function parseOnlineStyle(json: unknown, file: string): Result<OnlineStyle, Issue[]> {
  const parsed = v.safeParse(styleSchema, json);
  return parsed.success ? ok(parsed.output) : fail(schemaIssues(file, parsed.issues));
}
