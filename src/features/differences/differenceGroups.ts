import type { Language, LocalText } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Discrepancy, Parallel } from "#domain/evidence/evidence.ts";

export type DifferenceEntry = { readonly id: string; readonly title: LocalText } & (
  | { readonly parallel: Parallel }
  | { readonly discrepancy: Discrepancy }
);

export interface DifferenceGroup {
  /**
   * Parallels that tell the same, and those that do so in part; discrepancies on which both
   * articles have a sentence, and those that rest on one alone.
   */
  readonly kind: "same" | "inPart" | "both" | "one";
  readonly entries: readonly DifferenceEntry[];
}

/** What the two articles have to do with each other, each group in the order of the data. */
export function differenceGroups({ parallels, discrepancies }: Catalog): DifferenceGroup[] {
  const told = (strength: Parallel["strength"]) =>
    parallels.filter((parallel) => parallel.strength === strength).map(parallelEntry);
  const resting = (onBoth: boolean) =>
    discrepancies.filter((one) => isOnBoth(one) === onBoth).map(discrepancyEntry);
  const groups: DifferenceGroup[] = [
    { kind: "same", entries: told("strong") },
    { kind: "inPart", entries: told("partial") },
    { kind: "both", entries: resting(true) },
    { kind: "one", entries: resting(false) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Discrepancies that rest on sentences of both sides of a parallel: the points it differs on. */
export function pointsOf({ discrepancies }: Catalog, parallel: Parallel): readonly Discrepancy[] {
  const rests = ({ sentences }: Discrepancy, language: Language) =>
    parallel[language].some((sentence) => sentences.includes(sentence));
  return discrepancies.filter((one) => rests(one, "vi") && rests(one, "en"));
}

export function sentencesIn(sentences: readonly string[], language: Language): readonly string[] {
  return sentences.filter((sentence) => sentence.startsWith(`${language}-`));
}

function isOnBoth({ sentences }: Discrepancy): boolean {
  return sentencesIn(sentences, "vi").length > 0 && sentencesIn(sentences, "en").length > 0;
}

function parallelEntry(parallel: Parallel): DifferenceEntry {
  return { id: parallel.id, title: parallel.title, parallel };
}

function discrepancyEntry(discrepancy: Discrepancy): DifferenceEntry {
  return { id: discrepancy.id, title: discrepancy.title, discrepancy };
}
