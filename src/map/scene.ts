import type { Basemap, BasemapFeature, BasemapLayer } from "#domain/basemap.ts";
import { type Bounds, circleRing, type LngLat, type Polygon, type Ring } from "#domain/geo.ts";
import type { RoadEdge } from "#domain/roads.ts";
import { type Site, siteBounds } from "#domain/site.ts";
import type { SiteSymbol } from "#domain/symbol.ts";
import type { Language } from "#domain/text.ts";
import { type NameAnchor, nameAnchors } from "./nameAnchors.ts";
import { PALETTES, type Palette } from "./palette.ts";

export interface SceneSite {
  readonly id: string;
  readonly label: string;
  readonly symbol: SiteSymbol;
  readonly colour: string;
  readonly point: LngLat;
  /** The circle within which the visitor point is expected. */
  readonly accuracy: Ring;
  readonly extents: readonly {
    readonly id: string;
    readonly isPlanned: boolean;
    readonly polygon: Polygon;
    readonly accuracyMetres: number;
    /** Whether the ground is wider than its uncertainty; else the circle of the point says enough. */
    readonly hasSoftEdge: boolean;
  }[];
  readonly bounds: Bounds;
  /** Where its name may stand, the best first. */
  readonly nameAnchors: readonly NameAnchor[];
  readonly isSelected: boolean;
}

/** Everything a map draws, as plain data: the same for MapLibre, for SVG and for a test. */
export interface MapScene {
  readonly ground: Readonly<Record<"land" | "water" | "areas" | "labels" | "roads", BasemapLayer>>;
  readonly sites: readonly SceneSite[];
  readonly palette: Palette;
  readonly language: Language;
}

interface SceneContent {
  readonly sites: readonly Site[];
  readonly basemap: Basemap;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly selectedSite: string | null;
}

const EMPTY: BasemapLayer = { type: "FeatureCollection", features: [] };

export function sceneOf({ sites, basemap, language, theme, selectedSite }: SceneContent): MapScene {
  const { land = EMPTY, water = EMPTY, areas = EMPTY, labels = EMPTY } = basemap.layers;
  const anchors = nameAnchors(sites.map((site) => site.visitorPoint));
  return {
    ground: { land, water, areas, labels, roads: roadLayer(basemap.roads) },
    sites: sites.map((site, i) => ({
      id: site.id,
      label: site.mapLabel[language],
      symbol: site.symbol,
      colour: site.colour[theme],
      point: site.visitorPoint,
      accuracy: circleRing(site.visitorPoint, site.accuracyMetres),
      extents: site.extents.map(({ id, kind, polygon, accuracyMetres, areaHectares }) => ({
        id,
        isPlanned: kind === "planned-extent",
        polygon,
        accuracyMetres,
        hasSoftEdge: Math.sqrt((areaHectares * 10_000) / Math.PI) > accuracyMetres,
      })),
      bounds: siteBounds(site),
      nameAnchors: anchors[i] ?? [],
      isSelected: site.id === selectedSite,
    })),
    palette: PALETTES[theme],
    language,
  };
}

const roadLayers = new WeakMap<readonly RoadEdge[], BasemapLayer>();

/** One layer an edge list, however often it is drawn: MapLibre takes new data for changed data. */
function roadLayer(roads: readonly RoadEdge[]): BasemapLayer {
  const known = roadLayers.get(roads);
  if (known) return known;
  const layer: BasemapLayer = {
    type: "FeatureCollection",
    features: roads.map(
      (road): BasemapFeature => ({
        type: "Feature",
        geometry: { type: "LineString", coordinates: road.path },
        properties: {
          kind: road.class,
          nameVi: road.name.vi,
          nameEn: road.name.en,
          bridge: road.bridge,
        },
      }),
    ),
  };
  roadLayers.set(roads, layer);
  return layer;
}

/** Bounds of all sites, for the default camera. */
export function boundsOfSites(sites: readonly SceneSite[]): Bounds | null {
  const [first, ...rest] = sites.map((site) => site.bounds);
  if (!first) return null;
  return rest.reduce(
    (all, one) => ({
      west: Math.min(all.west, one.west),
      south: Math.min(all.south, one.south),
      east: Math.max(all.east, one.east),
      north: Math.max(all.north, one.north),
    }),
    first,
  );
}
