import fc from "fast-check";
import { expect, test } from "vitest";
import { decodedPolyline } from "#services/polyline.ts";
import { encoded } from "#tests/routingServers.ts";

test("the line of the published example is read as published", () => {
  // https://developers.google.com/maps/documentation/utilities/polylinealgorithm
  expect(decodedPolyline("_p~iF~ps|U_ulLnnqC_mqNvxq`@", 5)).toEqual([
    { lat: 38.5, lng: -120.2 },
    { lat: 40.7, lng: -120.95 },
    { lat: 43.252, lng: -126.453 },
  ]);
});

const lines = (digits: 5 | 6) =>
  fc.array(
    fc
      .record({
        lng: fc.integer({ min: -180 * 10 ** digits, max: 180 * 10 ** digits }),
        lat: fc.integer({ min: -90 * 10 ** digits, max: 90 * 10 ** digits }),
      })
      .map(({ lng, lat }) => ({ lng: lng / 10 ** digits, lat: lat / 10 ** digits })),
  );

test.each([5, 6] as const)("with %i digits, what was written is read", (digits) => {
  fc.assert(
    fc.property(lines(digits), (line) => {
      expect(decodedPolyline(encoded(line, digits), digits)).toEqual(line);
    }),
  );
});

test.each([
  ["that is cut off in a number", "_p~iF~ps|U_ulLnnq"],
  ["that is cut off between latitude and longitude", "_p~iF~ps|U_ulL"],
  ["with a sign of another alphabet", "_p~iF~ps|Uđ"],
  ["with a space", "_p~iF ~ps|U"],
  ["with a number too long for the earth", "________??"],
  ["that never ends a number", "~~~~~~~~~~"],
  ["that leads off the earth", "_________p~iF~ps|U"],
])("a line %s is none", (_what, text) => {
  expect(decodedPolyline(text, 5)).toBeNull();
});

test("any text is a line on the earth, or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = decodedPolyline(text, 6) ?? [];

      expect(line.every(({ lng, lat }) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90)).toBe(true);
    }),
  );
});
