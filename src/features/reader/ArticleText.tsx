import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Article, type Paragraph, sentenceText } from "#domain/evidence/article.ts";
import { type Catalog, markedSentences } from "#domain/evidence/catalog.ts";
import { formatDate } from "#i18n/format.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { moveFocus } from "#ui/moveFocus.ts";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import { whenLaidOut } from "#ui/whenLaidOut.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { SentenceMark } from "./SentenceMark.tsx";
import { SentenceSites } from "./SentenceSites.tsx";

interface ArticleTextProps {
  readonly catalog: Catalog;
  readonly article: Article;
  /** Sentences to bring into view: the open one, or the counterparts of it. */
  readonly open: readonly string[];
  /** Whether this is the article being read, not the one beside it. */
  readonly isMain: boolean;
  readonly siteId: string | null;
  /** Shown below the paragraph of the open sentence, where there is no column for it. */
  readonly notes?: ReactNode;
}

/** The whole cleaned article; each sentence that evidence names is marked and leads back. */
export function ArticleText({ catalog, article, open, isMain, siteId, notes }: ArticleTextProps) {
  const words = readerWords[useLanguage()];
  const element = useRef<HTMLElement>(null);
  const first = open[0];
  // The article that was asked for is seen first, and the text beside it a moment later.
  const isWritten = useAfterPaint(true, isMain);

  useEffect(() => {
    if (first === undefined || !isWritten) return;
    const mark = element.current?.querySelector<HTMLElement>(`[data-passage="${first}"]`);
    const article = element.current;
    if (!mark || !article) return;
    return whenLaidOut(article, () => {
      bringIntoView(mark);
      if (isMain) moveFocus(mark, { preventScroll: true });
    });
  }, [first, isMain, isWritten]);

  return (
    <article
      ref={element}
      lang={article.language}
      aria-label={words.articles[article.language]}
      className={`${isMain ? "article-main" : "article-beside"} article-${article.language}`}
    >
      <ArticleName article={article} />
      <ArticleHead article={article} sentenceId={first ?? null} links={catalog.links} />
      {isWritten &&
        article.paragraphs.map((paragraph) => (
          <ArticleParagraph
            key={paragraph.id}
            {...{ catalog, article, paragraph, open, isMain, siteId, notes }}
          />
        ))}
    </article>
  );
}

/** Scrolls what the article scrolls in, and nothing around it. */
function bringIntoView(mark: HTMLElement): void {
  let scroller = mark.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
    scroller = scroller.parentElement;
  }
  if (!scroller) return;
  const frame = scroller.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const belowTheName = 72;
  const room = Math.max(belowTheName, (frame.height - box.height) / 2);
  scroller.scrollTop += box.top - frame.top - room;
}

/** Stays in sight while the article scrolls: which one this is. */
function ArticleName({ article }: { article: Article }) {
  const language = useLanguage();
  const words = readerWords[language];
  const origin = article.publisher?.[language] ?? words.originUnknown;
  const date = article.published === null ? "" : `, ${formatDate(article.published, language)}`;
  return (
    <div className="group-title article-name" lang={language}>
      {words.articles[article.language]}
      <span>
        {" · "}
        {origin}
        {date}
      </span>
    </div>
  );
}

interface ArticleParagraphProps extends ArticleTextProps {
  readonly paragraph: Paragraph;
}

function ArticleParagraph(props: ArticleParagraphProps) {
  const { catalog, article, paragraph, open, isMain, siteId, notes } = props;
  const [shownSentence, setShownSentence] = useState<string | null>(null);
  const sitesId = useId();
  const marked = markedSentences(catalog);
  return (
    <>
      <p>
        {paragraph.sentences.map((sentence, i) => (
          <Fragment key={sentence.id}>
            {i > 0 && " "}
            {marked.has(sentence.id) || open.includes(sentence.id) ? (
              <SentenceMark
                {...{ catalog, article, sentence, siteId }}
                state={!open.includes(sentence.id) ? "marked" : isMain ? "open" : "counterpart"}
                sitesId={sitesId}
                isExpanded={shownSentence === sentence.id}
                onSites={() => setShownSentence(shownSentence === sentence.id ? null : sentence.id)}
              />
            ) : (
              sentenceText(article, sentence)
            )}
          </Fragment>
        ))}
      </p>
      <div id={sitesId}>
        {shownSentence !== null && (
          <SentenceSites catalog={catalog} sentenceId={shownSentence} selected={siteId} />
        )}
      </div>
      {paragraph.sentences.some(({ id }) => open.includes(id)) && notes}
    </>
  );
}
