import { useRef } from "react";
import { ignoredWords } from "#i18n/ignoredWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { dismissIgnored, useView } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

/** What of the address could not be followed, until the person dismisses it. */
export function IgnoredList() {
  const words = ignoredWords[useLanguage()];
  const ignored = useView((view) => view.ignored);
  const box = useRef<HTMLDivElement>(null);
  useFocusReturn(box);
  return (
    <div ref={box} className="toast">
      <ul>
        {ignored.map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`}>{words.ignored(parameter, value)}</li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={dismissIgnored}>
        {words.dismiss}
      </button>
    </div>
  );
}
