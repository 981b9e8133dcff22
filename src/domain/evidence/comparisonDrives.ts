import type { LngLat } from "#domain/base/geo.ts";
import type { RoadEdge } from "#domain/road/roads.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { Catalog } from "./catalog.ts";
import type { Comparison, ComparisonRow, DriveCell } from "./comparison.ts";
import { DRIVE_ROWS, type DriveRow } from "./comparisonRows.ts";

/** Where the drives of a row begin. */
export interface DriveStart {
  readonly row: DriveRow;
  readonly point: LngLat;
}

/** The drives to the compared sites, as far as they are known. */
export interface Drives {
  readonly drives: readonly Drive[];
  /** The year whose roads were driven. */
  readonly year: number;
}

export interface Drive {
  readonly row: DriveRow;
  readonly siteId: string;
  readonly leg: Leg;
}

/** A row whose place neither the catalog nor the roads have is left out. */
export function driveStarts(catalog: Catalog, roads: readonly RoadEdge[]): readonly DriveStart[] {
  return DRIVE_ROWS.flatMap(({ id: row, from }) => {
    const point =
      from.kind === "place"
        ? catalog.places.find(({ id }) => id === from.id)?.point
        : junctionIn(roads, from.id);
    return point ? [{ row, point }] : [];
  });
}

/** The comparison with a last group of drives: a row for each that is known for all of its sites. */
export function withDrives(comparison: Comparison, { drives, year }: Drives): Comparison {
  const rows = DRIVE_ROWS.flatMap(({ id }): ComparisonRow[] => {
    const legs = comparison.sites.flatMap(
      (site) => drives.find(({ row, siteId }) => row === id && siteId === site.id)?.leg ?? [],
    );
    if (legs.length === 0 || legs.length < comparison.sites.length) return [];
    const cells = legs.map((leg): DriveCell => {
      return { kind: "drive", facts: [], leg, year, restsElsewhere: restsElsewhere(leg, drives) };
    });
    return [{ id, question: { kind: "planned", id }, cells, areaUnit: null }];
  });
  if (rows.length === 0) return comparison;
  return { ...comparison, groups: [...comparison.groups, { id: "drives", rows }] };
}

/** All drives of a table; none where it has none. */
export function driveCells({ groups }: Pick<Comparison, "groups">): readonly DriveCell[] {
  const cells = groups.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  return cells.filter((cell) => cell.kind === "drive");
}

function junctionIn(roads: readonly RoadEdge[], node: string): LngLat | undefined {
  const road = roads.find(({ from, to }) => from === node || to === node);
  const position = road?.path.at(road.from === node ? 0 : -1);
  return position && { lng: position[0], lat: position[1] };
}

/** An estimate always does; a way by road where other ways come from another source. */
function restsElsewhere(leg: Leg, drives: readonly Drive[]): boolean {
  if (leg.kind === "estimated") return true;
  return drives.some(
    ({ leg: other }) => other.kind === "routed" && other.basis.kind !== leg.basis.kind,
  );
}
