import type { Catalog } from "#domain/evidence/catalog.ts";
import { type SlideQuote, slidePassage } from "#domain/stage/slideFacts.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** What the articles say, the Vietnamese words and the English ones that tell the same. */
export function SlidePassage({ catalog, siteId }: { catalog: Catalog; siteId: string }) {
  const words = presentWords[useLanguage()];
  const passage = slidePassage(catalog, siteId);
  if (!passage) return <p className="slide-passage slide-quiet">{words.noPassage}</p>;
  return (
    <div className="slide-passage">
      <Quote quote={passage.vi} remark={words.relations[passage.relation]} />
      {passage.en ? (
        <Quote quote={passage.en} />
      ) : (
        <p className="slide-quiet">{words.noCounterpart}</p>
      )}
    </div>
  );
}

function Quote({ quote, remark }: { readonly quote: SlideQuote; readonly remark?: string }) {
  const words = presentWords[useLanguage()];
  return (
    <figure>
      <blockquote lang={quote.language} data-passage={quote.sentence}>
        {quote.cutBefore && "… "}
        {quote.before}
        {quote.exact !== "" && <b>{quote.exact}</b>}
        {quote.after}
        {quote.cutAfter && " …"}
      </blockquote>
      <figcaption className="slide-basis">
        {[words.articleSays[quote.language], remark].filter((part) => part).join(" · ")}
      </figcaption>
    </figure>
  );
}
