import { siteOf } from "#domain/evidence/catalog.ts";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import { useView } from "#state/view.ts";
import { latePart } from "./latePart.tsx";
import type { OverPageProps } from "./OverPage.tsx";

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

/** Whichever is asked for. */
export function OverPageContent({ catalog, basemap }: OverPageProps) {
  const compare = useView((view) => view.compare);
  const page = useView((view) => view.page);
  const siteId = useView((view) => view.site);
  const site = siteId === null ? null : siteOf(catalog, siteId);
  if (compare.length > 0) {
    return <ComparisonPage key={compare.join()} catalog={catalog} siteIds={compare} />;
  }
  if (page === "differences") return <DifferencesPage catalog={catalog} />;
  if (page === "programme") return <ProgrammePage catalog={catalog} basemap={basemap} />;
  return site && <PrintableSheet key={siteId} catalog={catalog} site={site} basemap={basemap} />;
}
