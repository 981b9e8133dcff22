import * as v from "valibot";
import {
  type Bounds,
  boundsOf,
  circleRing,
  type LngLat,
  type Polygon,
  pointGeometry,
  polygonGeometry,
} from "#domain/base/geo.ts";
import { type Issue, schemaIssues, shown } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { id, type LocalText, localText } from "#domain/base/text.ts";
import { type Fact, factSchema, type StatedFact } from "./fact.ts";
import { type SiteSymbol, SYMBOLS } from "./symbol.ts";

/** Ground that a site takes up, or is planned to. */
export interface Extent {
  readonly id: string;
  readonly kind: "extent" | "planned-extent";
  readonly label: LocalText;
  readonly areaHectares: number;
  readonly accuracyMetres: number;
  readonly basis: LocalText;
  readonly sources: readonly string[];
  readonly polygon: Polygon;
}

/** One of the places the delegation was shown. */
export interface Site {
  readonly id: string;
  /** Path of its file below `data/`. */
  readonly file: string;
  readonly order: number;
  readonly symbol: SiteSymbol;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly name: LocalText;
  readonly mapLabel: LocalText;
  /** Gate or door: where a coach stops. */
  readonly visitorPoint: LngLat;
  /** Radius within which the true point is expected. */
  readonly accuracyMetres: number;
  readonly basis: LocalText;
  /** Sources of the position. */
  readonly sources: readonly string[];
  readonly facts: readonly Fact[];
  readonly extents: readonly Extent[];
}

const hexColour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));
const metres = v.pipe(v.number(), v.minValue(1));

const visitorPointFeature = v.strictObject({
  type: v.literal("Feature"),
  id,
  geometry: pointGeometry,
  properties: v.strictObject({
    kind: v.literal("visitor-point"),
    site: id,
    order: v.pipe(v.number(), v.integer(), v.minValue(1)),
    symbol: v.picklist(SYMBOLS),
    colour: v.strictObject({ light: hexColour, dark: hexColour }),
    name: localText,
    mapLabel: v.optional(localText),
    accuracyMetres: metres,
    basis: localText,
    sources: v.array(id),
    facts: v.array(factSchema),
  }),
});

const extentFeature = v.strictObject({
  type: v.literal("Feature"),
  id,
  geometry: polygonGeometry,
  properties: v.strictObject({
    kind: v.picklist(["extent", "planned-extent"]),
    site: id,
    label: localText,
    areaHectares: v.pipe(v.number(), v.minValue(0)),
    accuracyMetres: metres,
    basis: localText,
    sources: v.array(id),
  }),
});

/** Shape of `data/sites/<id>.geojson`; published as a JSON Schema for editors. */
export const siteFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  type: v.literal("FeatureCollection"),
  features: v.pipe(
    v.tupleWithRest([visitorPointFeature], extentFeature),
    v.description("The visitor point first, then extents and planned extents."),
  ),
});

/** One site from its file; `siteId` is what the file's name says. */
export function parseSite(json: unknown, file: string): Result<Site, Issue[]> {
  const siteId = file.replace(/^.*\//, "").replace(/\.geojson$/, "");
  const parsed = v.safeParse(siteFileSchema, json);
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  const [point, ...extents] = parsed.output.features;
  const strangers = parsed.output.features.filter((feature) => feature.properties.site !== siteId);
  if (strangers.length > 0) {
    return fail(
      strangers.map((feature) => ({
        file,
        feature: feature.id,
        property: "properties.site",
        found: shown(feature.properties.site),
        expected: "known-id",
        detail: siteId,
      })),
    );
  }
  const { kind: _, site, mapLabel, ...properties } = point.properties;
  const [lng, lat] = point.geometry.coordinates;
  return ok({
    ...properties,
    id: site,
    file,
    mapLabel: mapLabel ?? properties.name,
    visitorPoint: { lng, lat },
    extents: extents.map(({ id, geometry, properties: { site: _site, ...extent } }) => ({
      ...extent,
      id,
      polygon: geometry.coordinates,
    })),
  });
}

/** Everything of a site that a camera should show, its uncertainty included. */
export function siteBounds(site: Site): Bounds {
  const around = circleRing(site.visitorPoint, site.accuracyMetres, 8);
  const all = [...around, ...site.extents.flatMap((extent) => extent.polygon.flat())];
  return boundsOf(all) as Bounds;
}

/** The fact that answers a question of this site, or null when no source does. */
export function statedFact(site: Site, factId: string): StatedFact | null {
  const fact = site.facts.find((candidate) => candidate.id === factId);
  return fact && fact.kind !== "not-stated" ? fact : null;
}
