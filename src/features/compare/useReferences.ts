import { useMemo, useState } from "react";
import { type Comparison, sourcesCited, statedIn } from "#domain/evidence/comparison.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";

/** That an answer cites a source. */
export interface Reference {
  readonly site: Site;
  readonly fact: StatedFact;
  readonly source: string;
}

/** The numbers of the sources, and the way from an answer down to a source and back. */
export interface References {
  /** Ids of the sources; the first is number 1. */
  readonly sources: readonly string[];
  readonly numberOf: (source: string) => number;
  /** Goes to the source and keeps the way back. */
  readonly goDown: (reference: Reference) => void;
  /** The answer from which one came to a source, else the first that cites it. */
  readonly wayBack: (source: string) => Reference | undefined;
}

export function useReferences(comparison: Comparison): References {
  const [last, setLast] = useState<Reference | null>(null);
  const { sources, numbers, all } = useMemo(() => {
    const sources = sourcesCited(comparison);
    const numbers = new Map(sources.map((source, i) => [source, i + 1]));
    return { sources, numbers, all: referencesIn(comparison) };
  }, [comparison]);
  return {
    sources,
    numberOf: (source) => numbers.get(source) ?? 0,
    goDown: (reference) => {
      setLast(reference);
      goTo(sourceElementId(reference.source));
    },
    wayBack: (source) => {
      const citing = all.filter((reference) => reference.source === source);
      return citing.find(({ fact }) => fact === last?.fact && source === last.source) ?? citing[0];
    },
  };
}

function referencesIn({ sites, groups }: Comparison): readonly Reference[] {
  const rows = groups.flatMap((group) => group.rows);
  return rows.flatMap(({ cells }) =>
    sites.flatMap((site, i) => {
      const cell = cells[i];
      const facts = cell ? statedIn(cell) : [];
      return facts.flatMap((fact) => fact.sources.map((source) => ({ site, fact, source })));
    }),
  );
}

export function sourceElementId(source: string): string {
  return `comparison-source-${source}`;
}

export function referenceElementId(site: Site, fact: StatedFact, source: string): string {
  return `comparison-${site.id}-${fact.id}-${source}`;
}

/** Moves the focus, and with it the view: a fragment in the address would drop the map's camera. */
export function goTo(elementId: string): void {
  document.getElementById(elementId)?.focus();
}
