import { getIssues } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf } from "#domain/schedule/clock.ts";
import { tourGeojson } from "#exports/tourGeojson.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { aTourFile } from "#tests/aTourFile.ts";
import { HOSTILE_NAMES, hostileTour } from "#tests/hostileTour.ts";
import { publishedTourFile } from "#tests/publishedTourFile.ts";

const featuresOf = (text: string) => JSON.parse(text).features;

test.each([
  ["the example tour over the published data", () => publishedTourFile()],
  ["a hostile tour", () => aTourFile(hostileTour(Object.values(HOSTILE_NAMES).join(" ")))],
  ["an empty tour", () => aTourFile(aTour([aDay([])]))],
])("%s is GeoJSON to a reader that is not ours", async (_name, make) => {
  expect(getIssues(tourGeojson(await make()))).toEqual([]);
});

test("stops are points and drives lines, in the order of the day", () => {
  const kinds = featuresOf(tourGeojson(aTourFile())).map(
    (feature: { id: string; geometry: { type: string } }) => [feature.id, feature.geometry.type],
  );

  expect(kinds).toEqual([
    ["stop.admin-centre", "Point"],
    ["leg.ioc", "LineString"],
    ["stop.ioc", "Point"],
    ["leg.software-park-2", "LineString"],
    ["stop.software-park-2", "Point"],
    ["leg.it-park", "LineString"],
    ["stop.it-park", "Point"],
    ["stop.it-park-2", "Point"],
    ["leg.dhpiza", "LineString"],
    ["stop.dhpiza", "Point"],
    ["end.1", "LineString"],
  ]);
});

test("times are those of the plan, past midnight and over the end of the year", () => {
  const late = aDay([aStop("ioc", { stayMinutes: 240 })], {
    date: "2027-12-31",
    startsAt: at("21:30"),
  });
  const [stop] = featuresOf(tourGeojson(aTourFile(aTour([late]))));

  expect(stop.properties.ends).toBe("2028-01-01T01:30:00+07:00");
  expect(Date.parse(stop.properties.ends)).toBe(Date.parse(instantOf("2027-12-31", 1530)));
});

test("it says that the example is an example, and which copy it is", () => {
  expect(JSON.parse(tourGeojson(aTourFile())).tour).toMatchObject({
    id: "example",
    note: {
      vi: "Chương trình mẫu do nhóm biên soạn, không phải lịch trình thật của đoàn tháng 10-2022.",
    },
    copy: "public",
    number: 3,
    issuedAt: "2027-10-12T03:04:05Z",
  });
});

test("whatever the tour, it is GeoJSON without an empty text", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const text = tourGeojson(aTourFile(tour, { copy: "organiser", link: null }));

      expect(getIssues(text)).toEqual([]);
      expect(text).not.toMatch(/:("\s*"|\{\})[,}]/);
    }),
    { numRuns: 60 },
  );
});
