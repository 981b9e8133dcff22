import { type Bounds, boundsOf, type LngLat, type Position } from "#domain/base/geo.ts";
import type { Language, LocalText } from "#domain/base/text.ts";
import type { Conflict, DayMinutes, Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { type LabelPlace, labelPlaces, shownFrom } from "./tourLabels.ts";

export interface SceneStop {
  /** Of the tour's stop. */
  readonly id: string;
  /** In its day, from 1. */
  readonly number: number;
  /** What the badge says: `3`, or `2.3` where the stops of several days are shown. */
  readonly mark: string;
  /** When the stay begins, `08:15`. */
  readonly time: string;
  readonly isSelected: boolean;
  readonly hasConflict: boolean;
}

/** A place with all visits to it that are shown; it bears one badge. */
export interface ScenePlace {
  readonly point: LngLat;
  readonly name: string;
  /** A site has its own symbol and name on the map; any other place is a ring. */
  readonly siteId: string | null;
  /** At least one, in the order of the tour. */
  readonly stops: readonly SceneStop[];
}

/** Where a day begins or ends without a stop. */
export interface SceneEnd {
  readonly point: LngLat;
  readonly name: string;
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

export interface SceneLeg {
  /** In the direction of travel; at least two points. */
  readonly path: readonly LngLat[];
  readonly isEstimated: boolean;
  /** The stop it leads to is reached after the agreed time. */
  readonly isLate: boolean;
  readonly label: string;
  /** A point of the path, away from the labels of the other legs and from stops. */
  readonly labelPlace: LabelPlace;
  /** Whole zoom from which on the leg is long enough to bear its label. */
  readonly labelFrom: number;
}

/** A tour as a map draws it, as plain data. */
export interface SceneTour {
  readonly places: readonly ScenePlace[];
  readonly legs: readonly SceneLeg[];
  readonly ends: readonly SceneEnd[];
}

interface TourContent {
  readonly itinerary: Itinerary;
  /** Null: nobody knows the place, and it is not drawn. */
  readonly placeOf: (place: StopPlace) => {
    readonly name: LocalText;
    readonly point: LngLat;
    readonly site: { readonly id: string } | null;
  } | null;
  readonly language: Language;
  /** Index of the day that is shown; null: all of them. */
  readonly day: number | null;
  readonly selectedStop: string | null;
  /** Time and distance of a leg in words. */
  readonly legLabel: (travel: Travel) => string;
  readonly timeLabel: (minutes: DayMinutes) => string;
}

export function tourSceneOf(content: TourContent): SceneTour {
  const { itinerary, day } = content;
  const days = [...itinerary.days.entries()].filter(([index]) => day === null || index === day);
  const isOfSeveral = days.length > 1;
  const places = new Map<string, ScenePlace>();
  for (const [index, { visits }] of days) {
    for (const [i, { stop, begins }] of visits.entries()) {
      const spot = spotOf(stop.place, content);
      if (!spot) continue;
      const number = i + 1;
      const visit: SceneStop = {
        id: stop.id,
        number,
        mark: isOfSeveral ? `${index + 1}.${number}` : `${number}`,
        time: content.timeLabel(begins),
        isSelected: stop.id === content.selectedStop,
        hasConflict: itinerary.conflicts.some((conflict) => isAbout(conflict, stop.id)),
      };
      const { key, ...place } = spot;
      places.set(key, { ...place, stops: [...(places.get(key)?.stops ?? []), visit] });
    }
  }
  return {
    places: [...places.values()],
    legs: legsOf(days, [...places.values()], content),
    ends: endsOf(days, new Set(places.keys()), content),
  };
}

function isAbout(conflict: Conflict, stopId: string): boolean {
  return "stop" in conflict && conflict.stop === stopId;
}

interface Spot extends Omit<ScenePlace, "stops"> {
  /** The same for places that are one on the map. */
  readonly key: string;
}

function spotOf(place: StopPlace, { placeOf, language }: TourContent): Spot | null {
  const found = placeOf(place);
  if (!found) return null;
  const { point, site, name } = found;
  // Own places that were pointed at twice are about ten metres apart at most.
  const key = site?.id ?? `${point.lng.toFixed(4)} ${point.lat.toFixed(4)}`;
  const other = language === "vi" ? "en" : "vi";
  return { key, point, name: name[language] || name[other], siteId: site?.id ?? null };
}

type Days = readonly (readonly [number, Itinerary["days"][number]])[];

function legsOf(days: Days, places: readonly ScenePlace[], content: TourContent): SceneLeg[] {
  const travels = days
    .flatMap(([index, day]) =>
      day.travels.map((travel) => {
        const visit = day.visits.find(
          ({ stop, arrives }) => stop.place === travel.to && arrives === travel.arrives,
        );
        const isLate = content.itinerary.conflicts.some(
          (conflict) =>
            conflict.kind === "late" && conflict.day === index && conflict.stop === visit?.stop.id,
        );
        return { travel, isLate };
      }),
    )
    .filter(({ travel }) => leadsSomewhere(travel));
  const paths = travels.map(({ travel }) => travel.leg.path);
  const labels = labelPlaces(
    paths,
    places.map(({ point }) => point),
  );
  return travels.map(({ travel, isLate }, i) => ({
    path: travel.leg.path,
    isEstimated: travel.leg.kind === "estimated",
    isLate,
    label: content.legLabel(travel),
    labelPlace: labels[i] as LabelPlace,
    labelFrom: shownFrom(travel.leg.path),
  }));
}

/** From a place to itself there is nothing to draw. */
function leadsSomewhere({ leg: { path } }: Travel): boolean {
  const [first] = path;
  return path.some(({ lng, lat }) => lng !== first?.lng || lat !== first.lat);
}

function endsOf(days: Days, visited: ReadonlySet<string>, content: TourContent): SceneEnd[] {
  const ends = new Map<string, SceneEnd>();
  const add = (place: StopPlace | null | undefined, role: Partial<SceneEnd>) => {
    const spot = place ? spotOf(place, content) : null;
    // A site shows where it is, and a stop has its badge.
    if (!spot || spot.siteId !== null || visited.has(spot.key)) return;
    const { point, name } = spot;
    const known = ends.get(spot.key) ?? { point, name, isStart: false, isEnd: false };
    ends.set(spot.key, { ...known, ...role });
  };
  for (const [index] of days) {
    const day = content.itinerary.tour.days[index];
    add(day?.startPlace, { isStart: true });
    add(day?.endPlace, { isEnd: true });
  }
  return [...ends.values()];
}

/** Bounds of places, ends and ways; null for a tour with nothing to draw. */
export function boundsOfTour({ places, legs, ends }: SceneTour): Bounds | null {
  const points = [...places, ...ends].map(({ point }) => point);
  return boundsOf(
    [...points, ...legs.flatMap(({ path }) => path)].map(({ lng, lat }): Position => [lng, lat]),
  );
}
