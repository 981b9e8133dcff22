import type { Comparison, ComparisonGroup } from "#domain/evidence/comparison.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** The groups of a table that is many screens high, each one step away. */
export function CompareGroups({ groups }: Pick<Comparison, "groups">) {
  const words = compareWords[useLanguage()];
  if (groups.length < 2) return null;
  return (
    <nav aria-label={words.goToGroup} className="comparison-groups">
      <ul>
        {groups.map(({ id }) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => goToGroup(id)}>
              {words.groups[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function groupElementId(id: ComparisonGroup["id"]): string {
  return `comparison-group-${id}`;
}

/** The group to the top, where the focus alone would leave it at the lower edge. */
function goToGroup(id: ComparisonGroup["id"]): void {
  const title = document.getElementById(groupElementId(id));
  title?.scrollIntoView?.({ block: "start", inline: "nearest" });
  title?.focus({ preventScroll: true });
}
