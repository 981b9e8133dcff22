import "./deck.css";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Language } from "#domain/base/text.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { keepNotes } from "#domain/tour/deckEdit.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { deckWords } from "#i18n/deckWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour } from "#state/tour.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { DeckNotice } from "./DeckNotice.tsx";
import { DeckRow } from "./DeckRow.tsx";
import { restoreOrder } from "./slideActions.ts";
import { UndoButtons } from "./UndoButtons.tsx";

export interface SlideNaming {
  /** What a slide is called in a language where nothing is written. */
  readonly naturalTitle: (slide: Slide, language: Language) => string;
  /** When it is, in the language of the page; null: at no time. */
  readonly timeOf: (slide: Slide) => string | null;
}

interface DeckEditorProps {
  readonly tour: Tour;
  /** All there are, hidden ones too, in their order. */
  readonly slides: readonly Slide[];
  readonly naming: SlideNaming;
  /** Where the untouched example is open, which is nobody's: the ways to a plan of one's own. */
  readonly beginning: ReactNode;
  /** Way to the stage, at the slide of that number. */
  readonly stage: (step: number) => { readonly href: string; readonly onFollow: () => void };
  readonly onClose: () => void;
}

/** The slides of the talk in a list: their order, which are shown, what they are called, what is said. */
export function DeckEditor(props: DeckEditorProps) {
  const { tour, slides, naming, beginning, stage, onClose } = props;
  const language = useLanguage();
  const words = deckWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const hintId = useId();
  useFocusReturn();
  // It takes the place of the panel in which the button was that opened it.
  useEffect(() => heading.current?.focus(), []);
  const { deck } = tour;
  const shown = slides.filter(({ id }) => !deck.hidden.includes(id));
  const hiddenCount = slides.length - shown.length;
  const ids = slides.map(({ id }) => id);
  const titleOf = (slide: Slide) =>
    slide.title[language].trim() || naming.naturalTitle(slide, language);
  return (
    <section className="deck" aria-label={words.title}>
      <div className="deck-head">
        <h2 ref={heading} tabIndex={-1} className="group-title">
          {words.title}
        </h2>
        <UndoButtons />
      </div>
      <div className="deck-tools">
        <button type="button" className="plain-button" onClick={onClose}>
          {words.back}
        </button>
        {shown.length > 0 && (
          <ViewLink className="plain-button" {...stage(1)}>
            {words.present}
          </ViewLink>
        )}
      </div>
      {beginning && (
        <div className="statement deck-sample">
          <p>{words.sample}</p>
          {beginning}
        </div>
      )}
      <p className="small">
        {shown.length === 0
          ? words.allHidden
          : hiddenCount === 0
            ? words.count(`${shown.length}`)
            : words.countHidden(`${shown.length}`, `${hiddenCount}`)}
      </p>
      {deck.order.length > 0 && (
        <p className="deck-order">
          {words.ownOrder}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => restoreOrder(() => heading.current)}
          >
            {words.restore}
          </button>
        </p>
      )}
      <NotesChoice areNotesPrivate={deck.areNotesPrivate} />
      <p id={hintId} hidden>
        {words.moveHint}
      </p>
      {/* Stands where the stops of a day would, and takes what is pulled like one of theirs. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes a list for none */}
      <ol role="list" aria-label={words.list} className="deck-list" data-stops-of-day={0}>
        {slides.map((slide) => (
          <DeckRow
            key={slide.id}
            slide={slide}
            title={titleOf(slide)}
            ids={ids}
            step={shown.indexOf(slide) + 1}
            naming={naming}
            hintId={hintId}
            areNotesPrivate={deck.areNotesPrivate}
            stage={stage}
          />
        ))}
      </ol>
      <DeckNotice
        tour={tour}
        ids={ids}
        titleOf={(id) => {
          const slide = slides.find((one) => one.id === id);
          return slide ? titleOf(slide) : "";
        }}
      />
    </section>
  );
}

function NotesChoice({ areNotesPrivate }: { areNotesPrivate: boolean }) {
  const words = deckWords[useLanguage()];
  const choices = [
    { isPrivate: false, name: words.notesGoAlong },
    { isPrivate: true, name: words.notesStay },
  ];
  return (
    <fieldset className="fields">
      <legend>{words.whoHasNotes}</legend>
      <div className="choices">
        {choices.map(({ isPrivate, name }) => (
          <label key={name} className="choice">
            <input
              type="radio"
              name="slide-notes"
              checked={isPrivate === areNotesPrivate}
              onChange={() => editTour((tour) => keepNotes(tour, isPrivate))}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
