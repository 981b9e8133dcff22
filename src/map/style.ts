import type { GeoJSON } from "geojson";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import { fontFaces } from "./fonts.ts";
import { basemapLayers, seaNameLayers } from "./layers/basemap.ts";
import { FILE_SOURCE, fileLayers, fileSource } from "./layers/file.ts";
import { markFeatures, markLayers } from "./layers/marks.ts";
import { onlineStyle } from "./layers/online.ts";
import { areDrawnAlike, siteFeatures } from "./layers/siteFeatures.ts";
import { siteGroundLayers, siteLayers } from "./layers/sites.ts";
import { TOUR_SOURCE, withTour } from "./layers/tour.ts";
import { tourFeatures } from "./layers/tourFeatures.ts";
import { GROUND_LAYERS } from "./rules.ts";
import type { MapScene } from "./scene.ts";
import type { SceneTour } from "./tourScene.ts";

/** A scene as a MapLibre style; its images are added when it has loaded. */
export function styleOf(scene: MapScene): StyleSpecification {
  const { sources, layers, ...rest } = backdropOf(scene);
  return {
    ...rest,
    version: 8,
    "font-faces": fontFaces(),
    sources: {
      ...sources,
      sites: geoJsonSource(siteFeatures(scene), { promoteId: "site" }),
      marks: geoJsonSource(markFeatures(scene.marks)),
      ...(scene.tour ? { [TOUR_SOURCE]: tourSource(scene.tour) } : {}),
    },
    layers: withTour([...layers, ...siteLayers(scene), ...markLayers(scene.palette)], scene),
  };
}

/** Sources that the scene fills with something else than the one before, by name. */
export function changedContents(scene: MapScene, before: MapScene): ReadonlyMap<string, GeoJSON> {
  const ground = scene.backdrop.kind === "bundled" ? GROUND_LAYERS : (["labels"] as const);
  const changed = new Map<string, GeoJSON>();
  for (const name of ground) {
    if (scene.ground[name] !== before.ground[name]) changed.set(name, geoJson(scene.ground[name]));
  }
  if (!areDrawnAlike(scene.sites, before.sites)) changed.set("sites", geoJson(siteFeatures(scene)));
  if (scene.marks !== before.marks) changed.set("marks", geoJson(markFeatures(scene.marks)));
  return changed;
}

/** The source of a tour; it is there only while there is one. */
export function tourSource(tour: SceneTour): GeoJSONSourceSpecification {
  return geoJsonSource(tourFeatures(tour), { generateId: true });
}

type Parts = Omit<StyleSpecification, "version">;

function backdropOf(scene: MapScene): Parts {
  const { backdrop, ground, palette, language } = scene;
  switch (backdrop.kind) {
    case "bundled":
      return {
        sources: Object.fromEntries(
          GROUND_LAYERS.map((name) => [
            name,
            geoJsonSource(ground[name], { generateId: name === "labels" }),
          ]),
        ),
        layers: basemapLayers(palette, siteGroundLayers(scene)),
      };
    case "online": {
      const online = onlineStyle(backdrop.style, language);
      return withOwnSeas(online, scene);
    }
    case "file": {
      const sources = { [FILE_SOURCE]: fileSource(backdrop.archive) };
      return withOwnSeas({ sources, layers: fileLayers(palette, language) }, scene);
    }
  }
}

/** Seas and archipelagos bear the names that Viet Nam gives them, whoever drew the ground. */
function withOwnSeas(parts: Parts, scene: MapScene): Parts {
  const { sources, layers } = parts;
  return {
    ...parts,
    sources: {
      ...sources,
      labels: geoJsonSource(scene.ground.labels, { generateId: true }),
    },
    layers: [...layers, ...siteGroundLayers(scene), ...seaNameLayers(scene.palette)],
  };
}

function geoJsonSource(
  data: object,
  options: { promoteId?: string; generateId?: boolean } = {},
): GeoJSONSourceSpecification {
  return { type: "geojson", data: geoJson(data), ...options };
}

/** MapLibre's types want arrays that may be written to; it does not write to them. */
function geoJson(content: object): GeoJSON {
  return content as GeoJSON;
}
