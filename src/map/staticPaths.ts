import type { BasemapFeature } from "#domain/basemap.ts";
import type { LngLat, Position } from "#domain/geo.ts";

type Project = (point: LngLat) => { x: number; y: number };

/** SVG path of a geometry; tenths of a pixel are enough for a screen. */
export function pathOf(geometry: BasemapFeature["geometry"], project: Project): string {
  switch (geometry.type) {
    case "Point":
      return "";
    case "LineString":
      return pathOfLine(geometry.coordinates, project);
    case "Polygon":
      return pathOfRings(geometry.coordinates, project);
    case "MultiPolygon":
      return geometry.coordinates.map((rings) => pathOfRings(rings, project)).join("");
  }
}

export function pathOfRings(rings: readonly (readonly Position[])[], project: Project): string {
  return rings.map((ring) => `${pathOfLine(ring, project)}Z`).join("");
}

function pathOfLine(line: readonly Position[], project: Project): string {
  let path = "";
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  line.forEach(([lng, lat], i) => {
    const point = project({ lng, lat });
    const x = Math.round(point.x * 10) / 10;
    const y = Math.round(point.y * 10) / 10;
    const isNear = Math.abs(x - lastX) + Math.abs(y - lastY) < 0.6;
    if (isNear && i < line.length - 1) return;
    path += `${path === "" ? "M" : "L"}${x} ${y}`;
    [lastX, lastY] = [x, y];
  });
  return path;
}
