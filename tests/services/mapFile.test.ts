import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { describe, expect, test } from "vitest";
import { DATA_AREA } from "#domain/base/geo.ts";
import type { TileArchive } from "#domain/place/tileArchive.ts";
import { parseRoadEdges } from "#domain/road/roads.ts";
import { openMapFile } from "#services/mapFile.ts";
import { dataText } from "#tests/build.ts";
import { danangTiles } from "#tests/danangTiles.ts";
import { type ArchiveParts, anArchive, PROTOMAPS_METADATA } from "#tests/pmtiles.ts";

const wanted = () => new AbortController().signal;

function aFile(bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], "danang.pmtiles");
}

async function anOpened(given: Partial<ArchiveParts> = {}): Promise<TileArchive> {
  const result = await openMapFile(aFile(anArchive(given)));
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

describe("an archive that the tests write, read by pmtiles and vector-tile themselves", () => {
  const bytes = anArchive({ leafEntries: 8 });
  const archive = new PMTiles({
    getKey: () => "memory",
    getBytes: async (offset, length) => ({ data: bytes.buffer.slice(offset, offset + length) }),
  });

  async function featuresIn(layer: string, z: number): Promise<[VectorTileFeature, number[]][]> {
    const tiles = danangTiles().filter((tile) => tile.z === z);
    const found = tiles.map(async ({ x, y }): Promise<[VectorTileFeature, number[]][]> => {
      const packed = await archive.getZxy(z, x, y);
      const content = new VectorTile(new PbfReader(packed?.data ?? new ArrayBuffer(0)));
      const drawn = content.layers[layer];
      return Array.from({ length: drawn?.length ?? 0 }, (_, i) => [
        drawn?.feature(i) as VectorTileFeature,
        [x, y, z],
      ]);
    });
    return (await Promise.all(found)).flat();
  }

  test("has a header that says what is in it", async () => {
    const { west, south, east, north } = DATA_AREA;
    expect(await archive.getHeader()).toMatchObject({
      ...{ specVersion: 3, clustered: true, tileType: 1, minZoom: 0, maxZoom: 12 },
      ...{ minLon: west, minLat: south, maxLon: east, maxLat: north },
      numAddressedTiles: danangTiles().length,
    });
    expect(await archive.getMetadata()).toEqual(PROTOMAPS_METADATA);
  });

  test("has every road of the data under both names", async () => {
    const edges = parseRoadEdges(dataText("roads/edges.csv"), "edges.csv");
    if (!edges.ok) throw new Error("broken data");
    const names = (await featuresIn("roads", 12)).map(([{ properties }]) => properties);
    const drawn = new Set(names.map((road) => `${road["name:vi"]} / ${road["name:en"]}`));
    const named = edges.value.filter(({ name }) => name.vi !== "");
    const missing = named.filter(({ name }) => !drawn.has(`${name.vi} / ${name.en}`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("has the city where the data has it, to 30 m", async () => {
    const places = await featuresIn("places", 12);
    const city = places.find(([{ properties }]) => properties.kind_detail === "city");
    const [x = 0, y = 0, z = 0] = city?.[1] ?? [];
    expect(city?.[0].toGeoJSON(x, y, z).geometry).toEqual({
      type: "Point",
      coordinates: [expect.closeTo(108.2208, 3), expect.closeTo(16.0678, 3)],
    });
  });

  test.each(["earth", "water", "landuse"])("has grounds in %s", async (layer) => {
    const types = (await featuresIn(layer, 11)).map(([{ type }]) => type);
    expect(types).toContain(3);
  });
});

describe.each([
  { what: "packed, with leaf directories", compression: "gzip", leafEntries: 8 },
  { what: "packed, with one directory", compression: "gzip", leafEntries: null },
  { what: "not packed, with leaf directories", compression: "none", leafEntries: 8 },
  { what: "not packed, with one directory", compression: "none", leafEntries: null },
] as const)("a picked file that is $what", ({ compression, leafEntries }) => {
  test("gives every tile as it was written", async () => {
    const archive = await anOpened({ compression, leafEntries });
    const read = danangTiles().map(({ z, x, y }) => archive.tile(z, x, y, wanted()));
    const written = danangTiles().map(({ data }) => new Uint8Array(data));
    expect(await Promise.all(read)).toEqual(written);
  });

  test.each([
    ["of Ha Noi", [10, 814, 450]],
    ["above the last zoom", [13, 6560, 3731]],
  ])("has no tile %s", async (_, [z = 0, x = 0, y = 0]) => {
    const archive = await anOpened({ compression, leafEntries });
    expect(await archive.tile(z, x, y, wanted())).toBeNull();
  });
});

test("an opened file says its name, zooms, ground and credits", async () => {
  expect(await anOpened()).toMatchObject({
    name: "danang.pmtiles",
    bounds: DATA_AREA,
    minZoom: 0,
    maxZoom: 12,
    attribution: "© Makers of the test",
  });
});

test("a file that is opened again has another id", async () => {
  const [first, second] = [await anOpened(), await anOpened()];
  expect(second.id).not.toBe(first.id);
});

test.each([
  ["links and entities", '<a href="x">&copy; A</a> &amp; <b>B</b>', "© A & B"],
  ["numbered entities", "&#169; T&#7893; chức", "© Tổ chức"],
  ["a script", "A<script>alert(1)</script> B<style>*{}</style>", "A B"],
  ["a tag that does not end", "A <img src=x onerror=alert(1)", "A"],
  ["escaped tags, which stay text", "&lt;b&gt;A&lt;/b&gt;", "<b>A</b>"],
  ["no credits", undefined, ""],
  ["credits that are no text", { html: "A" }, ""],
  ["a flood", "<".repeat(1_000_000), ""],
])("credits with %s become plain text", async (_, attribution, text) => {
  const archive = await anOpened({ metadata: { ...PROTOMAPS_METADATA, attribution } });
  expect(archive.attribution).toBe(text);
});

test("a tile that is not what its packing says rejects, and the others are still read", async () => {
  const [broken, ...others] = danangTiles().toReversed();
  if (!broken) throw new Error("no tiles");
  const stored = new Uint8Array(500).fill(7);
  const archive = await anOpened({ tiles: [...others, { ...broken, stored }] });
  const read = ({ z, x, y }: typeof broken) => archive.tile(z, x, y, wanted());
  await expect(read(broken)).rejects.toThrow();
  await expect(Promise.all(others.map(read))).resolves.toHaveLength(others.length);
});

const MEGABYTE = 2 ** 20;

test.each([
  [8, "is read", 8 * MEGABYTE],
  [9, "is refused", "damaged"],
  [100, "is refused", "damaged"],
])("a tile that unpacks to %d MB %s", async (size, _, outcome) => {
  const data = new Uint8Array(size * MEGABYTE);
  const archive = await anOpened({ tiles: [{ z: 0, x: 0, y: 0, data }] });
  const read = archive.tile(0, 0, 0, wanted()).then(
    (tile) => tile?.length,
    (error) => error.kind,
  );
  expect(await read).toBe(outcome);
});

test.each([
  ["that unpacks to 9 MB", "gzip", 9],
  ["of 2 MB that is not packed", "none", 2],
] as const)("a leaf directory %s makes its tiles reject", async (_, compression, size) => {
  const directoryPadding = size * MEGABYTE;
  const archive = await anOpened({ compression, leafEntries: 8, directoryPadding });
  await expect(archive.tile(0, 0, 0, wanted())).rejects.toMatchObject({ kind: "damaged" });
});
