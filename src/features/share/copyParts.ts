import { COPY_KINDS, type CopyKind, holdsAll, notesCopy } from "#domain/tour/copy.ts";
import type { Tour } from "#domain/tour/tour.ts";
import type { shareWords } from "#i18n/shareWords.ts";

export type CopyPart = keyof (typeof shareWords)["en"]["parts"];

/**
 * The least copy that has each part; the table in domain/tour/copy.ts does the cutting. Of speaker notes
 * the person decides.
 */
const LEAST: Readonly<Record<Exclude<CopyPart, "speakerNotes">, CopyKind>> = {
  title: "public",
  vehicle: "public",
  dates: "public",
  places: "public",
  times: "public",
  stays: "public",
  hours: "public",
  host: "public",
  notes: "public",
  slides: "public",
  meetingPoints: "delegate",
  dress: "delegate",
  questions: "delegate",
  answers: "organiser",
  states: "organiser",
  hostNames: "organiser",
  phones: "organiser",
  gates: "organiser",
  plate: "organiser",
  driver: "organiser",
  routeDriven: "organiser",
};

/** What a copy has that the next lesser one has not. */
export function partsAdded(tour: Tour, kind: CopyKind): readonly CopyPart[] {
  return leastCopies(tour).flatMap(([part, least]) => (least === kind ? [part] : []));
}

export function partsLeftOut(tour: Tour, kind: CopyKind): readonly CopyPart[] {
  return leastCopies(tour).flatMap(([part, least]) => (holdsAll(kind, least) ? [] : [part]));
}

function leastCopies(tour: Tour): readonly (readonly [CopyPart, CopyKind])[] {
  const parts = Object.entries({ ...LEAST, speakerNotes: notesCopy(tour) });
  return parts as readonly (readonly [CopyPart, CopyKind])[];
}

/** The copies that can be made of this one, the barest first. */
export function copiesOf(kind: CopyKind): readonly CopyKind[] {
  return COPY_KINDS.filter((copy) => holdsAll(kind, copy));
}
