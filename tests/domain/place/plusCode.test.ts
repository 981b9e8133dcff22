import { describe, expect, test } from "vitest";
import { plusCodeArea, plusCodeKind } from "#domain/place/plusCode.ts";

// Published with the specification: test_data of https://github.com/google/open-location-code.

const NOWHERE = { lng: 0, lat: 0 };

test.each`
  code                     | south          | west               | north          | east
  ${"7FG49Q00+"}           | ${20.35}       | ${2.75}            | ${20.4}        | ${2.8}
  ${"7FG49QCJ+2V"}         | ${20.37}       | ${2.782125}        | ${20.370125}   | ${2.78225}
  ${"7FG49QCJ+2VX"}        | ${20.3701}     | ${2.78221875}      | ${20.370125}   | ${2.78225}
  ${"7FG49QCJ+2VXGJ"}      | ${20.370113}   | ${2.782234375}     | ${20.370114}   | ${2.78223632813}
  ${"8FVC2222+22"}         | ${47}          | ${8}               | ${47.000125}   | ${8.000125}
  ${"4VCPPQGP+Q9"}         | ${-41.273125}  | ${174.785875}      | ${-41.273}     | ${174.786}
  ${"62G20000+"}           | ${0}           | ${-180}            | ${1}           | ${-179}
  ${"22220000+"}           | ${-90}         | ${-180}            | ${-89}         | ${-179}
  ${"7FG40000+"}           | ${20}          | ${2}               | ${21}          | ${3}
  ${"22222222+22"}         | ${-90}         | ${-180}            | ${-89.999875}  | ${-179.999875}
  ${"6VGX0000+"}           | ${0}           | ${179}             | ${1}           | ${180}
  ${"6FH32222+222"}        | ${1}           | ${1}               | ${1.000025}    | ${1.00003125}
  ${"CFX30000+"}           | ${89}          | ${1}               | ${90}          | ${2}
  ${"CFX3X2X2+X2"}         | ${89.999875}   | ${1}               | ${90}          | ${1.000125}
  ${"84000000+"}           | ${30}          | ${-140}            | ${50}          | ${-120}
  ${"6FH56C22+22"}         | ${1.2}         | ${3.4}             | ${1.200125}    | ${3.400125}
  ${"849VGJQF+VX7QR3J"}    | ${37.53966912} | ${-122.3750698242} | ${37.53966916} | ${-122.3750697021}
  ${"849VGJQF+VX7QR3J7QR"} | ${37.53966912} | ${-122.3750698242} | ${37.53966916} | ${-122.3750697021}
`("$code stands for the area that its specification says", ({ code, ...bounds }) => {
  const area = plusCodeArea(code, NOWHERE);

  for (const side of ["south", "west", "north", "east"] as const) {
    expect(area[side]).toBeCloseTo(bounds[side], 9);
  }
  expect(plusCodeArea(code.toLowerCase(), NOWHERE)).toEqual(area);
});

test.each([
  ["9C3W9QCJ+2VX", 51.3701125, -1.217765625, "+2VX"],
  ["9C3W9QCJ+2VX", 51.3708675, -1.217765625, "CJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3693575, -1.217765625, "CJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3701125, -1.218520625, "CJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3701125, -1.217010625, "CJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3852125, -1.217765625, "9QCJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3550125, -1.217765625, "9QCJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3701125, -1.232865625, "9QCJ+2VX"],
  ["9C3W9QCJ+2VX", 51.3701125, -1.202665625, "9QCJ+2VX"],
  ["8FJFW222+", 42.899, 9.012, "22+"],
  ["796RXG22+", 14.95125, -23.5001, "22+"],
  ["8FRCXGRF+PM", 47, 8.55, "XGRF+PM"],
  ["CFX22222+22", 89.6, 0, "2222+22"],
  ["2CXXXXXX+XX", -81, 0, "XXXXXX+XX"],
])("%s is the code near %d, %d that ends in %s", (full, lat, lng, short) => {
  const near = { lng, lat };

  const [area, expected] = [plusCodeArea(short, near), plusCodeArea(full, near)];

  for (const side of ["south", "west", "north", "east"] as const) {
    expect(area[side]).toBeCloseTo(expected[side], 9);
  }
});

describe("validity", () => {
  test.each([
    ["8FWC2345+G6", "full"],
    ["8FWC2345+G6G", "full"],
    ["8fwc2345+", "full"],
    ["8FWCX400+", "full"],
    ["WC2345+G6g", "short"],
    ["2345+G6", "short"],
    ["45+G6", "short"],
    ["+G6", "short"],
    ["G+", null],
    ["+", null],
    ["8FWC2345+G", null],
    ["8FWC2_45+G6", null],
    ["8FWC2η45+G6", null],
    ["8FWC2345+G6+", null],
    ["8FWC2345G6+", null],
    ["8FWC2300+G6", null],
    ["WC2300+G6g", null],
    ["WC2345+G", null],
    ["WC2300+", null],
    ["849VGJQF+VX7QR3J", "full"],
    ["849VGJQF+VX7QR3U", null],
    ["849VGJQF+VX7QR3JW", "full"],
    ["849VGJQF+VX7QR3JU", null],
    ["F2345678+", null],
  ])("of %s is %s", (code, kind) => {
    expect(plusCodeKind(code)).toBe(kind);
  });
});
