import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatGeoUri } from "#domain/place/geoUri.ts";
import { parsePlaceInput } from "#domain/place/placeInput.ts";

const NEAR = { lng: 108.2, lat: 16.06 };
const IOC = { lng: 108.2222, lat: 16.0758 };

function read(text: string) {
  return parsePlaceInput(text, { near: NEAR });
}

function placeOf(text: string) {
  const found = read(text);
  if (!found.ok) throw new Error(`${text}: ${found.problem.kind}`);
  return found.value;
}

function problemOf(text: string) {
  const found = read(text);
  return found.ok ? null : found.problem;
}

function expectNear(text: string, { lng, lat }: typeof IOC, digits = 6) {
  const { point } = placeOf(text);
  expect(point.lng).toBeCloseTo(lng, digits);
  expect(point.lat).toBeCloseTo(lat, digits);
}

describe("coordinates", () => {
  test.each([
    "16.0758, 108.2222",
    "16.0758,108.2222",
    "16.0758 108.2222",
    "  16.0758\t108.2222 ",
    "16,0758 108,2222",
    "16,0758, 108,2222",
    "16,0758,108,2222",
    "16,0758; 108,2222",
    "(16.0758, 108.2222)",
    "16.0758/108.2222",
    "+16.0758 +108.2222",
    "16.0758° 108.2222°",
    "16.0758°N, 108.2222°E",
    "16.0758N 108.2222E",
    "N16.0758 E108.2222",
    "N 16.0758°, E 108.2222°",
    "108.2222 E, 16.0758 N",
    "16,0758° Bắc, 108,2222° Đông",
    "16.0758 vĩ Bắc, 108.2222 kinh Đông",
    "16.0758°B 108.2222°Đ",
    "vĩ độ: 16.0758, kinh độ: 108.2222",
    "lat=16.0758 lng=108.2222",
    "16.0758\u00a0108.2222",
    "１６.0758, 108.2222",
  ])("%s is the place it says", (text) => {
    expectNear(text, IOC);
    expect(placeOf(text)).toMatchObject({ from: "coordinates", name: null, accuracyNote: null });
  });

  test.each([
    `16°04'33"N 108°13'20"E`,
    "16°04′33″N 108°13′20″E",
    "16°04’33”N, 108°13’20”E",
    "16º 4' 33\" N 108º 13' 20\" E",
    "16°04'33''N 108°13'20''E",
    `16°04'33"B 108°13'20"Đ`,
    "16 04 33 N, 108 13 20 E",
    "16 04 33, 108 13 20",
    "N16°04'33\" E108°13'20\"",
    "16°4.55'N 108°13.33333'E",
    "16°4,55'N 108°13,33333'E",
    "16°04'33\" 108°13'20\"",
    "16°04.55'N 108°13'20\"E",
  ])("%s is read in minutes and seconds", (text) => {
    expectNear(text, { lng: 108 + 13 / 60 + 20 / 3600, lat: 16 + 4 / 60 + 33 / 3600 });
  });

  test.each(["108.2222, 16.0758", "[108.2222, 16.0758]", "lng: 108.2222, lat: 16.0758"])(
    "%s is recognised as longitude first, and says so",
    (text) => {
      expect(placeOf(text)).toMatchObject({ point: IOC, accuracyNote: { kind: "swapped" } });
    },
  );

  test("N is north beside an English east, and the south (Nam) beside a Vietnamese one", () => {
    expect(read("16.0758N 108.2222E").ok).toBe(true);
    expect(problemOf("16.0758N 108.2222Đ")).toMatchObject({
      kind: "far",
      point: { lng: 108.2222, lat: -16.0758 },
    });
  });

  test.each([
    ["16.0758", "half of it"],
    ["16.0758,", "half of it"],
    ["16, 108", "whole degrees"],
    ["24 Trần Phú", "an address"],
    ["36 24", "two numbers"],
    ["0905 123 456", "a telephone number"],
    ["+84 905 123 456", "a telephone number"],
    ["16.0758.1, 108.2", "two points"],
    ["16.0758-108.2222", "a minus without a space"],
    ["12345.6, 108.2", "too many digits"],
    ["16.0758 108.2222 12.0", "three numbers"],
    ["16.0758N 108.2222", "one letter"],
    ["16.0758N 108.2222N", "two latitudes"],
    ["-16.0758S 108.2222E", "a minus and a letter"],
    [`16°64'33"N 108°13'20"E`, "64 minutes"],
    [`16'04°33"N 108°13'20"E`, "units out of order"],
    ["IOC", "a name"],
    ["", "nothing"],
  ])("%s is no coordinates: %s", (text) => {
    expect(problemOf(text)).toEqual({ kind: "none" });
  });

  test("a latitude beyond the pole is no place", () => {
    expect(problemOf("96.5, 98.5")).toEqual({ kind: "no-such-point" });
    expect(problemOf("16.5, 198.5")).toEqual({ kind: "no-such-point" });
  });

  test.each([
    ["Hội An", "15.88, 108.33", true],
    ["Huế", "16.4637, 107.5909", true],
    ["Hà Nội", "21.03, 105.85", false],
    ["Hà Nội, longitude first", "105.85, 21.03", false],
    ["null island", "0.0, 0.0", false],
  ])("%s is refused only when it is too far for a day", (_, text, isAllowed) => {
    expect(read(text).ok).toBe(isAllowed);
    if (!isAllowed) expect(problemOf(text)?.kind).toBe("far");
  });

  test("any point of the map is read back from what is written", () => {
    const points = fc.record({
      lat: fc.integer({ min: 15_850_000, max: 16_300_000 }).map((n) => n / 1e6),
      lng: fc.integer({ min: 107_900_000, max: 108_400_000 }).map((n) => n / 1e6),
    });
    fc.assert(
      fc.property(points, ({ lat, lng }) => {
        const [a, b] = [lat.toFixed(6), lng.toFixed(6)];
        const texts = [
          `${a}, ${b}`,
          `${b} ${a}`,
          `${a.replace(".", ",")} ${b.replace(".", ",")}`,
          formatGeoUri({ lng, lat }),
          `https://www.google.com/maps/@${a},${b},15z`,
          `https://www.openstreetmap.org/#map=15/${a}/${b}`,
          `https://maps.apple.com/?ll=${a},${b}`,
        ];
        for (const text of texts) expect(placeOf(text).point).toEqual({ lng, lat });
      }),
    );
  });
});

