import type { RenderResult } from "@testing-library/react";
import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { Comparison } from "#features/compare/Comparison.tsx";
import type { LoadedDrives } from "#services/useDrives.ts";
import { useView } from "#state/view.ts";
import { catalog, catalogWith, renderIn } from "#tests/screen.tsx";

export const ALL = ["ioc", "software-park-2", "it-park", "dhpiza"];

const FEW_FACTS = ["name-2022", "area", "phase2-schedule", "opening-hours", "distance-station"];

/** The four sites with a handful of questions: for what does not depend on all of them. */
export const fewFacts = catalogWith({
  sites: catalog.sites.map((site) => ({
    ...site,
    facts: site.facts.filter(({ id }) => FEW_FACTS.includes(id)),
  })),
});

const NO_DRIVES: LoadedDrives = { drives: [], year: 2026, host: null, fallback: null };

/** The comparison as the app shows it: of the sites that the view names. */
export function renderComparison(
  language: Language,
  siteIds: readonly string[],
  content: Catalog,
  drives: LoadedDrives = NO_DRIVES,
): RenderResult {
  useView.setState({ compare: siteIds });
  return renderIn(language, <ComparisonOfView content={content} drives={drives} />);
}

function ComparisonOfView({ content, drives }: { content: Catalog; drives: LoadedDrives }) {
  const compare = useView((view) => view.compare);
  return compare.length > 0 && <Comparison catalog={content} siteIds={compare} drives={drives} />;
}

/** All elements that match, asked for by their place: roles take long in a table of this size. */
export function allOf(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function oneOf(selector: string): HTMLElement {
  const [element] = allOf(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** The cell of a site in a row of the comparison of these sites. */
export function cellOf(row: string, site: string, siteIds: readonly string[] = ALL): HTMLElement {
  return oneOf(`tr[data-row="${row}"] > td:nth-of-type(${siteIds.indexOf(site) + 1})`);
}
