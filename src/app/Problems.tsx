import type { Language } from "#domain/base/text.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { problemWords } from "#i18n/problemWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { CONFIG } from "#services/config.ts";
import type { FileProblem } from "#services/fileProblem.ts";

interface ProblemsProps {
  readonly problems: readonly FileProblem[];
  readonly onTryAgain: () => void;
}

/** Files that did not load, each by name, and the way to ask for them again. */
export function Problems({ problems, onTryAgain }: ProblemsProps) {
  const language = useLanguage();
  const words = problemWords[language];
  const { title } = useWords().problems;
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path}>{sentenceOf(problem, language)}</li>
        ))}
      </ul>
      {problems.some(({ path }) => path === CONFIG) && <p>{words.settings}</p>}
      <p>{words.restWorks}</p>
      <button type="button" className="plain-button" onClick={onTryAgain}>
        {words.tryAgain}
      </button>
    </div>
  );
}

function sentenceOf(problem: FileProblem, language: Language): string {
  const words = problemWords[language];
  const file = problem.path === CONFIG ? CONFIG : `data/${problem.path}`;
  switch (problem.kind) {
    case "unreachable":
      return words.offline(file);
    case "refused":
      return words.status(file, problem.status);
    case "damaged": {
      const [first, ...others] = problem.issues;
      const sentence = first ? issueSentence(first, language) : "";
      const more = others.length > 0 ? ` (${words.others(others.length)})` : "";
      return `${words.invalid(file, sentence)}${more}.`;
    }
  }
}
