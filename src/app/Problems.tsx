import { useRef, useState } from "react";
import type { Language } from "#domain/base/text.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { problemWords } from "#i18n/problemWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { CONFIG } from "#services/config.ts";
import type { FileProblem } from "#services/fileProblem.ts";
import { PausedStatus } from "#ui/PausedStatus.tsx";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

interface ProblemsProps {
  readonly problems: readonly FileProblem[];
  /** Whether files are on their way. */
  readonly isLoading: boolean;
  readonly onTryAgain: () => void;
}

/** Files that did not load, the way to ask for them again, and what came of it. Stays when nothing is missing any more. */
export function Problems({ problems, isLoading, onTryAgain }: ProblemsProps) {
  const words = problemWords[useLanguage()];
  /** What was missing when it was asked for again: it stands, with the focus, until there is an answer. */
  const [asked, setAsked] = useState<readonly FileProblem[] | null>(null);
  const shown = asked && isLoading ? asked : problems;
  const outcome = problems.length === 0 ? words.come : words.still;
  const tryAgain = () => {
    setAsked(problems);
    onTryAgain();
  };
  return (
    <>
      <PausedStatus text={asked ? (isLoading ? words.asking : outcome) : ""} />
      {shown.length > 0 && <ProblemBox problems={shown} onTryAgain={tryAgain} />}
    </>
  );
}

function ProblemBox({ problems, onTryAgain }: Omit<ProblemsProps, "isLoading">) {
  const language = useLanguage();
  const words = problemWords[language];
  const { title } = useWords().problems;
  const box = useRef<HTMLDivElement>(null);
  useFocusReturn(box);
  return (
    <div ref={box} className="problems" role="alert">
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
