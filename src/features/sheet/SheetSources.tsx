import type { Source } from "#domain/evidence/source.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { InBoth } from "./InBoth.tsx";
import { sourceEntry } from "./sourceEntry.ts";

const MISSING = { vi: wordsIn("vi").facts.sourcesMissing, en: wordsIn("en").facts.sourcesMissing };

interface SheetSourcesProps {
  readonly sources: readonly Source[];
  /** Whether some fact rests on sources that are not listed. */
  readonly hasMore: boolean;
}

/** What the numbers stand for: publisher, date, address, and the day it was read. */
export function SheetSources({ sources, hasMore }: SheetSourcesProps) {
  return (
    <div className="sheet-notes">
      <p className="sheet-title">
        <InBoth text={headingOf(hasMore)} />
      </p>
      {sources.length === 0 && (
        <p>
          <InBoth text={MISSING} />
        </p>
      )}
      <ol>
        {sources.map((source, i) => {
          const { publisher, date, address, read } = sourceEntry(source);
          return (
            <li key={source.id}>
              <b>{i + 1}</b>
              {"\u00a0"}
              {publisher}, {date}. <a href={source.url}>{address}</a> [{read}]{" "}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function headingOf(hasMore: boolean) {
  const inWords = (words: typeof sheetWords.en) =>
    [words.sources, words.dateRead, ...(hasMore ? [words.moreSources] : [])].join(" ");
  return { vi: inWords(sheetWords.vi), en: inWords(sheetWords.en) };
}
