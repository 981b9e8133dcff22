import type { Language } from "#domain/base/text.ts";
import type { Comparison, DriveCell } from "#domain/evidence/comparison.ts";
import { driveCells } from "#domain/evidence/comparisonDrives.ts";
import { compareWords } from "./compareWords.ts";
import { formatDate } from "./format.ts";
import { legBasis, legDistance } from "./legText.ts";

/** A drive of a comparison in words. */
export interface DriveAnswer {
  /** `30 min · 18 km`, both with ≈ where they are estimated. */
  readonly value: string;
  /** What the figures rest on; null where the note on all drives says it. */
  readonly basis: string | null;
}

export function driveAnswer({ leg, restsElsewhere }: DriveCell, language: Language): DriveAnswer {
  const { drives: words } = compareWords[language];
  // A sum of fractions may lie a hair over the whole minute that it means.
  const minutes = words.minutes(Math.ceil(leg.driveMinutes - 1e-6));
  return {
    value: [
      leg.kind === "estimated" ? words.about(minutes) : minutes,
      legDistance(leg, language),
    ].join(" · "),
    basis: restsElsewhere ? legBasis(leg, language) : null,
  };
}

/** What the drives of a table are and rest on; null where it has none. */
export function drivesNote(
  comparison: Pick<Comparison, "groups">,
  language: Language,
): string | null {
  const cells = driveCells(comparison);
  if (cells.length === 0) return null;
  const { drives: words } = compareWords[language];
  const bases = new Set(cells.map((cell) => driveBasis(cell, language)));
  return [words.workedOut, ...bases, words.starts].join(" ");
}

/** A sentence on what the figures of one drive rest on. */
export function driveBasis({ leg, year }: DriveCell, language: Language): string {
  const { drives: words } = compareWords[language];
  if (leg.kind === "estimated") return words.estimated;
  if (leg.basis.kind === "bundled") return words.bundled(String(year));
  return words.server(leg.basis.host, formatDate(leg.basis.asOf, language));
}
