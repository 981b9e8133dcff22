import { type Catalog, siteOf } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { useView } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { latePart } from "./latePart.tsx";

const OverPageContent = latePart(() =>
  import("./OverPageContent.tsx").then((file) => file.OverPageContent),
);

export interface OverPageProps {
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
export function OverPage(props: OverPageProps) {
  // Here and not in the pages: they arrive when the browser has already taken the focus from what they hide.
  useFocusReturn();
  return (
    <main className="over-page">
      <OverPageContent {...props} />
    </main>
  );
}
