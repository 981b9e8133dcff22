import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inAreaUnit, sharedAreaUnit } from "#domain/evidence/areaUnit.ts";
import type { FactValue, Measure } from "#domain/evidence/fact.ts";

describe("areas of one row", () => {
  test("are shown in square metres where more are published so", () => {
    const area = (unit: Measure["unit"]): FactValue => ({
      kind: "measure",
      measure: { amount: 1, unit },
    });
    expect(sharedAreaUnit([area("m2"), area("m2"), area("ha"), area("km")])).toBe("m2");
  });

  test.each<[Measure, Measure]>([
    [
      { amount: 28_573, unit: "m2" },
      { amount: 2.8573, unit: "ha" },
    ],
    [
      { amount: 92_000, unit: "m2", qualifier: "over" },
      { amount: 9.2, unit: "ha", qualifier: "over" },
    ],
    [
      { amount: 1128.4, unit: "ha" },
      { amount: 1128.4, unit: "ha" },
    ],
    [
      { amount: 18, unit: "km" },
      { amount: 18, unit: "km" },
    ],
  ])("$amount $unit in hectares is $1", (measure, hectares) => {
    expect(inAreaUnit(measure, "ha")).toEqual(hectares);
  });

  test("are the same again after there and back", () => {
    const hundredths = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, (amount) => {
        const measure: Measure = { amount, unit: "ha" };
        expect(inAreaUnit(inAreaUnit(measure, "m2"), "ha")).toEqual(measure);
      }),
    );
  });
});
