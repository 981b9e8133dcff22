import "maplibre-gl/dist/maplibre-gl.css";
import "./page.css";
import { options, place } from "virtual:recorded-map";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

setWorkerUrl(workerUrl);

const container = document.getElementById("map");
if (!container) throw new Error("index.html has no element #map");
for (const [side, pixels] of Object.entries(place)) {
  container.style.setProperty(side, `${pixels}px`);
}

const map = new MapLibre({ ...options, container, style: "style.json" });
// The attribute by which the app says the same, so that one observer sees both.
map.once("idle", () => container.setAttribute("data-map-state", "ready"));
