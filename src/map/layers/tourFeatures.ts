import type { LngLat, Position } from "#domain/base/geo.ts";
import type { BasemapFeature, BasemapLayer } from "#domain/place/basemap.ts";
import { BADGES } from "#map/tourImages.ts";
import { isPlaceInConflict, isPlaceSelected, markOf, timedMarkOf } from "#map/tourPlaces.ts";
import type { ScenePlace, SceneTour } from "#map/tourScene.ts";

/** Ways, badges and names of a tour as one GeoJSON source. */
export function tourFeatures({ legs, places, ends }: SceneTour): BasemapLayer {
  return {
    type: "FeatureCollection",
    features: [
      ...legs.flatMap(({ path, isEstimated, isLate, label, labelPlace, labelFrom }) => [
        feature("way", { type: "LineString", coordinates: path.map(positionOf) }, { isEstimated }),
        feature("way-name", pointAt(labelPlace.point), {
          text: label,
          side: labelPlace.side,
          isLate,
          minZoom: labelFrom,
        }),
      ]),
      ...places.flatMap((place, i) => [
        feature(place.siteId === null ? "place" : "site", pointAt(place.point), {
          // What a click on it means is looked up in the scene.
          place: i,
          site: place.siteId ?? "",
          mark: markOf(place),
          timed: timedMarkOf(place),
          badge: badgeOf(place),
        }),
        ...(place.siteId === null
          ? [feature("place-name", pointAt(place.point), { text: place.name })]
          : []),
      ]),
      ...ends.flatMap(({ point, name, isEnd }) => [
        feature("end", pointAt(point), { isEnd }),
        feature("place-name", pointAt(point), { text: name }),
      ]),
    ],
  };
}

function badgeOf(place: ScenePlace): string {
  if (isPlaceSelected(place)) {
    return isPlaceInConflict(place) ? BADGES.selectedConflict : BADGES.selected;
  }
  return isPlaceInConflict(place) ? BADGES.conflict : BADGES.plain;
}

function pointAt(point: LngLat): BasemapFeature["geometry"] {
  return { type: "Point", coordinates: positionOf(point) };
}

function positionOf({ lng, lat }: LngLat): Position {
  return [lng, lat];
}

function feature(
  kind: string,
  geometry: BasemapFeature["geometry"],
  properties: BasemapFeature["properties"],
): BasemapFeature {
  return { type: "Feature", geometry, properties: { kind, ...properties } };
}
