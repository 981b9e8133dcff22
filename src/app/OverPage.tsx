import { type Catalog, siteOf } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import { useView } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { latePart } from "./latePart.tsx";

// Each is loaded when it is opened.
const ComparisonPage = latePart(() =>
  import("./ComparisonPage.tsx").then((file) => file.ComparisonPage),
);
const DifferencesPage = latePart(() =>
  import("./DifferencesPage.tsx").then((file) => file.DifferencesPage),
);
const ProgrammePage = latePart(async () => {
  const [file] = await Promise.all([import("./ProgrammePage.tsx"), loadTourDrawing()]);
  return file.ProgrammePage;
});
const PrintableSheet = latePart(() =>
  import("./PrintableSheet.tsx").then((file) => file.PrintableSheet),
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
      {compare.length > 0 ? (
        <ComparisonPage key={compare.join()} catalog={catalog} siteIds={compare} />
      ) : page === "differences" ? (
        <DifferencesPage catalog={catalog} />
      ) : page === "programme" ? (
        <ProgrammePage catalog={catalog} basemap={basemap} />
      ) : (
        site && <PrintableSheet key={siteId} catalog={catalog} site={site} basemap={basemap} />
      )}
    </main>
  );
}
