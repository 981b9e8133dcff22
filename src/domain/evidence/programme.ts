import * as v from "valibot";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { type Fact, factSchema } from "./fact.ts";

/** Facts on the programme of October 2022 as a whole, in the form of a site's facts. */
export function parseProgramme(json: unknown, file: string): Result<Fact[], Issue[]> {
  const parsed = v.safeParse(v.array(factSchema), json);
  return parsed.success ? ok(parsed.output) : fail(schemaIssues(file, parsed.issues));
}
