import { sharedWorker } from "virtual:map-worker";
import wholeWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** MapLibre's worker. A page without an origin starts it from its text, which then has to be all of it. */
export const workerUrl = globalThis.origin === "null" ? wholeWorker : sharedWorker;
