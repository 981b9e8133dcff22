import type { Position } from "#domain/base/geo.ts";
import type { BasemapFeature, BasemapLayer } from "#domain/place/basemap.ts";
import type { MapScene } from "#map/scene.ts";

/** Visitor points, accuracy and extents of a scene as one GeoJSON source. */
export function siteFeatures(scene: MapScene): BasemapLayer {
  return {
    type: "FeatureCollection",
    features: scene.sites.flatMap((site) => {
      const shared = { site: site.id, colour: site.colour };
      const hasPlans = site.extents.some(({ isPlanned }) => isPlanned);
      const { text, point: rim } = site.accuracyLabel;
      return [
        ...site.extents.flatMap(({ isPlanned, polygon, bands }) => {
          const part = isPlanned ? "planned" : "extent";
          return [
            ...bands.map((band) =>
              feature({ type: "Polygon", coordinates: band }, { ...shared, part: `${part}-band` }),
            ),
            feature({ type: "Polygon", coordinates: polygon }, { ...shared, part, hasPlans }),
          ];
        }),
        ...site.accuracy.map((disc, i) =>
          feature(
            { type: "Polygon", coordinates: [disc] },
            { ...shared, part: "accuracy", isWidest: i === 0 },
          ),
        ),
        feature(
          { type: "Point", coordinates: [rim.lng, rim.lat] as Position },
          { ...shared, part: "accuracy-label", label: text },
        ),
        feature(
          { type: "Point", coordinates: [site.point.lng, site.point.lat] as Position },
          { ...shared, part: "point", label: site.label },
        ),
      ];
    }),
  };
}

type Sites = MapScene["sites"];

/** Whether `siteFeatures` of both would be the same; which one is selected, and where names stand, is not in them. */
export function areDrawnAlike(sites: Sites, others: Sites): boolean {
  return sites.length === others.length && sites.every((site, i) => isDrawnLike(site, others[i]));
}

function isDrawnLike(site: Sites[number], other: Sites[number] | undefined): boolean {
  if (site === other) return true;
  if (!other) return false;
  // Discs and rim follow from point and label.
  return (
    site.id === other.id &&
    site.symbol === other.symbol &&
    site.colour === other.colour &&
    site.label === other.label &&
    site.point === other.point &&
    site.accuracyLabel.text === other.accuracyLabel.text &&
    site.extents.length === other.extents.length &&
    site.extents.every(({ polygon, bands }, i) => {
      const of = other.extents[i];
      return polygon === of?.polygon && bands === of.bands;
    })
  );
}

function feature(
  geometry: BasemapFeature["geometry"],
  properties: BasemapFeature["properties"],
): BasemapFeature {
  return { type: "Feature", geometry, properties };
}
