import type { Position } from "#domain/base/geo.ts";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import type { Size } from "./camera.ts";
import type { Project } from "./staticNames.ts";

type Pixel = readonly [number, number];

interface Drawing {
  /** Of the picture; what lies well outside it is left out. */
  readonly size: Size;
  /** Radius of a point in pixels. */
  readonly dot: number;
}

/** Pixels around the picture that are drawn too, so that no cut edge shows its stroke. */
const BEYOND = 80;

/** SVG path of a geometry; tenths of a pixel are enough for a screen. */
export function pathOf(
  geometry: BasemapFeature["geometry"],
  project: Project,
  { size, dot }: Drawing,
): string {
  switch (geometry.type) {
    case "Point": {
      const [[x, y]] = pixelsOf([geometry.coordinates], project) as [Pixel];
      const isFar = x < -9 || y < -9 || x > size.width + 9 || y > size.height + 9;
      return isFar
        ? ""
        : `M${x - dot} ${y}a${dot} ${dot} 0 1 0 ${2 * dot} 0a${dot} ${dot} 0 1 0 ${-2 * dot} 0Z`;
    }
    case "LineString":
      return partsInside(pixelsOf(geometry.coordinates, project), size).map(pathOfPixels).join("");
    case "Polygon":
      return pathOfRings(geometry.coordinates, project, size);
    case "MultiPolygon":
      return geometry.coordinates.map((rings) => pathOfRings(rings, project, size)).join("");
  }
}

export function pathOfRings(
  rings: readonly (readonly Position[])[],
  project: Project,
  size: Size,
): string {
  return rings
    .map((ring) => pathOfPixels(clipped(pixelsOf(ring, project), size)))
    .map((path) => (path === "" ? "" : `${path}Z`))
    .join("");
}

export function pathOfPixels(line: readonly Pixel[]): string {
  let path = "";
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  line.forEach(([px, py], i) => {
    const [x, y] = [Math.round(px * 10) / 10, Math.round(py * 10) / 10];
    const isNear = Math.abs(x - lastX) + Math.abs(y - lastY) < 0.6;
    if (isNear && i < line.length - 1) return;
    path += `${path === "" ? "M" : "L"}${x} ${y}`;
    [lastX, lastY] = [x, y];
  });
  return path;
}

function pixelsOf(line: readonly Position[], project: Project): Pixel[] {
  return line.map(([lng, lat]) => {
    const { x, y } = project({ lng, lat });
    return [x, y];
  });
}

/** A ring cut to the picture, one side after the other (Sutherland and Hodgman). */
function clipped(ring: readonly Pixel[], { width, height }: Size): readonly Pixel[] {
  const depths: ((pixel: Pixel) => number)[] = [
    ([x]) => x + BEYOND,
    ([x]) => width + BEYOND - x,
    ([, y]) => y + BEYOND,
    ([, y]) => height + BEYOND - y,
  ];
  return depths.reduce<readonly Pixel[]>((kept, depth) => {
    if (kept.every((pixel) => depth(pixel) >= 0)) return kept;
    return kept.flatMap((pixel, i) => {
      const before = kept.at(i - 1) as Pixel;
      const [d0, d1] = [depth(before), depth(pixel)];
      const isCrossing = d0 >= 0 !== d1 >= 0;
      const t = d0 / (d0 - d1);
      const edge: Pixel = [
        before[0] + (pixel[0] - before[0]) * t,
        before[1] + (pixel[1] - before[1]) * t,
      ];
      return [...(isCrossing ? [edge] : []), ...(d1 >= 0 ? [pixel] : [])];
    });
  }, ring);
}

/** The runs of a line whose pieces may meet the picture. */
export function partsInside(line: readonly Pixel[], { width, height }: Size): Pixel[][] {
  const parts: Pixel[][] = [];
  let isOpen = false;
  line.slice(1).forEach(([x1, y1], i) => {
    const [x0, y0] = line[i] as Pixel;
    const isOutside =
      Math.max(x0, x1) < -BEYOND ||
      Math.max(y0, y1) < -BEYOND ||
      Math.min(x0, x1) > width + BEYOND ||
      Math.min(y0, y1) > height + BEYOND;
    if (!isOutside && !isOpen) parts.push([[x0, y0]]);
    if (!isOutside) parts.at(-1)?.push([x1, y1]);
    isOpen = !isOutside;
  });
  return parts;
}
