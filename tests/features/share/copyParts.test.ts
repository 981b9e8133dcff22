import { describe, expect, test } from "vitest";
import { COPY_KINDS, copyOf } from "#domain/tour/copy.ts";
import { keepNotes } from "#domain/tour/deckEdit.ts";
import { type CopyPart, partsAdded, partsLeftOut } from "#features/share/copyParts.ts";
import { SECRET_TOUR } from "#tests/secretTour.ts";

/** Where each part that not everybody may have shows itself in the planted tour. */
const MARKS: readonly (readonly [CopyPart, string])[] = [
  ["title", "public-title"],
  ["host", "public-host-ioc"],
  ["notes", "public-note-ioc"],
  ["slides", "public-slide"],
  ["speakerNotes", "speech-ioc"],
  ["meetingPoints", "guest-meeting"],
  ["dress", "guest-dress"],
  ["questions", "guest-question"],
  ["answers", "own-answer"],
  ["states", "own-confirmed-by"],
  ["hostNames", "own-host-name"],
  ["phones", "own-host-phone"],
  ["phones", "own-driver-phone"],
  ["gates", "own-gate"],
  ["plate", "own-plate"],
  ["driver", "own-driver"],
  ["routeDriven", "own-route"],
];

const TOURS = [
  ["kept to oneself", SECRET_TOUR],
  ["for everybody", keepNotes(SECRET_TOUR, false)],
] as const;

describe.each(TOURS)("with speaker notes %s", (_notes, tour) => {
  test.each(COPY_KINDS)(
    "what the %s copy is said to leave out is not in it, and nothing else",
    (kind) => {
      const copy = JSON.stringify(copyOf(tour, kind));
      const missing = MARKS.filter(([, mark]) => !copy.includes(mark)).map(([part]) => part);

      expect(new Set(missing)).toEqual(new Set(partsLeftOut(tour, kind)));
    },
  );

  test("every part is said of exactly one copy", () => {
    const said = COPY_KINDS.flatMap((kind) => partsAdded(tour, kind));

    expect(new Set(said).size).toBe(said.length);
    expect(said).toEqual([...partsAdded(tour, "public"), ...partsLeftOut(tour, "public")]);
  });
});
