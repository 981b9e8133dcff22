import type { Issue } from "#domain/base/issue.ts";

type KnownSources = ReadonlyMap<string, unknown>;

/** What a statement without a source, or with one that is not in `sources.json`, has to be mended. */
export function sourceIssues(
  known: KnownSources,
  file: string,
  feature: string,
  sources: readonly string[],
): Issue[] {
  if (sources.length === 0) {
    return [{ file, feature, property: "sources", found: "[]", expected: "source" }];
  }
  return unknownSources(known, file, feature, sources);
}

export function unknownSources(
  known: KnownSources,
  file: string,
  feature: string,
  sources: readonly string[],
): Issue[] {
  return sources
    .filter((id) => !known.has(id))
    .map((id) => ({
      file,
      feature,
      property: "sources",
      found: id,
      expected: "known-id",
      detail: "sources.json",
    }));
}
