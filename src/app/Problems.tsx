import { issueSentence } from "#i18n/issueSentence.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import type { FileProblem } from "#services/dataFiles.ts";

interface ProblemsProps {
  readonly problems: readonly FileProblem[];
  readonly onTryAgain: () => void;
}

/** Files that did not load, each by name, and the way to ask for them again. */
export function Problems({ problems, onTryAgain }: ProblemsProps) {
  const { problems: words } = useWords();
  const sentenceOf = useProblemSentence();
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <h2>{words.title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path}>{sentenceOf(problem)}</li>
        ))}
      </ul>
      <p>{words.restWorks}</p>
      <button type="button" className="plain-button" onClick={onTryAgain}>
        {words.tryAgain}
      </button>
    </div>
  );
}

function useProblemSentence(): (problem: FileProblem) => string {
  const language = useLanguage();
  const { problems: words } = useWords();
  return (problem) => {
    switch (problem.kind) {
      case "unreachable":
        return words.offline(problem.path);
      case "refused":
        return words.status(problem.path, problem.status);
      case "damaged": {
        const [first, ...others] = problem.issues;
        const sentence = first ? issueSentence(first, language) : "";
        const more = others.length > 0 ? ` (${words.others(others.length)})` : "";
        return `${words.invalid(problem.path, sentence)}${more}.`;
      }
    }
  };
}
