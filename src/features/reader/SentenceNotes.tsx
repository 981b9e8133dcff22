import { otherLanguage } from "#domain/base/text.ts";
import {
  type Catalog,
  counterpartsOf,
  discrepanciesOf,
  parallelsOf,
  passagesOfSentence,
} from "#domain/evidence/catalog.ts";
import { type LinkLedger, statusOf } from "#domain/evidence/linkCheck.ts";
import type { Source } from "#domain/evidence/source.ts";
import { sourceLinkNote } from "#i18n/originalWords.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { toPage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPage } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";

interface SentenceNotesProps {
  readonly catalog: Catalog;
  readonly passage: string;
  readonly siteId: string | null;
}

/** What is to be said about the open sentence: why it is listed, what the other article adds. */
export function SentenceNotes({ catalog, passage, siteId }: SentenceNotesProps) {
  const language = useLanguage();
  const { sites } = useWords();
  const words = readerWords[language];
  const counterparts = counterpartsOf(catalog, passage);
  const other = otherLanguage(passage.startsWith("vi-") ? "vi" : "en");
  const citations = passagesOfSentence(catalog, passage).filter(({ site }) => site === siteId);
  return (
    <aside lang={language} className="sentence-notes" aria-label={words.notes}>
      <h3 className="group-title">{words.notes}</h3>
      {citations.map((citation) => (
        <p key={citation.id}>
          <b>{sites.relations[citation.relation]}.</b> {citation.note[language]}
        </p>
      ))}
      {catalog.parallels.length > 0 && counterparts.length === 0 && (
        <p>{words.noCounterpart[other]}</p>
      )}
      {parallelsOf(catalog, passage).map((parallel) => (
        <dl key={parallel.id} className="parallel">
          <dt>{parallel.strength === "strong" ? words.same : words.partlySame}</dt>
          <dd>{parallel.same[language]}</dd>
          <dt>{words.differs.vi}</dt>
          <dd>{parallel.differs.vi[language]}</dd>
          <dt>{words.differs.en}</dt>
          <dd>{parallel.differs.en[language]}</dd>
        </dl>
      ))}
      <Discrepancies catalog={catalog} passage={passage} />
      <p className="small">{words.keys}</p>
    </aside>
  );
}

function Discrepancies({ catalog, passage }: { catalog: Catalog; passage: string }) {
  const language = useLanguage();
  const { articles } = useWords();
  const words = readerWords[language];
  const discrepancies = discrepanciesOf(catalog, passage);
  if (discrepancies.length === 0) return null;
  return (
    <>
      <h3 className="group-title">{words.discrepancies}</h3>
      {discrepancies.map(({ id, title, explanation, sources }) => (
        <details key={id}>
          <summary>{title[language]}</summary>
          <p>{explanation[language]}</p>
          <Sources
            sources={sources.flatMap((source) => catalog.sources.get(source) ?? [])}
            links={catalog.links}
          />
        </details>
      ))}
      <p>
        <ViewLink href={addressOf(toPage("differences"))} onFollow={() => openPage("differences")}>
          {articles.differences}
        </ViewLink>
      </p>
    </>
  );
}

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly links: LinkLedger;
}

function Sources({ sources, links }: SourcesProps) {
  const language = useLanguage();
  return (
    <ul className="source-list">
      {sources.map((source) => {
        const { publisher, title, titleLanguage, url, details, read } = sourceWords(
          source,
          language,
        );
        const note = sourceLinkNote(statusOf(links, url), language);
        return (
          <li key={source.id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {publisher}
            </a>
            {title !== null && <cite lang={titleLanguage}>“{title}”</cite>}
            <span className="small">{details}</span>
            <span className="small">{read}</span>
            {note !== null && <span className="small">{note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
