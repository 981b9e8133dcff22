import { Map as MapLibre, type MapMouseEvent } from "maplibre-gl";
import type { Camera, LngLat } from "#domain/base/geo.ts";
import { openFile } from "./archiveProtocol.ts";
import { isSameCamera } from "./camera.ts";
import { hideCoveredNames } from "./coveredNames.ts";
import { type Hit, hitAt } from "./hitAt.ts";
import { MAP_IN_WORDS } from "./mapInWords.ts";
import { mapOptions } from "./mapOptions.ts";
import { workerHasCome } from "./mapWorker.ts";
import { markSelected, reconcile } from "./reconcile.ts";
import type { MapScene } from "./scene.ts";
import { sharpenWhenWhole, UNSEEN_PIXEL_RATIO } from "./sharpness.ts";
import { addImages } from "./siteImages.ts";
import type { Box } from "./staticNames.ts";
import { styleOf } from "./style.ts";

export interface SiteMapStart {
  readonly scene: MapScene;
  readonly camera: Camera;
  /** What the canvas says of itself to a screen reader. */
  readonly label: string;
  /** How many times its size the map is shown, as on a stage: it is drawn that much finer. */
  readonly enlarged?: number | undefined;
}

export interface MapClick extends Hit {
  readonly point: LngLat;
}

export interface SiteMapEvents {
  /** Once, when the first scene is wholly drawn. */
  readonly onReady: () => void;
  /** What it is drawn with has not come. */
  readonly onFailed: () => void;
  /** The browser has taken the drawing context away. */
  readonly onLost: () => void;
  readonly onClick: (click: MapClick) => void;
  /** The person has moved the map and it has come to rest. */
  readonly onCamera: (camera: Camera) => void;
  /** What lies under the sites cannot be drawn; said once for each backdrop. */
  readonly onBackdropTrouble: () => void;
  /** What the page has over the map just now, in its pixels. */
  readonly boxesOnMap: () => readonly Box[];
  /** A picture was drawn; `isWhole`: with all that belongs on it. */
  readonly onDrawn?: (isWhole: boolean) => void;
}

const MOVE_MILLISECONDS = 900;
const FLY_MILLISECONDS = 2400;
const NOT_FOUND = 404;
const NOTHING: Hit = { site: null, stop: null };
/** Marks the events of moves that did not come from the map itself. */
const OWN = { own: true };

/** MapLibre behind one seam: scenes in, events out. */
export class SiteMap {
  readonly #map: MapLibre;
  readonly #events: SiteMapEvents;
  #scene: MapScene;
  /** The scene that the style holds. */
  #drawn: MapScene;
  #target: Camera;
  #hovered: string | null = null;
  #isInTrouble = false;
  #isDestroyed = false;
  /** Asked for once: to ask anew has the browser lay out the page. */
  readonly #stillness = matchMedia("(prefers-reduced-motion: reduce)");
  #closeFile: () => void;

