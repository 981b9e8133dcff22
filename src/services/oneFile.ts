import { GIVEN_ID, planGiven } from "#domain/base/oneFile.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { fetchText, ServiceError } from "./http.ts";

/** Why there is no page to put something into. */
export type TemplateProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly status: number };

const TEMPLATE = "one-file.html";

/** Whether this page is one file itself, with nothing beside it. */
export function isOneFile(): boolean {
  return document.getElementById(GIVEN_ID) !== null;
}

/** The plan that this page carries, as the text of a plan file; null: none. */
export function planOfPage(): string | null {
  return planGiven(document.getElementById(GIVEN_ID)?.textContent ?? "{}");
}

/** The whole app as one page, as the build has written it. */
export async function oneFileTemplate(): Promise<Result<string, TemplateProblem>> {
  try {
    return ok(await fetchText(TEMPLATE, new AbortController().signal));
  } catch (error) {
    const status = error instanceof ServiceError ? error.status : null;
    return fail(status === null ? { kind: "unreachable" } : { kind: "refused", status });
  }
}
