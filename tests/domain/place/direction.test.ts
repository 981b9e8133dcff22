import { expect, test } from "vitest";
import { DIRECTIONS, directionOf } from "#domain/place/direction.ts";

const HERE = { lng: 108.2, lat: 16.06 };

test.each(DIRECTIONS.map((direction, i) => [direction, i * 45] as const))(
  "what lies %s, within 22 degrees of it, is said to",
  (direction, degrees) => {
    for (const off of [-22, 0, 22]) {
      const angle = ((degrees + off) * Math.PI) / 180;
      // A degree of longitude is shorter here by the cosine of the latitude.
      const lng = HERE.lng + (0.05 * Math.sin(angle)) / Math.cos((HERE.lat * Math.PI) / 180);
      expect(directionOf({ lng, lat: HERE.lat + 0.05 * Math.cos(angle) }, HERE)).toBe(direction);
    }
  },
);
