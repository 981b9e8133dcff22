import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { formatNumber } from "#i18n/format.ts";
import { legDistance } from "#i18n/legText.ts";
import { planWords } from "#i18n/planWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { type SceneTour, tourSceneOf } from "#map/tourScene.ts";

interface TourOnMap {
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly selectedStop: string | null;
}

/** A tour on the clock as a map draws it, in words of a language. */
export function tourOnMap({ itinerary, catalog, language, selectedStop }: TourOnMap): SceneTour {
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
}
