import type { ReactNode } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { itineraryOfCopy } from "#domain/schedule/copyItinerary.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { ProgrammeBasis } from "./ProgrammeBasis.tsx";
import { ProgrammeConflicts } from "./ProgrammeConflicts.tsx";
import { ProgrammeDay } from "./ProgrammeDay.tsx";
import { ProgrammeHead, type WhyNoCode } from "./ProgrammeHead.tsx";
import { ProgrammeNotes } from "./ProgrammeNotes.tsx";
import { programmeNotes } from "./programmeNotes.ts";

interface ProgrammeProps {
  /** Of the whole tour: it is cut here to what the copy may have. */
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
  readonly copy: CopyKind;
  /** Null: not given out, a draft. */
  readonly issue: TourIssue | null;
  /** The tour drawn on the map, 120 × 75 mm, without a request outside the app. */
  readonly map: ReactNode;
  /** A code that leads to the public copy; null where there can be none. */
  readonly qr: ReactNode | null;
  /** Said where there is no code. */
  readonly whyNoCode: WhyNoCode;
}

/** A tour on A4 paper, Vietnamese and English side by side. */
export function Programme(props: ProgrammeProps) {
  const { itinerary, catalog, copy, issue, map, qr, whyNoCode } = props;
  const language = useLanguage();
  const cut = itineraryOfCopy(itinerary, copy);
  const title = cut.tour.title[language] || tourWords[language].noTitle;
  const notes = programmeNotes(catalog, cut.tour);
  return (
    <section className="handout" aria-label={handoutWords[language].programme(title)}>
      <ProgrammeHead tour={cut.tour} {...{ copy, issue, map, qr, whyNoCode }} />
      <ProgrammeConflicts itinerary={cut} catalog={catalog} />
      {cut.days.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is known by its place among the days
        <ProgrammeDay key={index} itinerary={cut} {...{ index, catalog, copy, notes }} />
      ))}
      <ProgrammeBasis itinerary={cut} />
      <ProgrammeNotes catalog={catalog} notes={notes} />
    </section>
  );
}
