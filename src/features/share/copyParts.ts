import { COPY_KINDS, type CopyKind, holdsAll } from "#domain/tour/copy.ts";
import type { shareWords } from "#i18n/shareWords.ts";

export type CopyPart = keyof (typeof shareWords)["en"]["parts"];

/** The least copy that has each part; the table in domain/tour/copy.ts does the cutting. */
const LEAST: Readonly<Record<CopyPart, CopyKind>> = {
  title: "public",
  vehicle: "public",
  dates: "public",
  places: "public",
  times: "public",
  stays: "public",
  hours: "public",
  host: "public",
  notes: "public",
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

const PARTS = Object.keys(LEAST) as readonly CopyPart[];

/** What a copy has that the next lesser one has not. */
export function partsAdded(kind: CopyKind): readonly CopyPart[] {
  return PARTS.filter((part) => LEAST[part] === kind);
}

export function partsLeftOut(kind: CopyKind): readonly CopyPart[] {
  return PARTS.filter((part) => !holdsAll(kind, LEAST[part]));
}

/** The copies that can be made of this one, the barest first. */
export function copiesOf(kind: CopyKind): readonly CopyKind[] {
  return COPY_KINDS.filter((copy) => holdsAll(kind, copy));
}
