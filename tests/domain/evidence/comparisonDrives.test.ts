import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import {
  type Comparison,
  comparisonOf,
  isShared,
  sitesDiffer,
  sourcesCited,
} from "#domain/evidence/comparison.ts";
import { driveCells, driveStarts, withDrives } from "#domain/evidence/comparisonDrives.ts";
import { DRIVE_ROWS } from "#domain/evidence/comparisonRows.ts";
import type { Leg } from "#domain/road/travel.ts";
import { DATA_FOLDER } from "#tests/build.ts";
import { publishedDrives } from "#tests/drives.ts";
import { publishedNode, publishedRoads } from "#tests/roads.ts";

const { catalog } = readData(DATA_FOLDER);
const ALL = ["ioc", "software-park-2", "it-park", "dhpiza"];
const sources = comparisonOf(catalog, ALL);
const published = await publishedDrives(catalog, ALL);
const all = withDrives(sources, published);
const IDS = DRIVE_ROWS.map(({ id }) => id);

function rowsIn({ groups }: Comparison) {
  return groups.find(({ id }) => id === "drives")?.rows ?? [];
}

describe("where the drives begin", () => {
  test("every place is in the data, and Liên Chiểu port is where its link road starts", () => {
    const starts = driveStarts(catalog, publishedRoads());

    expect(starts.map(({ row }) => row)).toEqual(IDS);
    expect(starts.at(-1)?.point).toEqual(publishedNode("lienchieu"));
  });

  test("the junction is found at either end of a road, and without roads there is none", () => {
    const turned = publishedRoads().map((road) => ({
      ...road,
      from: road.to,
      to: road.from,
      path: road.path.toReversed(),
    }));

    expect(driveStarts(catalog, turned).at(-1)?.point).toEqual(publishedNode("lienchieu"));
    expect(driveStarts(catalog, []).map(({ row }) => row)).toEqual(IDS.slice(0, -1));
  });

  test("a place that the data do not have has no row", () => {
    const places = catalog.places.filter(({ id }) => id !== "tien-sa-port");

    expect(driveStarts({ ...catalog, places }, []).map(({ row }) => row)).toEqual([
      "drive-airport",
      "drive-centre",
    ]);
  });
});

describe("the drives in the comparison", () => {
  test("come after all that sources say, which stays as it was", () => {
    expect(all.groups.slice(0, -1)).toEqual(sources.groups);
    expect(rowsIn(all).map(({ id }) => id)).toEqual(IDS);
    expect(sourcesCited(all)).toEqual(sourcesCited(sources));
  });

  test("stand in the columns of their sites, whatever the order", () => {
    const turned = withDrives(comparisonOf(catalog, ["dhpiza", "it-park"]), published);
    const [airport] = rowsIn(turned);
    const minutes = airport?.cells.map((cell) => cell.kind === "drive" && cell.leg.driveMinutes);

    expect(minutes).toEqual([32, 30]);
  });

  test("differ and are shared like answers", () => {
    const [airport] = rowsIn(all);
    if (!airport) throw new Error("No row");
    const same = { ...airport, cells: airport.cells.map(() => airport.cells[0] ?? never()) };

    expect([sitesDiffer(airport), isShared(airport), sitesDiffer(same)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("a row that is not known for all sites waits, and without any there is no group", () => {
    const drives = published.drives.slice(0, 5);
    const some = withDrives(sources, { drives, year: 2027 });

    expect(rowsIn(some)).toEqual([]);
    expect(rowsIn(withDrives(comparisonOf(catalog, []), published))).toEqual([]);
    expect(
      rowsIn(withDrives(comparisonOf(catalog, ["ioc", "software-park-2"]), { drives, year: 2027 })),
    ).toHaveLength(1);
  });

  test("only the estimate rests elsewhere where all others go along the bundled roads", () => {
    const elsewhere = driveCells(all).filter(({ restsElsewhere }) => restsElsewhere);

    expect(elsewhere.map(({ leg }) => leg.kind)).toEqual(["estimated"]);
  });

  test("each way rests elsewhere where a server answered for some of them", () => {
    const basis = { kind: "osrm", host: "routes.example", asOf: "2026-11-22" } as const;
    const drives = published.drives.map((drive) => ({
      ...drive,
      leg: drive.siteId === "dhpiza" ? ({ ...drive.leg, kind: "routed", basis } as Leg) : drive.leg,
    }));

    expect(
      driveCells(withDrives(sources, { drives, year: 2027 })).map((c) => c.restsElsewhere),
    ).toEqual(Array(16).fill(true));
  });
});

function never(): never {
  throw new Error("There is no cell");
}
