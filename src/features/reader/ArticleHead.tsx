import { useMemo } from "react";
import { type Article, sentencesOf } from "#domain/evidence/article.ts";
import { isExcerpt } from "#domain/evidence/excerptArticle.ts";
import type { LinkLedger } from "#domain/evidence/linkCheck.ts";
import { isAtWords, originalOf } from "#domain/evidence/original.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { originalNote } from "#i18n/originalWords.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

interface ArticleHeadProps {
  readonly article: Article;
  /** Sentence that the way out leads to; null for the top of the page. */
  readonly sentenceId: string | null;
  readonly links: LinkLedger;
}

/** What an article is, and the way out to the page it comes from. */
export function ArticleHead({ article, sentenceId, links }: ArticleHeadProps) {
  const language = useLanguage();
  const words = readerWords[language];
  return (
    <header className="article-head">
      {article.title === null ? (
        <h3 lang={language}>{words.untitled}</h3>
      ) : (
        <h3>{article.title}</h3>
      )}
      {isExcerpt(article) && (
        <p className="statement" lang={language}>
          {words.excerpt}
        </p>
      )}
      <WayOut article={article} sentenceId={sentenceId} links={links} />
      <details className="small" lang={language}>
        <summary>{words.about}</summary>
        <p>{article.provenance[language]}</p>
      </details>
    </header>
  );
}

/** To the original as it was when last checked; where there is none, why not. */
function WayOut({ article, sentenceId, links }: ArticleHeadProps) {
  const language = useLanguage();
  const { original: words } = citeWords[language];
  const original = useMemo(() => {
    const sentence = sentencesOf(article).find(({ id }) => id === sentenceId);
    return originalOf(article, sentence ?? null, links);
  }, [article, sentenceId, links]);
  return (
    <p className="small" lang={language}>
      {original.kind === "known" && (
        <>
          <a href={original.address} target="_blank" rel="noopener noreferrer">
            {isAtWords(original.address) ? words.atWords : words.link}
          </a>
          {" · "}
        </>
      )}
      {originalNote(original, language)}
    </p>
  );
}
