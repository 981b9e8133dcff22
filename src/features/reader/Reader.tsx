import { type KeyboardEvent, useState } from "react";
import { otherLanguage } from "#domain/base/text.ts";
import {
  articleOf,
  type Catalog,
  counterpartsOf,
  sentenceOf,
  sentenceWalk,
} from "#domain/evidence/catalog.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { closeReader, openPassage } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { useMedia } from "#ui/useMedia.ts";
import { ArticleText } from "./ArticleText.tsx";
import { ReaderBar } from "./ReaderBar.tsx";
import { SentenceNotes } from "./SentenceNotes.tsx";

interface ReaderProps {
  readonly catalog: Catalog;
  /** Sentence at which the reader is open. */
  readonly passage: string;
  readonly siteId: string | null;
}

/** Room for two articles side by side, and for a column of notes between them. */
const TWO_COLUMNS = "(min-width: 56.25em)";
const THREE_COLUMNS = "(min-width: 80em)";

/** An article at one of its sentences, with what the other article says beside it. */
export function Reader({ catalog, passage, siteId }: ReaderProps) {
  const words = readerWords[useLanguage()];
  useFocusReturn();
  const [isTall, setTall] = useState(false);
  const isWide = useMedia(TWO_COLUMNS);
  const hasNotesColumn = useMedia(THREE_COLUMNS);
  const walk = sentenceWalk(catalog, siteId);
  const place = walk.indexOf(passage);
  const found = sentenceOf(catalog, passage);
  const language = passage.startsWith("vi-") ? "vi" : "en";
  const counterparts = counterpartsOf(catalog, passage);
  const counterpart = articleOf(catalog, otherLanguage(language));
  const notes = <SentenceNotes catalog={catalog} passage={passage} siteId={siteId} />;
  const step = (by: 1 | -1) => {
    const next = stepFrom(walk, place, passage, by);
    if (next) openPassage(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "Escape") closeReader();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same
    <div className="reader" data-tall={isTall} onKeyDown={onKeyDown}>
      <ReaderBar
        catalog={catalog}
        siteId={siteId}
        place={place}
        total={walk.length}
        hasPrevious={stepFrom(walk, place, passage, -1) !== null}
        hasNext={stepFrom(walk, place, passage, 1) !== null}
        onStep={step}
        isTall={isTall}
        onTall={() => setTall(!isTall)}
        counterpart={isWide ? null : (counterparts[0] ?? null)}
      />
      <div className="reader-columns">
        {found ? (
          <ArticleText
            catalog={catalog}
            article={found.article}
            open={[passage]}
            isMain
            siteId={siteId}
            notes={hasNotesColumn ? null : notes}
          />
        ) : (
          <p className="reader-missing">{words.missing}</p>
        )}
        {hasNotesColumn && notes}
        {isWide && counterpart && (
          <ArticleText
            catalog={catalog}
            article={counterpart}
            open={counterparts}
            isMain={false}
            siteId={siteId}
          />
        )}
      </div>
    </div>
  );
}

/** The neighbour in the walk; from a sentence outside it, the nearest one that way. */
function stepFrom(
  walk: readonly string[],
  place: number,
  passage: string,
  by: 1 | -1,
): string | null {
  if (place >= 0) return walk[place + by] ?? null;
  const key = (id: string) => {
    const [, language = "", paragraph = "0", sentence = "0"] =
      /^(vi|en)-p(\d+)s(\d+)$/.exec(id) ?? [];
    return (language === "vi" ? 0 : 1e6) + Number(paragraph) * 1000 + Number(sentence);
  };
  const here = key(passage);
  return (
    (by > 0 ? walk.find((id) => key(id) > here) : walk.findLast((id) => key(id) < here)) ?? null
  );
}
