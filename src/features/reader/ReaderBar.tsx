import { type Catalog, siteOf } from "#domain/evidence/catalog.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { toPassage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { closeReader, openPassage } from "#state/view.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";

interface ReaderBarProps {
  readonly catalog: Catalog;
  readonly siteId: string | null;
  /** Place of the open passage in the walk, from 0; below 0 when it is not part of it. */
  readonly place: number;
  readonly total: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly isTall: boolean;
  readonly onTall: () => void;
  /** Where the screen is too narrow for both: the sentence to go to in the other article. */
  readonly counterpart: string | null;
}

export function ReaderBar(props: ReaderBarProps) {
  const { catalog, siteId, place, total, isTall, counterpart } = props;
  const words = readerWords[useLanguage()];
  const language = useLanguage();
  const site = siteId === null ? null : siteOf(catalog, siteId);
  const position = site
    ? words.walkSite(place + 1, total, site.mapLabel[language])
    : words.walkAll(place + 1, total);
  return (
    <div className="reader-bar">
      <p className="reader-place" role="status">
        {site && <ShapeMark {...signOf(site)} />}
        {place >= 0 && position}
      </p>
      <div className="reader-steps">
        <button
          type="button"
          className="plain-button"
          disabled={!props.hasPrevious}
          onClick={() => props.onStep(-1)}
        >
          <span aria-hidden="true">←</span> {words.previous}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={!props.hasNext}
          onClick={() => props.onStep(1)}
        >
          {words.next} <span aria-hidden="true">→</span>
        </button>
      </div>
      {counterpart !== null && (
        <ViewLink
          className="plain-button counterpart-link"
          href={addressOf(toPassage(counterpart))}
          onFollow={() => openPassage(counterpart)}
        >
          {words.counterpart[counterpart.startsWith("vi-") ? "vi" : "en"]}
        </ViewLink>
      )}
      <div className="reader-window">
        <button
          type="button"
          className="plain-button tall-button"
          aria-pressed={isTall}
          aria-label={isTall ? words.shorter : words.taller}
          title={isTall ? words.shorter : words.taller}
          onClick={props.onTall}
        >
          <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d={isTall ? "M3 6l5 5 5-5" : "M3 10l5-5 5 5"}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={words.close}
          title={words.close}
          onClick={closeReader}
        >
          <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </div>
    </div>
  );
}
