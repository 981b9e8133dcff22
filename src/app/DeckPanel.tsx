import { useMemo, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { allSlidesOf, slidesOf } from "#domain/stage/slides.ts";
import { EXAMPLE_ID } from "#domain/tour/exampleTour.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { naturalTitle, timeLine } from "#features/present/slideText.ts";
import { DeckEditor } from "#features/tour/DeckEditor.tsx";
import { deckWords } from "#i18n/deckWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { toMode } from "#state/choices.ts";
import { closeSlides } from "#state/planPart.ts";
import { goToStep } from "#state/step.ts";
import { addressOf } from "#state/syncUrl.ts";
import { tourNow, useTour } from "#state/tour.ts";
import { tourParameter } from "#state/tourUrl.ts";
import { enterMode, mirrorTour } from "#state/view.ts";
import { latePart } from "./latePart.tsx";

const PlansDialog = latePart(() =>
  import("#features/share/PlansDialog.tsx").then((file) => file.PlansDialog),
);

interface DeckPanelProps {
  readonly tour: Tour;
  /** Null while the clock is being worked out. */
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
}

/** The slides of the open tour, to be put in order and written on. */
export function DeckPanel({ tour, itinerary, catalog }: DeckPanelProps) {
  const language = useLanguage();
  const isSample = useTour(({ origin, tour: open }) => {
    return origin === "example" && open.id === EXAMPLE_ID;
  });
  const slides = useMemo(() => allSlidesOf(catalog, tour), [catalog, tour]);
  const talk = useMemo(
    () => ({ catalog, tour, itinerary, slides: slidesOf(catalog, tour) }),
    [catalog, tour, itinerary],
  );
  return (
    <DeckEditor
      tour={tour}
      slides={slides}
      naming={{
        naturalTitle: (slide, of) => naturalTitle(slide, tour, of),
        timeOf: (slide) => timeLine(slide, talk, language),
      }}
      beginning={isSample ? <Plans /> : null}
      stage={(step) => ({
        href: addressOf({ ...toMode("present"), step }),
        onFollow: () => present(step, talk.slides.length),
      })}
      onClose={closeSlides}
    />
  );
}

/** The address is told of the latest change, as it is written with a delay: the stage reads it. */
function present(step: number, total: number): void {
  const parameter = tourParameter(tourNow());
  if (parameter && "code" in parameter) mirrorTour(parameter.code);
  enterMode("present");
  goToStep(step, total);
}

function Plans() {
  const words = deckWords[useLanguage()];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {words.plans}
      </button>
      {isOpen && <PlansDialog onClose={() => setOpen(false)} />}
    </>
  );
}
