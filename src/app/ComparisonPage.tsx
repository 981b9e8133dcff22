import "#features/compare/compareTable.css";
import "#features/compare/comparePrint.css";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { sitesCompared } from "#domain/evidence/comparison.ts";
import { Comparison } from "#features/compare/Comparison.tsx";
import { today } from "#i18n/format.ts";
import { useDrives } from "#services/useDrives.ts";

interface ComparisonPageProps {
  readonly catalog: Catalog;
  readonly siteIds: readonly string[];
}

/** The comparison with its looks and the drives over this year's roads, loaded together. */
export function ComparisonPage({ catalog, siteIds }: ComparisonPageProps) {
  const sites = sitesCompared(catalog, siteIds);
  // One site by itself is not compared.
  const drives = useDrives(catalog, sites.length > 1 ? sites : [], Number(today().slice(0, 4)));
  return <Comparison catalog={catalog} siteIds={siteIds} drives={drives} />;
}
