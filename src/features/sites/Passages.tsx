import { useId } from "react";
import { sentencesOf } from "#domain/evidence/article.ts";
import {
  articleOf,
  type Catalog,
  englishNamesASite,
  type Passage,
  passagesOfSite,
} from "#domain/evidence/catalog.ts";
import { RELATIONS } from "#domain/evidence/evidence.ts";
import { excerptOf } from "#domain/evidence/excerpt.ts";
import { witnessOf } from "#domain/evidence/witness.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { toPassage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPassage } from "#state/view.ts";
import { latePart } from "#ui/latePart.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";
import { MissingPart } from "./MissingPart.tsx";

const CitePassage = latePart(() => import("./CitePassage.tsx").then((file) => file.CitePassage), {
  failed: <MissingPart />,
});

const EXCERPT_REACH = 90;

/** Every passage of both articles that bears on a site, by how it does. */
export function Passages({ catalog, siteId }: { catalog: Catalog; siteId: string }) {
  const { sites: words } = useWords();
  const passages = passagesOfSite(catalog, siteId);
  return (
    <section aria-label={words.articlesSay} className="passages">
      <h3 className="group-title">{words.articlesSay}</h3>
      {englishNamesASite(catalog) === false && (
        <p className="statement">{words.englishNamesNone(catalog.sites.length)}</p>
      )}
      {RELATIONS.map((relation) => {
        const related = passages.filter((passage) => passage.relation === relation);
        if (related.length === 0) return null;
        return (
          <div key={relation}>
            <h4>{words.relationsLong[relation]}</h4>
            {related.map((passage) => (
              <PassageQuote key={passage.id} catalog={catalog} passage={passage} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function PassageQuote({ catalog, passage }: { catalog: Catalog; passage: Passage }) {
  const language = useLanguage();
  const article = articleOf(catalog, passage.article);
  const quoteId = useId();
  const witness = witnessOf(catalog, passage);
  const { sites: words } = useWords();
  return (
    <figure className="passage">
      <blockquote lang={passage.article} data-passage={passage.sentence}>
        <Quoted {...{ catalog, passage, quoteId }} />
      </blockquote>
      <figcaption className="small">
        <span className="relation">{words.relations[passage.relation]}</span>
        {" · "}
        {words.fromArticle[passage.article]}
        {witness !== null && ` · ${words.witnesses[witness]}`}
        {" · "}
        <ViewLink
          href={addressOf(toPassage(passage.sentence))}
          onFollow={() => openPassage(passage.sentence)}
        >
          {words.readArticle}
        </ViewLink>
        <span className="passage-note">{passage.note[language]}</span>
        {article && passage.span.ok && <CitePassage {...{ catalog, article, passage, quoteId }} />}
      </figcaption>
    </figure>
  );
}

interface QuotedProps {
  readonly catalog: Catalog;
  readonly passage: Passage;
  /** For the quoted words themselves, without what is around them. */
  readonly quoteId: string;
}

function Quoted({ catalog, passage, quoteId }: QuotedProps) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const article = articleOf(catalog, passage.article);
  const sentence = article && sentencesOf(article).find(({ id }) => id === passage.sentence);
  if (!article || !sentence || !passage.span.ok) {
    return (
      <>
        <b>{passage.quote.exact}</b>{" "}
        <span className="not-stated" lang={language}>
          {article ? words.passageMissing : words.articleMissing}
        </span>
      </>
    );
  }
  const excerpt = excerptOf(article, sentence, passage.span.value, EXCERPT_REACH);
  return (
    <>
      {excerpt.cutBefore && "… "}
      {excerpt.before}
      <b id={quoteId} className="exact">
        {excerpt.exact}
      </b>
      {excerpt.after}
      {excerpt.cutAfter && " …"}
    </>
  );
}
