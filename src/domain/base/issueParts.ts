import { DATA_AREA, isInside, type LngLat } from "./geo.ts";
import type { Issue } from "./issue.ts";

const AREA_DETAIL = `${DATA_AREA.west}–${DATA_AREA.east} E, ${DATA_AREA.south}–${DATA_AREA.north} N`;

export function areaIssue(file: string, feature: string, point: LngLat): Issue[] {
  if (isInside(point, DATA_AREA)) return [];
  return [
    {
      file,
      feature,
      property: "geometry.coordinates",
      found: `${point.lng}, ${point.lat}`,
      expected: "inside-area",
      detail: AREA_DETAIL,
    },
  ];
}

export function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))];
}

export function duplicate(file: string, id: string): Issue {
  return { file, feature: id, property: "id", found: id, expected: "unique-id" };
}
