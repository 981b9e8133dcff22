import { lazy, Suspense } from "react";
import { type Catalog, siteOf } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import { useView } from "#state/view.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";

// Each is loaded when it is opened.
const ComparisonPage = lazy(() =>
  import("./ComparisonPage.tsx").then(({ ComparisonPage: page }) => ({ default: page })),
);
const DifferencesPage = lazy(() =>
  import("./DifferencesPage.tsx").then(({ DifferencesPage: page }) => ({ default: page })),
);
const ProgrammePage = lazy(async () => {
  const [{ ProgrammePage: page }] = await Promise.all([
    import("./ProgrammePage.tsx"),
    loadTourDrawing(),
  ]);
  return { default: page };
});
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
  const isPlanning = useView((view) => view.mode === "plan");
  return (
    compared > 0 ||
    page === "differences" ||
    (page === "sheet" && hasSite) ||
    (page === "programme" && isPlanning)
  );
}

/** A comparison, the differences of the articles, a site's sheet or the programme, over the map. */
export function OverPage({ catalog, basemap }: OverPageProps) {
  const compare = useView((view) => view.compare);
  const page = useView((view) => view.page);
  const siteId = useView((view) => view.site);
  const site = siteId === null ? null : siteOf(catalog, siteId);
  // Here and not in the pages: they arrive when the browser has already taken the focus from what they hide.
  useFocusReturn();
  return (
    <main className="over-page">
      <ErrorBoundary fallback={<ErrorScreen />} key={`${page}${compare.join()}${siteId}`}>
        <Suspense>
          {compare.length > 0 ? (
            <ComparisonPage catalog={catalog} siteIds={compare} />
          ) : page === "differences" ? (
            <DifferencesPage catalog={catalog} />
          ) : page === "programme" ? (
            <ProgrammePage catalog={catalog} basemap={basemap} />
          ) : (
            site && <PrintableSheet catalog={catalog} site={site} basemap={basemap} />
          )}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
