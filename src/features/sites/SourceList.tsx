import { type LinkLedger, statusOf } from "#domain/evidence/linkCheck.ts";
import { readableAddress } from "#domain/evidence/readableAddress.ts";
import type { Source } from "#domain/evidence/source.ts";
import { sourceLinkNote } from "#i18n/originalWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly links: LinkLedger;
}

/** What each source is, and the way out to it. */
export function SourceList({ sources, links }: SourceListProps) {
  const language = useLanguage();
  const { facts } = useWords();
  if (sources.length === 0) return <p className="not-stated">{facts.sourcesMissing}</p>;
  return (
    <ul className="source-list">
      {sources.map((source) => {
        const words = sourceWords(source, language);
        const note = sourceLinkNote(statusOf(links, source.url), language);
        return (
          <li key={source.id}>
            <span className="source-publisher">{words.publisher}</span>
            {words.title !== null && <cite lang={words.titleLanguage}>“{words.title}”</cite>}
            <span className="small">{words.details}</span>
            {words.note !== null && <span className="small">{words.note}</span>}
            <span className="small">{words.read}</span>
            {note !== null && <span className="small">{note}</span>}
            <a href={words.url} target="_blank" rel="noopener noreferrer" className="source-link">
              {shownAddress(words.url)}
              <span className="visually-hidden"> ({facts.opensElsewhere})</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Host and the beginning of the path: enough to see where a link leads. */
function shownAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const path = readableAddress(pathname).replace(/\/$/, "");
  return `${host.replace(/^www\./, "")}${path.length > 36 ? `${path.slice(0, 35)}…` : path}`;
}
