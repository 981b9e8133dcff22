import type { Catalog } from "#domain/catalog.ts";
import { compareWords } from "#i18n/compareWords.ts";
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
  const words = compareWords[useLanguage()];
  return (
    <section aria-labelledby="comparison-sources" className="comparison-sources">
      <h3 id="comparison-sources" className="group-title">
        {words.sources}
      </h3>
      <ol>
        {references.sources.map((source) => (
          <li key={source} id={sourceElementId(source)} tabIndex={-1}>
            <span className="source-number">[{references.numberOf(source)}]</span>
            <SourceEntry catalog={catalog} sourceId={source} />
            <WayBack references={references} source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceEntry({ catalog, sourceId }: { catalog: Catalog; sourceId: string }) {
  const language = useLanguage();
  const { facts } = useWords();
  const source = catalog.sources.get(sourceId);
  if (!source) return <span className="not-stated">{facts.sourcesMissing}</span>;
  const words = sourceWords(source, language);
  return (
    <span>
      <b>{words.publisher}</b>
      {words.title !== null && (
        <>
          {", "}
          <cite lang={words.titleLanguage}>“{words.title}”</cite>
        </>
      )}
      {`, ${words.details}. ${words.read}. `}
      {words.note !== null && `${words.note} `}
      <a href={words.url} target="_blank" rel="noopener noreferrer">
        {words.url}
        <span className="visually-hidden"> ({facts.opensElsewhere})</span>
      </a>
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
