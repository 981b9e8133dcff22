import * as v from "valibot";
import { type LngLat, pointGeometry } from "#domain/base/geo.ts";
import { type Issue, schemaIssues } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import { id, type LocalText, localText } from "#domain/base/text.ts";

const PLACE_KINDS = [
  "airport",
  "terminal",
  "city-hall",
  "hotel",
  "port",
  "gate",
  "junction",
  "bus-stop",
  "office",
] as const;

/** Any stop candidate that is not a site. */
export interface Place {
  readonly id: string;
  readonly kind: (typeof PLACE_KINDS)[number];
  readonly name: LocalText;
  readonly point: LngLat;
  readonly accuracyMetres: number;
  /** Whether a coach can stop there. */
  readonly stop: boolean;
  readonly sources: readonly string[];
  readonly note: LocalText | null;
}

const placesSchema = v.strictObject({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.strictObject({
      type: v.literal("Feature"),
      id,
      geometry: pointGeometry,
      properties: v.strictObject({
        kind: v.picklist(PLACE_KINDS),
        name: localText,
        accuracyMetres: v.pipe(v.number(), v.minValue(1)),
        stop: v.boolean(),
        sources: v.array(id),
        note: v.optional(localText),
      }),
    }),
  ),
});

export function parsePlaces(json: unknown, file: string): Result<Place[], Issue[]> {
  const parsed = v.safeParse(placesSchema, json);
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  return ok(
    parsed.output.features.map(({ id, geometry, properties }) => ({
      ...properties,
      id,
      point: { lng: geometry.coordinates[0], lat: geometry.coordinates[1] },
      note: properties.note ?? null,
    })),
  );
}
