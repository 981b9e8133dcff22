import { differencesWords } from "#i18n/differencesWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { DifferenceGroup } from "./differenceGroups.ts";
import { goTo } from "./goTo.ts";

/** What the page holds, each entry one step away. */
export function DifferenceContents({ groups }: { groups: readonly DifferenceGroup[] }) {
  const language = useLanguage();
  const words = differencesWords[language];
  return (
    <nav aria-label={words.contents} className="difference-contents">
      {groups.map(({ kind, entries }) => (
        <div key={kind}>
          <p className="small">{words.groups[kind]}</p>
          <ul>
            {entries.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className="text-button" onClick={() => goTo(id)}>
                  {title[language]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
