import { useMemo } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { formatNumber } from "#i18n/format.ts";
import { legDistance } from "#i18n/legText.ts";
import { planWords } from "#i18n/planWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type SceneTour, tourSceneOf } from "#map/tourScene.ts";
import { useTour } from "#state/tour.ts";

/** The tour as the map draws it; null until it is on the clock. */
export function useTourScene(itinerary: Itinerary | null, catalog: Catalog): SceneTour | null {
  const language = useLanguage();
  const selectedStop = useTour((state) => state.selectedStop);
  return useMemo(() => {
    if (!itinerary) return null;
    const legLabel = ({ leg, departs, arrives }: Travel) => {
      const minutes = planWords[language].minutes(formatNumber(arrives - departs, language));
      return `${leg.kind === "estimated" ? tourWords[language].legs.about(minutes) : minutes} · ${legDistance(leg, language)}`;
    };
    return tourSceneOf({
      itinerary,
      placeOf: (place) => placeOf(catalog, place),
      language,
      day: null,
      selectedStop,
      legLabel,
      timeLabel: clockTime,
    });
  }, [itinerary, catalog, language, selectedStop]);
}
