import { type Article, type Sentence, sentencesOf, sentenceText } from "./article.ts";

/** Stands in an article for a sentence that is left out. */
const LEFT_OUT = "[…]";

/**
 * The article with the named sentences and one on each side of them; every other sentence is
 * `[…]`. All ids stay, so that links and references to a left-out sentence still lead to its
 * place, and the offsets are those of the shorter text.
 */
export function excerptArticle(article: Article, named: ReadonlySet<string>): Article {
  const kept = withNeighbours(sentencesOf(article), named);
  let text = "";
  let end = 0;
  const cut = (sentence: Sentence): Sentence => {
    text += article.text.slice(end, sentence.start);
    end = sentence.end;
    const start = text.length;
    text += kept.has(sentence.id) ? sentenceText(article, sentence) : LEFT_OUT;
    return { id: sentence.id, start, end: text.length };
  };
  const paragraphs = article.paragraphs.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(cut),
  }));
  return { ...article, text, paragraphs };
}

export function isLeftOut(article: Article, sentence: Sentence): boolean {
  return sentenceText(article, sentence) === LEFT_OUT;
}

/** Whether anything of the article is left out. */
export function isExcerpt(article: Article): boolean {
  return sentencesOf(article).some((sentence) => isLeftOut(article, sentence));
}

function withNeighbours(
  sentences: readonly Sentence[],
  named: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ id }, i) =>
      named.has(id) ? sentences.slice(Math.max(0, i - 1), i + 2).map((near) => near.id) : [],
    ),
  );
}
