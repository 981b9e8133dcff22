import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { gpxOf } from "#exports/gpx.ts";
import { kmlOf } from "#exports/kml.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { aTourFile } from "#tests/aTourFile.ts";
import { HOSTILE_NAMES, hostileTour } from "#tests/hostileTour.ts";
import { answers, schemaFolder, schemaIn, told } from "#tests/judges.ts";
import { publishedTourFile } from "#tests/publishedTourFile.ts";

function xmlOf(text: string) {
  const stop = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: stop }).parseFromString(text, "text/xml");
}

const readGpx = (text: string) => gpx(xmlOf(text)).features;
const readKml = (text: string) => kml(xmlOf(text)).features;
const nameOf = ({ properties }: { properties: Record<string, unknown> | null }) =>
  String(properties?.name);

const STOPS = [
  [
    "1. City Administration Centre (gathering) / Trung tâm Hành chính thành phố (tập trung)",
    108.2222,
    16.0774,
  ],
  ["2. IOC", 108.2222, 16.0758],
  ["3. Software Park No. 2 / Công viên phần mềm số 2", 108.2176, 16.0914],
  ["4. Danang IT Park / Khu CNTT tập trung", 108.0869, 16.074],
  ["5. Danang IT Park (meal) / Khu CNTT tập trung (bữa ăn)", 108.0869, 16.074],
  ["6. Da Nang Hi-Tech Park (DHPIZA) / Khu công nghệ cao Đà Nẵng (DHPIZA)", 108.0822, 16.0944],
];

const positionsOf = (features: ReturnType<typeof readKml>) =>
  features.flatMap((feature) =>
    feature.geometry?.type === "Point" ? [[nameOf(feature), ...feature.geometry.coordinates]] : [],
  );

describe("the GPX file, as togeojson reads it", () => {
  const features = readGpx(gpxOf(aTourFile()));

  test("has every stop as a waypoint, in order and in both languages", () => {
    expect(positionsOf(features)).toEqual(STOPS);
  });

  test("has a route from start to end over all stops", () => {
    const route = features.find(({ properties }) => properties?._gpxType === "rte");

    expect(route?.geometry).toMatchObject({ type: "LineString" });
    expect(route?.geometry?.type === "LineString" && route.geometry.coordinates).toEqual([
      [108.2222, 16.0774],
      ...STOPS.map(([, lng, lat]) => [lng, lat]),
      [108.2222, 16.0774],
    ]);
  });

  test("has the routed legs as the day's track, and none of the estimated", () => {
    const tracks = features.filter(({ properties }) => properties?._gpxType === "trk");

    expect(tracks.map(({ geometry }) => geometry)).toEqual([
      {
        type: "MultiLineString",
        coordinates: [
          [
            [108.2222, 16.0774],
            [108.2212, 16.0758],
            [108.2222, 16.0758],
          ],
          [
            [108.2222, 16.0758],
            [108.2212, 16.0914],
            [108.2176, 16.0914],
          ],
          [
            [108.2176, 16.0914],
            [108.2166, 16.074],
            [108.0869, 16.074],
          ],
          [
            [108.0822, 16.0944],
            [108.0812, 16.0774],
            [108.2222, 16.0774],
          ],
        ],
      },
    ]);
  });

  test("says when one is where, and whose roads the track follows", () => {
    const desc = features.find((feature) => nameOf(feature).startsWith("3."))?.properties?.desc;

    expect(desc).toMatch(/^19 October 2027, 09:30–10:30\n/);
    expect(desc).toContain("\n\n19-10-2027, 09:30–10:30\n");
    expect(gpxOf(aTourFile())).toMatch(/<src>[^<]*© OpenStreetMap contributors, ODbL 1.0/);
  });
});

describe("the KML file, as togeojson reads it", () => {
  const features = readKml(kmlOf(aTourFile()));
  const inEveryFolder = positionsOf(features);

  test("has every site in its colour", () => {
    const colours = features.flatMap(({ properties }) =>
      properties?.styleUrl?.startsWith("#site-") && !/^\d/.test(properties.name)
        ? [[properties.name.split(" / ")[0], properties["icon-color"]]]
        : [],
    );

    expect(colours).toEqual([
      ["IOC", "#0b63a5"],
      ["Software Park No. 2", "#c4500a"],
      ["Danang IT Park", "#00795a"],
      ["Da Nang Hi-Tech Park (DHPIZA)", "#9a3c86"],
    ]);
  });

  test("has every stop, and start and end of the day", () => {
    expect(inEveryFolder.filter(([name]) => /^\d/.test(String(name)))).toEqual(STOPS);
    expect(inEveryFolder.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "Start: City Administration Centre / Xuất phát: Trung tâm Hành chính thành phố",
        "End: City Administration Centre / Kết thúc: Trung tâm Hành chính thành phố",
      ]),
    );
  });

  test("has the built ground with its site and the planned ground apart", () => {
    const grounds = features.filter(({ geometry }) =>
      ["GeometryCollection", "Polygon"].includes(geometry?.type ?? ""),
    );

    expect(grounds.map((ground) => [nameOf(ground), ground.geometry?.type])).toEqual([
      ["Danang IT Park / Khu CNTT tập trung", "GeometryCollection"],
      ["Whole park (planned) / Toàn khu (theo quy hoạch)", "Polygon"],
    ]);
  });

  test("has every drive as a line, an estimated one in another style", () => {
    const legs = features.filter(({ geometry }) => geometry?.type === "LineString");

    expect(legs.map(({ properties }) => properties?.styleUrl)).toEqual([
      "#routed",
      "#routed",
      "#routed",
      "#estimated",
      "#routed",
    ]);
    expect(legs[3]?.properties?.description).toContain(
      "≈ 2.3 km, estimate, from the straight line",
    );
  });
});

