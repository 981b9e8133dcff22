import { expect, test } from "vitest";
import { parseRoadEdges, parseRoadNodes } from "#domain/road/roads.ts";

const HEADER =
  "id,from,to,name_vi,name_en,class,oneway,length_m,speed_kmh,opened,bridge,accuracy_m,shape";

function anEdge(given: Record<string, string> = {}): string {
  const row: Record<string, string> = {
    id: "e007",
    from: "rong-w",
    to: "rong-e",
    name_vi: "Cầu Rồng",
    name_en: "Dragon Bridge",
    class: "primary",
    oneway: "no",
    length_m: "781",
    speed_kmh: "30",
    opened: "2013",
    bridge: "yes",
    accuracy_m: "60",
    shape: "108.2239 16.061;108.2275 16.0612;108.2312 16.0613",
    ...given,
  };
  const cells = HEADER.split(",").map((name) => row[name]);
  return `${HEADER}\n${cells.join(",")}\n`;
}

test("a road has its names, its rules and its bends in order", () => {
  expect(parseRoadEdges(anEdge(), "roads/edges.csv")).toEqual({
    ok: true,
    value: [
      {
        id: "e007",
        from: "rong-w",
        to: "rong-e",
        name: { vi: "Cầu Rồng", en: "Dragon Bridge" },
        class: "primary",
        oneWay: false,
        lengthMetres: 781,
        speedKmh: 30,
        opened: 2013,
        bridge: true,
        accuracyMetres: 60,
        path: [
          [108.2239, 16.061],
          [108.2275, 16.0612],
          [108.2312, 16.0613],
        ],
      },
    ],
  });
});

test("a road without a year of opening was in use before 2022", () => {
  expect(parseRoadEdges(anEdge({ opened: "" }), "roads/edges.csv")).toMatchObject({
    value: [{ opened: null }],
  });
});

test.each([
  ["class", "motorway"],
  ["oneway", "true"],
  ["bridge", ""],
  ["length_m", "about 781"],
  ["length_m", "781,5"],
  ["length_m", ""],
  ["speed_kmh", "NaN"],
  ["opened", "2013-10"],
  ["shape", "108.2239 16.061;108.2312"],
  ["shape", "108.2239 16.061;"],
  ["from", "Rong W"],
])("a road whose %s is “%s” is refused by that name", (column, value) => {
  const cell = value.includes(",") ? `"${value}"` : value;

  expect(parseRoadEdges(anEdge({ [column]: cell }), "roads/edges.csv")).toMatchObject({
    ok: false,
    problem: [{ file: "roads/edges.csv", feature: "e007", property: `0.${column}`, found: value }],
  });
});

test("a junction is a named point", () => {
  const csv = 'id,name_vi,lng,lat\nt1,"Nhà ga T1, sân bay",108.2035,16.0549\n';

  expect(parseRoadNodes(csv, "roads/nodes.csv")).toEqual({
    ok: true,
    value: [{ id: "t1", name: "Nhà ga T1, sân bay", point: { lng: 108.2035, lat: 16.0549 } }],
  });
});

test.each([
  ["an unquoted comma in a name", "id,name_vi,lng,lat\nt1,Nhà ga T1, sân bay,108.2035,16.0549"],
  ["a column of another name", "id,name_vi,lon,lat\nt1,Nhà ga T1,108.2035,16.0549"],
  ["no junction at all", "id,name_vi,lng,lat\n"],
  ["nothing at all", ""],
])("a list of junctions with %s is refused", (_what, csv) => {
  expect(parseRoadNodes(csv, "roads/nodes.csv").ok).toBe(false);
});
