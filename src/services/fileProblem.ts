import type { Issue } from "#domain/base/issue.ts";
import { ServiceError, StalledError } from "./http.ts";

/** A file arrived but is not what it should be. */
export class DamagedFileError extends Error {
  readonly issues: readonly Issue[];

  constructor(path: string, issues: readonly Issue[]) {
    super(`${path}: ${issues.length} issues`);
    this.issues = issues;
  }
}

/** Why a file is missing from what the app knows; `path` is below `data/`, or that of the settings. */
export type FileProblem = { readonly path: string } & (
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "damaged"; readonly issues: readonly Issue[] }
);

export function problemOf(path: string, error: Error): FileProblem {
  if (error instanceof DamagedFileError) return { path, kind: "damaged", issues: error.issues };
  if (error instanceof ServiceError && error.status !== null) {
    return { path, kind: "refused", status: error.status };
  }
  return { path, kind: "unreachable" };
}

/** How a file beside the page is asked for. */
export const FILE_OPTIONS = {
  retry: (failures: number, error: Error) =>
    failures < 2 &&
    error instanceof ServiceError &&
    error.status === null &&
    !(error instanceof StalledError),
  retryDelay: 300,
  // The files lie beside the page: offline they may still be there.
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
} as const;
