import { Fragment, type ReactNode } from "react";
import type { Fact } from "#domain/evidence/fact.ts";
import { programmeWords } from "#i18n/programmeWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";

interface ProgrammeProps {
  readonly facts: readonly Fact[];
  /** A question, its answer and its sources, as the sites have them: a `div` of a description list. */
  readonly row: (fact: Fact) => ReactNode;
}

/** What is known of the programme in which the sites were shown, folded away. */
export function Programme({ facts, row }: ProgrammeProps) {
  const words = programmeWords[useLanguage()];
  if (facts.length === 0) return null;
  return (
    <Disclosure className="programme" group="programme" summary={words.title}>
      <p className="small">{words.intro}</p>
      <dl className="facts">
        {facts.map((fact) => (
          <Fragment key={fact.id}>{row(fact)}</Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}
