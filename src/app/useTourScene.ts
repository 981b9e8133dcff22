import { useMemo } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { SceneTour } from "#map/tourScene.ts";
import { useTour } from "#state/tour.ts";
import { tourOnMap } from "./tourOnMap.ts";

/** The tour as the map draws it; null until it is on the clock. */
export function useTourScene(itinerary: Itinerary | null, catalog: Catalog): SceneTour | null {
  const language = useLanguage();
  const selectedStop = useTour((state) => state.selectedStop);
  return useMemo(
    () => itinerary && tourOnMap({ itinerary, catalog, language, selectedStop }),
    [itinerary, catalog, language, selectedStop],
  );
}
