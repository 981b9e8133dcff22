import "maplibre-gl/dist/maplibre-gl.css";
import "./page.css";
import { flights, options, place, scale } from "virtual:recorded-map";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

setWorkerUrl(workerUrl);

const container = document.getElementById("map");
if (!container) throw new Error("index.html has no element #map");
for (const [side, pixels] of Object.entries(place)) {
  container.style.setProperty(side, `${pixels}px`);
}
if (scale !== 1) container.style.scale = `${scale}`;

const map = new MapLibre({ ...options, container, style: "style.json" });
// The attribute by which the app says the same, so that one observer sees both.
map.once("idle", () => container.setAttribute("data-map-state", "ready"));

if (flights.length > 0) {
  const line = document.body.appendChild(document.createElement("p"));
  line.dataset.step = "1";
  let slide = 0;
  const step = (by: 1 | -1) => {
    slide = Math.min(Math.max(slide + by, 0), flights.length - 1);
    line.textContent = `Slide ${slide + 1}`;
    line.dataset.step = `${slide + 1}`;
    const goal = flights[slide];
    // As the app flies: from above where it is far, else straight.
    if (goal && Math.abs(goal.zoom - map.getZoom()) > 3) map.flyTo({ ...goal, duration: 2400 });
    else if (goal) map.easeTo({ ...goal, duration: 900 });
  };
  addEventListener("keydown", ({ key }) => step(key === "PageDown" ? 1 : -1));
  addEventListener("click", () => step(1));
}
