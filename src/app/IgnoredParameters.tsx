import { useWords } from "#i18n/WordsProvider.tsx";
import { dismissIgnored, useView } from "#state/view.ts";

/** Parts of the address that could not be followed; the person may dismiss them. */
export function IgnoredParameters() {
  const { problems: words } = useWords();
  const ignored = useView((view) => view.ignored);
  if (ignored.length === 0) return null;
  return (
    <div className="toast" role="status">
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
