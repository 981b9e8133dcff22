import { useRef } from "react";
import { useWords } from "#i18n/WordsProvider.tsx";
import { dismissIgnored, useView } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

/** What of the address could not be followed, until the person dismisses it. */
export function IgnoredList() {
  const { problems: words } = useWords();
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
