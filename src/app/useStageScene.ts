import { useMemo } from "react";
import type { Slide } from "#domain/stage/slides.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { groundOf } from "#map/ground.ts";
import { type MapScene, sceneOf } from "#map/scene.ts";
import { softEdge } from "#map/softEdge.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { type Theme, useView } from "#state/view.ts";
import type { StageFiles } from "./Stage.tsx";

interface StageSceneContent {
  readonly files: StageFiles;
  readonly theme: Theme;
  readonly slide: Slide;
  readonly tour: SceneTour | null;
}

/** What the map of a slide draws: always on the bundled ground, which needs no network. */
export function useStageScene({ files, theme, slide, tour }: StageSceneContent): MapScene {
  const { basemap } = files;
  const { sites } = files.catalog;
  const language = useLanguage();
  const divisions = useView((view) => view.divisions);
  const both = useView((view) => view.bothNames);
  const ground = useMemo(
    () => groundOf(basemap, { language, both, divisions }),
    [basemap, language, both, divisions],
  );
  const selectedSite = slide.kind === "site" ? slide.site.id : null;
  return useMemo(
    () => sceneOf({ sites, ground, language, theme, selectedSite, tour, softEdge }),
    [sites, ground, language, theme, selectedSite, tour],
  );
}
