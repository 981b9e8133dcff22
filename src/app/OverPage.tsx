import { lazy, Suspense } from "react";
import type { Basemap } from "#domain/basemap.ts";
import { type Catalog, siteOf } from "#domain/catalog.ts";
import { useView } from "#state/view.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";

// Each is loaded when it is opened.
const ComparisonPage = lazy(() =>
  import("./ComparisonPage.tsx").then(({ ComparisonPage: page }) => ({ default: page })),
);
const DifferencesPage = lazy(() =>
  import("./DifferencesPage.tsx").then(({ DifferencesPage: page }) => ({ default: page })),
);
const PrintableSheet = lazy(() =>
  import("./PrintableSheet.tsx").then(({ PrintableSheet: page }) => ({ default: page })),
);

interface OverPageProps {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
}

/** Whether something else than the map is to be looked at. */
export function useHasOverPage(catalog: Catalog): boolean {
  const compared = useView((view) => view.compare.length);
  const page = useView((view) => view.page);
  const hasSite = useView((view) => view.site !== null && siteOf(catalog, view.site) !== null);
  return compared > 0 || page === "differences" || (page === "sheet" && hasSite);
}

/** A comparison, the differences of the articles or a site's sheet, over the map. */
export function OverPage({ catalog, basemap }: OverPageProps) {
  const compare = useView((view) => view.compare);
  const page = useView((view) => view.page);
  const siteId = useView((view) => view.site);
  const site = siteId === null ? null : siteOf(catalog, siteId);
  return (
    <main className="over-page">
      <ErrorBoundary fallback={<ErrorScreen />} key={`${page}${compare.join()}${siteId}`}>
        <Suspense>
          {compare.length > 0 ? (
            <ComparisonPage catalog={catalog} siteIds={compare} />
          ) : page === "differences" ? (
            <DifferencesPage catalog={catalog} />
          ) : (
            site && <PrintableSheet catalog={catalog} site={site} basemap={basemap} />
          )}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