describe("plus codes", () => {
  test.each([
    ["7P8C36GC+", 16.07625, 108.22125],
    ["36GC+8V", 16.0758, 108.2222],
    ["36gc+8v Đà Nẵng", 16.0758, 108.2222],
    ["36GC+8V, Hải Châu, Da Nang, Vietnam", 16.0758, 108.2222],
    ["36GC+8V Danang", 16.0758, 108.2222],
    ["36GC+8V Việt Nam", 16.0758, 108.2222],
  ])("%s is found near the map", (code, lat, lng) => {
    expectNear(code, { lng, lat }, 3);
    expect(placeOf(code)).toMatchObject({ from: "plus-code", accuracyNote: { kind: "within" } });
  });

  test("a short code beside another city is not looked for in Da Nang", () => {
    expect(problemOf("36GC+8V Hà Nội")).toEqual({ kind: "code-elsewhere", locality: "Hà Nội" });
  });

  test.each(["36GC+", "36GC+8", "GC+8V", "+84 905", "36GC8V", "36AC+8V"])(
    "%s is not one yet",
    (code) => {
      expect(problemOf(code)).toEqual({ kind: "none" });
    },
  );

  test("a full code of another country is far", () => {
    expect(problemOf("8FVC2222+22")?.kind).toBe("far");
  });
});

describe("geo URIs", () => {
  test.each([
    ["geo:16.0758,108.2222", null],
    ["GEO:16.0758,108.2222,12", null],
    ["geo:16.0758,108.2222;crs=WGS84", null],
    ["geo:16.0758,108.2222?z=17", null],
    ["geo:16.0758,108.2222?q=IOC", "IOC"],
    ["geo:0,0?q=16.0758,108.2222(C%E1%BB%95ng%20ch%C3%ADnh)", "Cổng chính"],
    ["geo:16.0758,108.2222(IOC)", "IOC"],
  ])("%s is read", (uri, name) => {
    expect(placeOf(uri)).toEqual({ point: IOC, name, from: "geo", accuracyNote: null });
  });

  test("its uncertainty is kept, in whole metres", () => {
    expect(placeOf("geo:16.0758,108.2222;u=34.5").accuracyNote).toEqual({
      kind: "within",
      metres: 35,
    });
  });

  test("another reference system is not taken for WGS 84", () => {
    expect(problemOf("geo:16.0758,108.2222;crs=VN2000")).toEqual({
      kind: "other-crs",
      crs: "VN2000",
    });
  });

  test("a search without a point says no place", () => {
    expect(problemOf("geo:0,0?q=24+Tran+Phu")).toEqual({ kind: "link-without-point", from: "geo" });
    expect(problemOf("geo:16.07")).toEqual({ kind: "none" });
  });
});
