import type { Language } from "#domain/base/text.ts";
import type { PlanProblem } from "#domain/tour/planFile.ts";
import type { TourCodeProblem } from "#domain/tourCode/tourCode.ts";
import { issueSentence } from "./issueSentence.ts";
import { keepingWords } from "./keepingWords.ts";

/** Why a file gives no plan, and what to do. */
export function planProblemSentence(problem: PlanProblem, language: Language): string {
  const { file: words } = keepingWords[language];
  switch (problem.kind) {
    case "too-long":
      return words.tooLong;
    case "not-json":
      return words.notJson;
    case "not-a-plan":
      return words.notAPlan;
    case "newer-version":
      return words.newerVersion;
    case "fault":
      return words.fault(issueSentence(problem.issue, language));
  }
}

/** Why a link gives no tour, and what to do. */
export function tourCodeSentence({ kind }: TourCodeProblem, language: Language): string {
  const { link: words } = keepingWords[language];
  switch (kind) {
    case "not-a-code":
      return words.notACode;
    case "too-long":
      return words.tooLong;
    case "damaged":
      return words.damaged;
    case "newer-version":
      return words.newerVersion;
  }
}
