import { sentenceText } from "#domain/evidence/article.ts";
import { type Catalog, sentenceOf } from "#domain/evidence/catalog.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import { toPassage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPassage } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";

interface FactPassagesProps {
  readonly catalog: Catalog;
  /** Ids of sentences. */
  readonly ids: readonly string[];
}

/** The words of the articles that a fact stands in. */
export function FactPassages({ catalog, ids }: FactPassagesProps) {
  const { sites: words } = useWords();
  return ids.map((id) => {
    const found = sentenceOf(catalog, id);
    if (!found) {
      return (
        <p key={id} className="not-stated">
          {words.articleMissing}
        </p>
      );
    }
    const { article, sentence } = found;
    return (
      <figure key={id} className="passage">
        <blockquote lang={article.language} data-passage={id}>
          {sentenceText(article, sentence)}
        </blockquote>
        <figcaption className="small">
          {words.fromArticle[article.language]}
          {" · "}
          <ViewLink href={addressOf(toPassage(id))} onFollow={() => openPassage(id)}>
            {words.readArticle}
          </ViewLink>
        </figcaption>
      </figure>
    );
  });
}
