import { readData } from "#data/sources.ts";
import type { LngLat } from "#domain/base/geo.ts";
import type { Language, LocalText } from "#domain/base/text.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { type SceneTour, tourSceneOf } from "#map/tourScene.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { sites, places } = readData(DATA_FOLDER).catalog;

/** Where the places of the data are; null for any other. */
function placeInData(
  place: StopPlace,
): { name: LocalText; point: LngLat; site: { id: string } | null } | null {
  if (place.kind === "own") return { ...place, site: null };
  const site = sites.find(({ id }) => id === place.id);
  if (site) return { name: site.mapLabel, point: site.visitorPoint, site };
  const other = places.find(({ id }) => id === place.id);
  return other ? { ...other, site: null } : null;
}

/** A tour on the clock; every way is straight and takes equally long. */
export function straightItinerary(
  tour: Tour,
  kind: Leg["kind"] = "routed",
  driveMinutes = 5,
): Itinerary {
  return itineraryOf(tour, (from, to) => {
    const [start, end] = [placeInData(from), placeInData(to)];
    if (!start || !end) return null;
    const way = { distanceMetres: 5000, driveMinutes, path: [start.point, end.point] };
    return kind === "estimated"
      ? { kind, ...way }
      : { kind, ...way, basis: { kind: "bundled" }, accessMetres: 0 };
  });
}

interface SceneChoice {
  readonly language?: Language;
  readonly day?: number | null;
  readonly selectedStop?: string | null;
  readonly legLabel?: (travel: Travel) => string;
}

export function sceneOfTour(itinerary: Itinerary, choice: SceneChoice = {}): SceneTour {
  return tourSceneOf({
    itinerary,
    placeOf: placeInData,
    language: "en",
    day: null,
    selectedStop: null,
    legLabel: ({ departs, arrives }) => `${arrives - departs} min`,
    timeLabel: clockTime,
    ...choice,
  });
}
