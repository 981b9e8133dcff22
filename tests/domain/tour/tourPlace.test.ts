import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { siteOf } from "#domain/evidence/catalog.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { knownPlace } from "#tests/aTour.ts";

const { catalog } = readData("data");

const POINT = { lng: 108.2, lat: 16.05 };

test("a site is where its visitors arrive, and any coach stops there", () => {
  const site = siteOf(catalog, "it-park");
  expect(placeOf(catalog, knownPlace("it-park"))).toEqual({
    name: site?.name,
    point: site?.visitorPoint,
    site,
    coachCanStop: true,
  });
});

test("every place of the data is found, and says whether a coach can stop", () => {
  expect(catalog.places.length).toBeGreaterThan(5);
  for (const { id, name, point, stop } of catalog.places) {
    expect(placeOf(catalog, knownPlace(id))).toEqual({
      name,
      point,
      site: null,
      coachCanStop: stop,
    });
  }
});

test("a place that the data do not have is nowhere", () => {
  expect(placeOf(catalog, knownPlace("no-such-place"))).toBeNull();
});

test.each([
  ["both languages", { vi: "Quán Bé Mặn", en: "Be Man restaurant" }, {}],
  ["Vietnamese only", { vi: "Quán Bé Mặn", en: "" }, { en: "Quán Bé Mặn" }],
  ["English only", { vi: "", en: "Be Man restaurant" }, { vi: "Be Man restaurant" }],
  ["no language", { vi: "", en: "" }, {}],
])("an own place named in %s has the name it can have", (_what, name, other) => {
  const place = placeOf(catalog, { kind: "own", name, point: POINT });
  expect(place).toMatchObject({ name: { ...name, ...other }, point: POINT, site: null });
});