  constructor(container: HTMLElement, start: SiteMapStart, events: SiteMapEvents) {
    const { scene, camera, label, enlarged = 1 } = start;
    this.#scene = scene;
    this.#drawn = scene;
    this.#target = camera;
    this.#events = events;
    this.#closeFile = openFile(scene.backdrop);
    const options = mapOptions(scene, camera);
    this.#map = new MapLibre({ container, ...options, pixelRatio: UNSEEN_PIXEL_RATIO });
    void workerHasCome.then((hasCome) => hasCome || this.#isDestroyed || events.onFailed());
    this.describe(label);
    // A new style may be drawn before its `style.load` is told.
    this.#map.setMissingStyleImageResolver(() => addImages(this.#map, this.#scene));
    this.#map.on("style.load", () => {
      addImages(this.#map, this.#drawn);
      markSelected(this.#map, this.#drawn, null);
      this.#reconcile();
    });
    sharpenWhenWhole(this.#map, enlarged, () => events.onReady());
    this.#map.on("idle", () => hideCoveredNames(this.#map, events.boxesOnMap()));
    this.#map.on("render", () => events.onDrawn?.(this.#map.areTilesLoaded()));
    this.#map.on("moveend", (event) => {
      // The end of a move of ours, or of one that another has cut short, is not the person's doing.
      if (!("own" in event)) this.#reportCamera();
    });
    this.#map.getCanvas().addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#clickMiddle();
    });
    this.#map.on("click", (event) => this.#click(event));
    this.#map.on("mousemove", (event) => {
      // To look for sites below the pointer costs a frame; while the map moves nobody points at one.
      if (!this.#map.isMoving()) this.#hover(this.#hitAt(event));
    });
    this.#map.on("mouseout", () => this.#hover(NOTHING));
    this.#map.on("webglcontextlost", () => events.onLost());
    this.#map.on("error", ({ error }) => this.#reportTrouble(error));
  }

  /** Says what the focusable canvas is; the region around it has the name of the map. */
  describe(label: string): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-label", label);
    canvas.setAttribute("aria-describedby", MAP_IN_WORDS);
  }

  /** Makes the map show this scene, from whatever it showed before. */
  show(scene: MapScene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    if (scene.backdrop === this.#drawn.backdrop) {
      this.#reconcile();
      return;
    }
    this.#isInTrouble = false;
    const closeFile = this.#closeFile;
    this.#closeFile = openFile(scene.backdrop);
    this.#drawn = scene;
    this.#map.setStyle(styleOf(scene), { diff: false });
    closeFile();
  }

  /** Goes to a camera that the person has asked for elsewhere than on the map. */
  moveTo(camera: Camera): void {
    if (isSameCamera(camera, this.#target)) return;
    this.#target = camera;
    const from = this.#camera();
    if (isSameCamera(camera, from)) return;
    const { zoom, bearing, pitch } = camera;
    const goal = { center: camera, zoom, bearing, pitch };
    if (this.#stillness.matches) this.#map.jumpTo(goal, OWN);
    // Far off, the way there is shown from above; near by, a straight glide is calmer.
    else if (Math.abs(zoom - from.zoom) > 3) {
      this.#map.flyTo({ ...goal, duration: FLY_MILLISECONDS }, OWN);
    } else this.#map.easeTo({ ...goal, duration: MOVE_MILLISECONDS }, OWN);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#map.remove();
    this.#closeFile();
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

  /** What comes while a style is on its way is drawn when that is there. */
  #reconcile(): void {
    const before = this.#drawn;
    if (this.#scene === before || !this.#map.getSource("sites")) return;
    this.#drawn = this.#scene;
    reconcile(this.#map, this.#scene, before);
  }

  /** A tile that a server does not have is no trouble; one that cannot be had or read is. */
  #reportTrouble(error: object): void {
    if (this.#scene.backdrop.kind === "bundled" || this.#isInTrouble) return;
    if ("status" in error && error.status === NOT_FOUND) return;
    this.#isInTrouble = true;
    this.#events.onBackdropTrouble();
  }

  #hitAt({ point }: Pick<MapMouseEvent, "point">): Hit {
    return hitAt(this.#map, point, this.#scene.tour);
  }

  #click(event: MapMouseEvent): void {
    const { lng, lat } = event.lngLat;
    this.#events.onClick({ point: { lng, lat }, ...this.#hitAt(event) });
  }

  /** What Enter points at: the middle, where it is now and not where the map was last at rest. */
  #clickMiddle(): void {
    const { lng, lat } = this.#map.getCenter();
    const hit = this.#hitAt({ point: this.#map.project([lng, lat]) });
    this.#events.onClick({ point: { lng, lat }, ...hit });
  }

  #hover({ site, stop }: Hit): void {
    this.#map.getCanvas().style.cursor = site === null && stop === null ? "" : "pointer";
    if (site === this.#hovered) return;
    const mark = (id: string | null, hovered: boolean) => {
      if (id !== null) this.#map.setFeatureState({ source: "sites", id }, { hovered });
    };
    mark(this.#hovered, false);
    mark(site, true);
    this.#hovered = site;
  }
}
