import type { Language } from "#domain/base/text.ts";
import { keepingWords } from "#i18n/keepingWords.ts";
import { planProblemSentence } from "#i18n/planProblemSentence.ts";
import type { KeptPlanProblem } from "#services/plans.ts";
import type { PlanFileProblem } from "./openPlan.ts";

/** Why a plan of this device, or a file, cannot be opened. */
export function problemSentence(
  problem: KeptPlanProblem | PlanFileProblem,
  language: Language,
): string {
  const { storage, missing, file } = keepingWords[language];
  switch (problem.kind) {
    case "blocked":
    case "full":
      return storage[problem.kind];
    case "missing":
      return missing;
    case "not-readable":
      return file.notReadable;
    case "unreadable":
      return planProblemSentence(problem.problem, language);
    default:
      return planProblemSentence(problem, language);
  }
}
