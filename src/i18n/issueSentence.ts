import type { Issue } from "#domain/base/issue.ts";
import type { Language } from "#domain/base/text.ts";
import { issueWords } from "./issueWords.ts";

/** `sites/ioc.geojson, “area”, sources: found [], expected at least one source`. */
export function issueSentence(issue: Issue, language: Language): string {
  const { at, expected, found } = issueWords[language];
  const detail = issue.detail === undefined ? "" : ` (${issue.detail})`;
  const where = at(issue.file, issue.feature, issue.property || undefined);
  return `${where}: ${found(issue.found)}, ${expected[issue.expected]}${detail}`;
}
