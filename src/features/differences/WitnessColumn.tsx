import type { Language } from "#domain/base/text.ts";
import { type Article, type Paragraph, sentenceText } from "#domain/evidence/article.ts";
import { type Catalog, sentenceOf } from "#domain/evidence/catalog.ts";
import { isLeftOut } from "#domain/evidence/excerptArticle.ts";
import { differencesWords } from "#i18n/differencesWords.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { toPassage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPassage } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";

interface WitnessColumnProps {
  readonly catalog: Catalog;
  /** The article whose sentences these are. */
  readonly side: Language;
  readonly sentences: readonly string[];
}

/** What one of the articles says, word for word. */
export function WitnessColumn({ catalog, side, sentences }: WitnessColumnProps) {
  const reader = readerWords[useLanguage()];
  return (
    <div className="witness">
      <p className="small witness-article">{reader.articles[side]}</p>
      {sentences.map((id) => (
        <SentenceQuote key={id} catalog={catalog} id={id} />
      ))}
    </div>
  );
}

function SentenceQuote({ catalog, id }: { catalog: Catalog; id: string }) {
  const language = useLanguage();
  const { sites } = useWords();
  const words = differencesWords[language];
  const found = sentenceOf(catalog, id);
  if (!found) return <p className="not-stated">{sites.articleMissing}</p>;
  const { article, sentence } = found;
  return (
    <figure className="witness-sentence">
      <blockquote lang={article.language}>{sentenceText(article, sentence)}</blockquote>
      <figcaption className="small">
        {isLeftOut(article, sentence) && `${words.leftOut} `}
        {placeOf(article, id, words)}
        <span className="witness-link">
          {" · "}
          <ViewLink href={addressOf(toPassage(id))} onFollow={() => openPassage(id)}>
            {sites.readArticle}
          </ViewLink>
        </span>
      </figcaption>
    </figure>
  );
}

/** Paragraph and, where it has more than one, sentence: as one would count them on paper. */
function placeOf(article: Article, id: string, words: (typeof differencesWords)[Language]): string {
  const holds = ({ sentences }: Paragraph) => sentences.some((sentence) => sentence.id === id);
  const paragraph = article.paragraphs.findIndex(holds);
  const sentences = article.paragraphs[paragraph]?.sentences ?? [];
  if (sentences.length < 2) return words.paragraph(`${paragraph + 1}`);
  const sentence = sentences.findIndex((candidate) => candidate.id === id);
  return words.sentence(`${paragraph + 1}`, `${sentence + 1}`);
}
