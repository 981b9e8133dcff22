import type { GeoJSON } from "geojson";
import {
  type GeoJSONSource,
  type LayerSpecification,
  Map as MapLibre,
  type MapMouseEvent,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Camera } from "#domain/geo.ts";
import { isSameCamera } from "./camera.ts";
import { fontFaces } from "./fonts.ts";
import { ICON_PIXEL_RATIO, symbolImage } from "./icons.ts";
import { basemapLayers } from "./layers/basemap.ts";
import { SITE_HIT_LAYERS, siteFeatures, siteLayers } from "./layers/sites.ts";
import type { MapScene } from "./scene.ts";

setWorkerUrl(workerUrl);

interface SiteMapStart {
  readonly scene: MapScene;
  readonly camera: Camera;
  /** What the canvas says of itself to a screen reader. */
  readonly label: string;
}

export interface SiteMapEvents {
  /** Once, when the first scene is wholly drawn. */
  readonly onReady: () => void;
  /** The browser has taken the drawing context away. */
  readonly onLost: () => void;
  readonly onSiteClick: (siteId: string) => void;
  /** The person has moved the map and it has come to rest. */
  readonly onCamera: (camera: Camera) => void;
}

const MOVE_MILLISECONDS = 900;
const GROUND = ["land", "water", "areas", "labels", "roads"] as const;

/** MapLibre behind one seam: scenes in, events out. */
export class SiteMap {
  readonly #map: MapLibre;
  readonly #events: SiteMapEvents;
  #scene: MapScene;
  #target: Camera;
  #hovered: string | null = null;

  constructor(container: HTMLElement, start: SiteMapStart, events: SiteMapEvents) {
    const { scene, camera, label } = start;
    this.#scene = scene;
    this.#target = camera;
    this.#events = events;
    this.#map = new MapLibre({
      container,
      style: styleOf(scene),
      center: camera,
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      attributionControl: false,
      renderWorldCopies: false,
      minZoom: 7,
      maxZoom: 18,
      maxBounds: [105.7, 14.4, 110.5, 17.8],
      fadeDuration: 0,
    });
    this.describe(label);
    this.#map.on("style.load", () => this.#applySites());
    this.#map.once("idle", () => events.onReady());
    this.#map.on("moveend", () => this.#reportCamera());
    this.#map.on("click", (event) => this.#click(event));
    this.#map.on("mousemove", (event) => this.#hover(this.#siteAt(event)));
    this.#map.on("mouseout", () => this.#hover(null));
    this.#map.on("webglcontextlost", () => events.onLost());
  }

  /** Says what the focusable canvas is; the region around it has the name of the map. */
  describe(label: string): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-label", label);
  }

  /** Makes the map show this scene, from whatever it showed before. */
  show(scene: MapScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (!this.#map.isStyleLoaded() && !this.#map.getLayer("land")) return;
    for (const name of GROUND) {
      if (scene.ground[name] !== before.ground[name]) {
        this.#map.getSource<GeoJSONSource>(name)?.setData(geoJson(scene.ground[name]));
      }
    }
    if (scene.palette !== before.palette || scene.language !== before.language) {
      this.#repaint();
    }
    this.#applySites();
  }

  /** Goes to a camera that the person has asked for elsewhere than on the map. */
  moveTo(camera: Camera): void {
    if (isSameCamera(camera, this.#target)) return;
    this.#target = camera;
    if (isSameCamera(camera, this.#camera())) return;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#map.easeTo({
      center: camera,
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      duration: isStill ? 0 : MOVE_MILLISECONDS,
    });
  }

  destroy(): void {
    this.#map.remove();
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    const map = this.#map;
    return { lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
  }

  #reportCamera(): void {
    const camera = this.#camera();
    if (isSameCamera(camera, this.#target)) return;
    this.#target = camera;
    this.#events.onCamera(camera);
  }

  /** New colours and names on the layers that stand, without a new style. */
  #repaint(): void {
    for (const layer of layersOf(this.#scene)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, name as "fill-color", value);
      }
      if (layer.type === "symbol" && layer.layout?.["text-field"] !== undefined) {
        this.#map.setLayoutProperty(layer.id, "text-field", layer.layout["text-field"]);
      }
    }
  }

  #applySites(): void {
    const { sites, palette } = this.#scene;
    for (const { id, symbol, colour } of sites) {
      const image = symbolImage(symbol, colour, palette.halo);
      if (this.#map.hasImage(id)) this.#map.updateImage(id, image);
      else this.#map.addImage(id, image, { pixelRatio: ICON_PIXEL_RATIO });
    }
    this.#map.getSource<GeoJSONSource>("sites")?.setData(geoJson(siteFeatures(this.#scene)));
    for (const { id, isSelected } of sites) {
      this.#map.setFeatureState({ source: "sites", id }, { selected: isSelected });
    }
  }

  #siteAt({ point }: MapMouseEvent): string | null {
    const reach = 8;
    const box: [[number, number], [number, number]] = [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ];
    const hits = this.#map.queryRenderedFeatures(box, { layers: SITE_HIT_LAYERS });
    const hit = SITE_HIT_LAYERS.map((layer) => hits.find((found) => found.layer.id === layer)).find(
      (found) => found !== undefined,
    );
    return typeof hit?.properties.site === "string" ? hit.properties.site : null;
  }

  #click(event: MapMouseEvent): void {
    const site = this.#siteAt(event);
    if (site !== null) this.#events.onSiteClick(site);
  }

  #hover(site: string | null): void {
    if (site === this.#hovered) return;
    const mark = (id: string | null, hovered: boolean) => {
      if (id !== null) this.#map.setFeatureState({ source: "sites", id }, { hovered });
    };
    mark(this.#hovered, false);
    mark(site, true);
    this.#hovered = site;
    this.#map.getCanvas().style.cursor = site === null ? "" : "pointer";
  }
}

function styleOf(scene: MapScene): StyleSpecification {
  return {
    version: 8,
    "font-faces": fontFaces(),
    sources: {
      ...Object.fromEntries(
        GROUND.map((name) => [name, { type: "geojson", data: geoJson(scene.ground[name]) }]),
      ),
      sites: { type: "geojson", data: geoJson(siteFeatures(scene)), promoteId: "site" },
    },
    layers: layersOf(scene),
  };
}

function layersOf(scene: MapScene): LayerSpecification[] {
  return [...basemapLayers(scene.palette, scene.language), ...siteLayers(scene)];
}

/** MapLibre's types want arrays that may be written to; it does not write to them. */
function geoJson(content: object): GeoJSON {
  return content as GeoJSON;
}
