import { GIVEN_ID, planGiven } from "#domain/base/oneFile.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { fetchText, ServiceError } from "./http.ts";

/** Why there is no page to put something into. */
export type TemplateProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly status: number };

const TEMPLATE = "one-file.html";

/** The licences of everything that is bundled, as the build has written them. */
export const LICENCES = "licences.txt";

/** Whether this page is one file itself, with nothing beside it. */
export function isOneFile(): boolean {
  return document.getElementById(GIVEN_ID) !== null;
}

/** The plan that this page carries, as the text of a plan file; null: none. */
export function planOfPage(): string | null {
  return planGiven(document.getElementById(GIVEN_ID)?.textContent ?? "{}");
}

/** Attributes of a link to a text beside the page; where it is written into the page, it is saved instead. */
export function linkToText(path: string): { href: string; download?: string; target?: string } {
  const written = document.getElementById(path)?.textContent;
  if (!written) return { href: path, target: "_blank" };
  return { href: `data:text/plain;charset=utf-8,${encodeURIComponent(written)}`, download: path };
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