test("a stop at a place that nobody knows is in the list without a point, and no waypoint", () => {
  const file = aTourFile(aTour([aDay([aStop("ioc"), aStop("gone")])]));
  const [inKml, inGpx] = [readKml(kmlOf(file)), readGpx(gpxOf(file))];

  expect(inKml.find((feature) => nameOf(feature).startsWith("2."))?.geometry).toBeNull();
  expect(inGpx.filter(({ geometry }) => geometry?.type === "Point").map(nameOf)).toEqual([
    "1. IOC",
  ]);
});

test("whatever the tour, both are well-formed XML with as many stops as there are", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const file = aTourFile(tour, { copy: "organiser" });
      const stops = tour.days.flatMap(({ stops }) => stops);
      const known = stops.filter(({ place }) => file.placeOf(place) !== null);

      expect(xmlOf(gpxOf(file)).getElementsByTagName("wpt").length).toBe(known.length);
      expect(xmlOf(kmlOf(file)).getElementsByTagName("Placemark").length).toBeGreaterThanOrEqual(
        stops.length,
      );
    }),
    { numRuns: 40 },
  );
});

const JUDGED = [
  ["the example tour over the published data", () => publishedTourFile({ copy: "organiser" })],
  [
    "a hostile tour",
    () => aTourFile(hostileTour(Object.values(HOSTILE_NAMES).join(" ")), { copy: "organiser" }),
  ],
  ["an empty tour", () => aTourFile(aTour([aDay([])]), { link: null })],
] as const;

const schemas = schemaFolder();
if (schemas) {
  describe.each(JUDGED)("%s is valid", (_name, make) => {
    test("against the published schema of GPX 1.1", async () => {
      const result = await validateXML({
        xml: { fileName: "tour.gpx", contents: gpxOf(await make()) },
        schema: schemaIn(schemas, "Topografix_gpx11.xsd"),
      });

      expect(result.errors).toEqual([]);
    });

    test("against the published schema of KML 2.2", async () => {
      const result = await validateXML({
        xml: { fileName: "tour.kml", contents: kmlOf(await make()) },
        schema: schemaIn(schemas, "ogckml22.xsd"),
        preload: ["atom-author-link.xsd", "xAL.xsd"].map((name) => schemaIn(schemas, name)),
      });

      expect(result.errors).toEqual([]);
    });
  });
} else {
  test.skip("GPX and KML are valid against their published schemas (pytrainer not installed: see tests/README.md)", () => {});
}

if (answers("gpsbabel", ["-V"])) {
  test.each(JUDGED.slice(0, 2))("gpsbabel finds what togeojson finds: %s", async (_name, make) => {
    const file = await make();
    const points = (features: ReturnType<typeof readKml>) =>
      features.filter(isPoint).map(({ geometry }) => geometry);
    const throughGpsbabel = (format: string, text: string) =>
      readGpx(told("gpsbabel", ["-i", format, "-f", "-", "-o", "gpx", "-F", "-"], text));
    const found = throughGpsbabel("gpx", gpxOf(file));

    expect(points(found)).toEqual(points(readGpx(gpxOf(file))));
    expect(found.length).toBe(readGpx(gpxOf(file)).length);
    expect(points(throughGpsbabel("kml", kmlOf(file)))).toEqual(points(readKml(kmlOf(file))));
  });
} else {
  test.skip("gpsbabel reads the GPX and KML files (not installed: see tests/README.md)", () => {});
}

function isPoint({ geometry }: { geometry: { type: string } | null }): boolean {
  return geometry?.type === "Point";
}

if (answers("ogr2ogr", ["--version"])) {
  const read = (text: string, layer: string) =>
    JSON.parse(told("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", "/vsistdin/", layer], text))
      .features;

  test.each(JUDGED.slice(0, 2))("GDAL finds what togeojson finds: %s", async (_name, make) => {
    const text = gpxOf(await make());
    const found = readGpx(text);
    const ofType = (type: string) =>
      found.filter(({ properties }) => properties?._gpxType === type);

    expect(read(text, "waypoints").map(nameOf)).toEqual(found.filter(isPoint).map(nameOf));
    expect(read(text, "routes").map(nameOf)).toEqual(ofType("rte").map(nameOf));
    expect(read(text, "tracks").map(nameOf)).toEqual(ofType("trk").map(nameOf));
  });

  test("GDAL finds the stops of the KML file in a folder of their own", () => {
    const stops: { properties: { Name: string } }[] = read(kmlOf(aTourFile()), "Stops / Điểm dừng");

    expect(stops.map(({ properties }) => properties.Name)).toEqual(STOPS.map(([name]) => name));
  });
} else {
  test.skip("GDAL reads the GPX and KML files (not installed: see tests/README.md)", () => {});
}
