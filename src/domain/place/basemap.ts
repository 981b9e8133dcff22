import * as v from "valibot";
import { type Position, polygonGeometry, position } from "#domain/base/geo.ts";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import type { RoadEdge } from "#domain/road/roads.ts";

/** A drawn thing of the bundled basemap: plain GeoJSON with flat properties. */
export interface BasemapFeature {
  readonly type: "Feature";
  readonly geometry:
    | { readonly type: "Point"; readonly coordinates: Position }
    | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
    | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
    | {
        readonly type: "MultiPolygon";
        readonly coordinates: readonly (readonly (readonly Position[])[])[];
      };
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

export interface BasemapLayer {
  readonly type: "FeatureCollection";
  readonly features: readonly BasemapFeature[];
}

/** Layers that have a file of their own, and the stretches of roads that cross water, which the build works out. */
type BasemapLayerName = "world" | "land" | "water" | "areas" | "labels" | "bridges";

/** The bundled basemap; a layer whose file did not load is missing. */
export interface Basemap {
  readonly layers: Readonly<Partial<Record<BasemapLayerName, BasemapLayer>>>;
  readonly roads: readonly RoadEdge[];
}

/** With its bridges, unless there is nothing that they could lead over or nothing that they are a part of. */
export function withBridges(basemap: Basemap, bridges: BasemapLayer): Basemap {
  const { layers, roads } = basemap;
  return layers.land && roads.length > 0 ? { roads, layers: { ...layers, bridges } } : basemap;
}

const line = v.array(position);

const basemapSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Point"), coordinates: position }),
        v.object({ type: v.literal("LineString"), coordinates: line }),
        polygonGeometry,
        v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(line)) }),
      ]),
      properties: v.objectWithRest(
        { kind: v.string() },
        v.nullable(v.union([v.string(), v.number(), v.boolean()])),
      ),
    }),
  ),
});

export function parseBasemapLayer(json: unknown, file: string): Result<BasemapLayer, Issue[]> {
  const parsed = v.safeParse(basemapSchema, json);
  return parsed.success ? ok(parsed.output) : fail(schemaIssues(file, parsed.issues));
}
