import type { Catalog } from "#domain/evidence/catalog.ts";
import { sentenceWalk } from "#domain/evidence/catalog.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import { toPassage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPassage } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";

/** The way into each article from its beginning. */
export function ArticleLinks({ catalog }: { catalog: Catalog }) {
  const { articles: words } = useWords();
  const walk = sentenceWalk(catalog, null);
  return (
    <ul className="article-links">
      {catalog.articles.map(({ id, language }) => {
        const first = walk.find((sentence) => sentence.startsWith(`${id}-`));
        if (first === undefined) return null;
        return (
          <li key={id}>
            <ViewLink href={addressOf(toPassage(first))} onFollow={() => openPassage(first)}>
              {words.open[language]}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
