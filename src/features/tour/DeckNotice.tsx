import type { Tour } from "#domain/tour/tour.ts";
import { deckWords } from "#i18n/deckWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type Notice, type SlideNotice, useNotice } from "./notice.ts";
import { undoStep } from "./stopActions.ts";
import { focusSlide } from "./tourFocus.ts";

interface DeckNoticeProps {
  readonly tour: Tour;
  /** Of all slides, in their order. */
  readonly ids: readonly string[];
  readonly titleOf: (id: string) => string;
}

/** What has just been done to the slides, said aloud, with the way back. */
export function DeckNotice({ tour, ids, titleOf }: DeckNoticeProps) {
  const language = useLanguage();
  const words = deckWords[language];
  const said = useNotice(tour);
  const sentence = said && sentenceOf(said.notice);
  return (
    <div role="status" className="tour-notice">
      {said && sentence !== null && (
        <div key={said.number} data-kind={said.notice.kind}>
          <p>{sentence}</p>
          {canUndo(said.notice) && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                undoStep(null);
                if (said.notice.kind === "slide") focusSlide(said.notice.slide, "handle");
              }}
            >
              {tourWords[language].undo}
            </button>
          )}
        </div>
      )}
    </div>
  );

  function sentenceOf(notice: Notice): string | null {
    switch (notice.kind) {
      case "undone":
      case "redone":
        return tourWords[language].said[notice.kind];
      case "slidesRestored":
        return words.said.restored;
      case "slide":
        return slideSentence(notice);
      default:
        // Of stops it is said where they are.
        return null;
    }
  }

  function slideSentence({ did, slide }: Extract<SlideNotice, { kind: "slide" }>): string {
    const place = words.said.place(`${ids.indexOf(slide) + 1}`, `${ids.length}`);
    return did === "hidden"
      ? words.said.hidden(titleOf(slide))
      : words.said[did](titleOf(slide), place);
  }
}

function canUndo(notice: Notice): boolean {
  if (notice.kind === "slidesRestored") return true;
  return notice.kind === "slide" && notice.did !== "lifted" && notice.did !== "putBack";
}
