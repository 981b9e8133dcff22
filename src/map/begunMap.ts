import { SiteMap, type SiteMapEvents, type SiteMapStart } from "./SiteMap.ts";

/** A map that was begun before there was a page around it. */
export interface BegunMap {
  readonly element: HTMLElement;
  /** Null: this browser grants no WebGL. */
  readonly map: SiteMap | null;
  /** Hears what has happened so far, and from now on. */
  readonly listen: (events: SiteMapEvents) => void;
}

let begun: BegunMap | null = null;

/** What may happen before anybody listens. */
type Missable = "onReady" | "onFailed" | "onLost";

/** Has MapLibre begin in a place that is as large as the one it will have. */
export function beginMap(place: Element, start: SiteMapStart): void {
  const element = document.createElement("div");
  element.className = "map-view";
  place.append(element);
  let listener: SiteMapEvents | null = null;
  const missed = new Set<Missable>();
  const tell = (event: Missable) => (listener ? listener[event]() : void missed.add(event));
  const relay: SiteMapEvents = {
    onReady: () => tell("onReady"),
    onFailed: () => tell("onFailed"),
    onLost: () => tell("onLost"),
    onClick: (click) => listener?.onClick(click),
    onCamera: (camera) => listener?.onCamera(camera),
    onBackdropTrouble: () => listener?.onBackdropTrouble(),
    boxesOnMap: () => listener?.boxesOnMap() ?? [],
  };
  begun = {
    element,
    map: mapOrNull(element, start, relay),
    listen: (events) => {
      listener = events;
      for (const event of missed) events[event]();
    },
  };
}

/** The map that was begun, for the one who goes on with it. */
export function takeBegunMap(): BegunMap | null {
  const taken = begun;
  begun = null;
  return taken;
}

/**
 * MapLibre throws when the browser grants no WebGL context. To ask for one beforehand would cost a second context,
 * which takes seconds where it is drawn in software.
 */
export function mapOrNull(...given: ConstructorParameters<typeof SiteMap>): SiteMap | null {
  try {
    return new SiteMap(...given);
  } catch {
    return null;
  }
}
