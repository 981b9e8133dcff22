import * as v from "valibot";
import { csvRecords } from "#domain/base/csv.ts";
import type { LngLat, Position } from "#domain/base/geo.ts";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { id, type LocalText } from "#domain/base/text.ts";

const ROAD_CLASSES = ["expressway", "trunk", "primary", "secondary", "tertiary"] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** A junction of the main-road graph. */
export interface RoadNode {
  readonly id: string;
  readonly name: string;
  readonly point: LngLat;
}

/** A stretch of main road between two nodes; the router and the basemap read the same ones. */
export interface RoadEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: LocalText;
  readonly class: RoadClass;
  readonly oneWay: boolean;
  readonly lengthMetres: number;
  readonly speedKmh: number;
  /** Year of opening; null when in use before 2022. */
  readonly opened: number | null;
  readonly bridge: boolean;
  readonly accuracyMetres: number;
  /** From node, bends, to node. */
  readonly path: readonly Position[];
}

const number = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/), v.transform(Number));
const yesNo = v.pipe(
  v.picklist(["yes", "no"]),
  v.transform((word) => word === "yes"),
);

const nodeSchema = v.object({ id, name_vi: v.string(), lng: number, lat: number });

const edgeSchema = v.object({
  id,
  from: id,
  to: id,
  name_vi: v.string(),
  name_en: v.string(),
  class: v.picklist(ROAD_CLASSES),
  oneway: yesNo,
  length_m: number,
  speed_kmh: number,
  opened: v.pipe(
    v.string(),
    v.regex(/^(\d{4})?$/),
    v.transform((year) => (year === "" ? null : Number(year))),
  ),
  bridge: yesNo,
  accuracy_m: number,
  shape: v.pipe(
    v.string(),
    v.regex(/^([\d.]+ [\d.]+(;[\d.]+ [\d.]+)*)?$/),
    v.transform((shape): Position[] =>
      shape
        .split(";")
        .filter((pair) => pair !== "")
        .map((pair) => pair.split(" ").map(Number) as [number, number]),
    ),
  ),
});

export function parseRoadNodes(csv: string, file: string): Result<RoadNode[], Issue[]> {
  const parsed = v.safeParse(v.pipe(v.array(nodeSchema), v.minLength(1)), csvRecords(csv));
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  return ok(
    parsed.output.map(({ id, name_vi, lng, lat }) => ({ id, name: name_vi, point: { lng, lat } })),
  );
}

export function parseRoadEdges(csv: string, file: string): Result<RoadEdge[], Issue[]> {
  const parsed = v.safeParse(v.pipe(v.array(edgeSchema), v.minLength(1)), csvRecords(csv));
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  return ok(
    parsed.output.map((row) => ({
      id: row.id,
      from: row.from,
      to: row.to,
      name: { vi: row.name_vi, en: row.name_en },
      class: row.class,
      oneWay: row.oneway,
      lengthMetres: row.length_m,
      speedKmh: row.speed_kmh,
      opened: row.opened,
      bridge: row.bridge,
      accuracyMetres: row.accuracy_m,
      path: row.shape,
    })),
  );
}
