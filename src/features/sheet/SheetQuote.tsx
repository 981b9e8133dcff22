import { LANGUAGES, type LocalText } from "#domain/base/text.ts";
import { articleOf, type Catalog, type Passage, sentenceOf } from "#domain/evidence/catalog.ts";
import { excerptOf } from "#domain/evidence/excerpt.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { InBoth } from "./InBoth.tsx";
import { QUOTE_REACH } from "./sheetHeight.ts";

/** Cited words in their own language, and where they stand. */
export function SheetQuote({ catalog, passage }: { catalog: Catalog; passage: Passage }) {
  return (
    <figure className="sheet-quote">
      <blockquote lang={passage.article}>
        <Quoted catalog={catalog} passage={passage} />
      </blockquote>
      <figcaption>
        <InBoth text={placeOf(passage)} />
      </figcaption>
    </figure>
  );
}

function Quoted({ catalog, passage }: { catalog: Catalog; passage: Passage }) {
  const article = articleOf(catalog, passage.article);
  const found = sentenceOf(catalog, passage.sentence);
  if (!article || !found || !passage.span.ok) return `“${passage.quote.exact}”`;
  const excerpt = excerptOf(article, found.sentence, passage.span.value, QUOTE_REACH);
  return (
    <>
      “{excerpt.cutBefore && "… "}
      {excerpt.before}
      <b>{excerpt.exact}</b>
      {excerpt.after}
      {excerpt.cutAfter && " …"}”
    </>
  );
}

/** How the words bear on the site, in which article and paragraph: in each language. */
function placeOf({ article, sentence, relation }: Passage): LocalText {
  const paragraph = /-p(\d+)s\d+$/.exec(sentence)?.[1] ?? "";
  const [vi = "", en = ""] = LANGUAGES.map((language) => {
    const { fromArticle, relations } = wordsIn(language).sites;
    return `${relations[relation]}. ${sheetWords[language].place(fromArticle[article], paragraph)}`;
  });
  return { vi, en };
}
