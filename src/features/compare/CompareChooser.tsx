import type { ComponentType } from "react";
import { chooserWords } from "#i18n/chooserWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import type { CompareFormProps } from "./CompareForm.tsx";

interface CompareChooserProps extends CompareFormProps {
  /** What is unfolded. */
  readonly Form: ComponentType<CompareFormProps>;
}

/** Folded away: the choice of sites to put side by side. */
export function CompareChooser({ sites, startWith, Form }: CompareChooserProps) {
  const words = chooserWords[useLanguage()];
  if (sites.length < 2) return null;
  return (
    <Disclosure
      className="compare-chooser"
      group="compare"
      summary={startWith.length === 1 ? words.titleWith : words.title}
    >
      <Form sites={sites} startWith={startWith} />
    </Disclosure>
  );
}
