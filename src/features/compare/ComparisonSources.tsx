import type { Catalog } from "#domain/evidence/catalog.ts";
import { statusOf } from "#domain/evidence/linkCheck.ts";
import type { Source } from "#domain/evidence/source.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { formatDate } from "#i18n/format.ts";
import { sourceLinkNote } from "#i18n/originalWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";
import { goTo, type References, referenceElementId, sourceElementId } from "./useReferences.ts";

interface ComparisonSourcesProps {
  readonly catalog: Catalog;
  readonly references: References;
}

/** The numbered sources of the answers above, each with the way out and the way back up. */
export function ComparisonSources({ catalog, references }: ComparisonSourcesProps) {
  const language = useLanguage();
  const words = compareWords[language];
  const sources = references.sources.flatMap((id) => catalog.sources.get(id) ?? []);
  const read = commonDay(sources);
  return (
    <section aria-labelledby="comparison-sources" className="comparison-sources">
      <h3 id="comparison-sources" className="group-title">
        {words.sources}
      </h3>
      {read !== null && <p className="small">{words.allRead(formatDate(read, language))}</p>}
      <ol>
        {references.sources.map((source) => (
          <li key={source} id={sourceElementId(source)} tabIndex={-1}>
            <span className="source-number">[{references.numberOf(source)}]</span>
            <SourceEntry catalog={catalog} sourceId={source} hasRead={read === null} />
            <WayBack references={references} source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The day on which all were read, said once then; null where they were read on several. */
function commonDay(sources: readonly Source[]): string | null {
  const days = new Set(sources.map(({ read }) => read));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

interface SourceEntryProps {
  readonly catalog: Catalog;
  readonly sourceId: string;
  /** Whether the day on which it was read is said here. */
  readonly hasRead: boolean;
}

/** The title leads to the page; only paper spells its address out. */
function SourceEntry({ catalog, sourceId, hasRead }: SourceEntryProps) {
  const language = useLanguage();
  const { facts } = useWords();
  const source = catalog.sources.get(sourceId);
  if (!source) return <span className="not-stated">{facts.sourcesMissing}</span>;
  const words = sourceWords(source, language);
  const found = sourceLinkNote(statusOf(catalog.links, words.url), language);
  return (
    <span data-address={words.url}>
      {words.title !== null && (
        <>
          <b>{words.publisher}</b>
          {", "}
        </>
      )}
      <a href={words.url} target="_blank" rel="noopener noreferrer">
        {words.title === null ? (
          <b>{words.publisher}</b>
        ) : (
          <cite lang={words.titleLanguage}>“{words.title}”</cite>
        )}
        <span className="visually-hidden"> ({facts.opensElsewhere})</span>
      </a>
      {`, ${words.details}.`}
      {hasRead && ` ${words.read}.`}
      {words.note !== null && ` ${words.note}`}
      {found !== null && ` ${found}`}
    </span>
  );
}

function WayBack({ references, source }: { references: References; source: string }) {
  const language = useLanguage();
  const words = compareWords[language];
  const reference = references.wayBack(source);
  if (!reference) return null;
  const { site, fact } = reference;
  const id = referenceElementId(site, fact, source);
  return (
    <ViewLink
      href={`#${id}`}
      onFollow={() => goTo(id)}
      className="way-back"
      aria-label={words.backToAnswer(fact.label[language], site.name[language])}
    >
      ↑
    </ViewLink>
  );
}
