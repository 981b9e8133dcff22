import { useMemo } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { groundOf } from "#map/ground.ts";
import { type MapScene, sceneOf } from "#map/scene.ts";
import { softEdge } from "#map/softEdge.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { useView } from "#state/view.ts";

interface PaperContent {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly selectedSite?: string | null;
  readonly tour?: SceneTour | null;
}

/** The bundled ground with the sites on it, in the colours for paper. */
export function usePaperScene(content: PaperContent): MapScene {
  const { catalog, basemap, selectedSite = null, tour = null } = content;
  const { sites } = catalog;
  const language = useLanguage();
  const divisions = useView((view) => view.divisions);
  return useMemo(
    () =>
      sceneOf({
        sites,
        ground: groundOf(basemap, { language, both: false, divisions }),
        language,
        theme: "print",
        selectedSite,
        tour,
        softEdge,
      }),
    [sites, basemap, language, divisions, selectedSite, tour],
  );
}
