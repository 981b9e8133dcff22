import type { Slide } from "#domain/stage/slides.ts";
import { noteSlide, titleSlide } from "#domain/tour/deckEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { isWritten } from "#domain/tour/tourText.ts";
import { deckWords } from "#i18n/deckWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour, tourNow } from "#state/tour.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { BilingualField } from "./BilingualField.tsx";
import type { SlideNaming } from "./DeckEditor.tsx";
import { DeckMark } from "./DeckMark.tsx";
import { EditorFold } from "./EditorFold.tsx";
import { indexWithout, MoveHandle } from "./MoveHandle.tsx";
import { say } from "./notice.ts";
import { moveSlideTo, putSlideBack, setSlideShown } from "./slideActions.ts";
import { type Lifted, useLift } from "./useLift.ts";

interface DeckRowProps {
  readonly slide: Slide;
  /** As it is called now. */
  readonly title: string;
  /** Of all slides, in their order. */
  readonly ids: readonly string[];
  /** Its number in the talk, from 1; 0: it is hidden. */
  readonly step: number;
  readonly naming: SlideNaming;
  /** Id of the sentence on how the handle is used. */
  readonly hintId: string;
  readonly areNotesPrivate: boolean;
  readonly stage: (step: number) => { readonly href: string; readonly onFollow: () => void };
}

/** A slide in the list; its text begins with its title. */
export function DeckRow(props: DeckRowProps) {
  const { slide, title, ids, step, naming, hintId, stage } = props;
  const words = deckWords[useLanguage()];
  const { id } = slide;
  const index = ids.indexOf(id);
  const isHidden = step === 0;
  const about = [
    words.kinds[slide.kind],
    naming.timeOf(slide),
    isHidden ? words.hidden : null,
    isWritten(slide.notes) ? words.hasNotes : null,
  ];
  return (
    <li className="deck-row" data-slide={id} data-hidden={isHidden}>
      <h3 className="deck-title">{title}</h3>
      <DeckMark site={slide.kind === "site" ? slide.site : null} step={step} />
      <MoveHandle
        label={words.move(title)}
        hintId={hintId}
        lift={useLift(liftedSlide(id, ids))}
        onDrop={(to) =>
          moveSlideTo(id, { shown: ids, index: indexWithout(index, to), part: "handle" })
        }
      />
      <label className="deck-show">
        <input
          type="checkbox"
          checked={!isHidden}
          aria-label={words.showNamed(title)}
          onChange={({ target }) => setSlideShown(id, target.checked)}
        />
        {words.show}
      </label>
      <p className="deck-about small">{about.filter((part) => part !== null).join(" · ")}</p>
      <div className="deck-doings">
        <Fields {...props} />
        <span className="deck-moves">
          {!isHidden && (
            <ViewLink className="deck-from" aria-label={words.fromNamed(title)} {...stage(step)}>
              {words.from}
            </ViewLink>
          )}
          <Moves id={id} title={title} ids={ids} />
        </span>
      </div>
    </li>
  );
}

function Moves({ id, title, ids }: { id: string; title: string; ids: readonly string[] }) {
  const words = deckWords[useLanguage()];
  const index = ids.indexOf(id);
  const moves = [
    { part: "earlier", to: index - 1, named: words.earlierNamed(title) },
    { part: "later", to: index + 1, named: words.laterNamed(title) },
  ] as const;
  return (
    <>
      {moves.map(({ part, to, named }) => {
        const isEnd = to < 0 || to >= ids.length;
        return (
          <button
            key={part}
            type="button"
            className="stop-move"
            data-part={part}
            aria-label={named}
            aria-disabled={isEnd || undefined}
            onClick={() => {
              if (!isEnd) moveSlideTo(id, { shown: ids, index: to, part });
            }}
          >
            {words[part]}
          </button>
        );
      })}
    </>
  );
}

/** Titles and notes, folded away. */
function Fields({ slide, title, naming, areNotesPrivate }: DeckRowProps) {
  const words = deckWords[useLanguage()];
  const { id } = slide;
  return (
    <EditorFold
      className="deck-editor stop-editor"
      label={words.edit}
      name={title}
      fieldsClassName="deck-fields"
    >
      <BilingualField
        label={words.slideTitle}
        hint={words.titleHint}
        value={slide.title}
        limit={LIMITS.slideTitle}
        placeholder={{
          vi: naming.naturalTitle(slide, "vi"),
          en: naming.naturalTitle(slide, "en"),
        }}
        onValue={(text, language) =>
          editTour((tour) => titleSlide(tour, id, text), {
            merge: `slide ${id} title ${language}`,
          })
        }
      />
      <BilingualField
        label={words.notes}
        hint={areNotesPrivate ? words.notesStay : words.notesGoAlong}
        value={slide.notes}
        limit={LIMITS.slideNotes}
        isLong
        onValue={(text, language) =>
          editTour((tour) => noteSlide(tour, id, text), {
            merge: `slide ${id} notes ${language}`,
          })
        }
      />
    </EditorFold>
  );
}

/** Where it was lifted from is the order of that time. */
function liftedSlide(id: string, ids: readonly string[]): Lifted<readonly string[]> {
  const merge = `lift slide ${id}`;
  return {
    position: () => tourNow().deck.order,
    onLift: () => say({ kind: "slide", did: "lifted", slide: id }),
    onDrop: () => say({ kind: "slide", did: "dropped", slide: id }),
    onPutBack: (order) => putSlideBack(id, order, merge),
    onMove: (places) => {
      const index = ids.indexOf(id) + places;
      if (index < 0 || index >= ids.length) return;
      moveSlideTo(id, { shown: ids, index, part: "handle", merge });
    },
  };
}
