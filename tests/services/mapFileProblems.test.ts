import { expect, test } from "vitest";
import { openMapFile } from "#services/mapFile.ts";
import { type ArchiveParts, anArchive, PROTOMAPS_METADATA } from "#tests/pmtiles.ts";

const FAR = 2 ** 40;

function layersNamed(...ids: string[]): Partial<ArchiveParts> {
  return { metadata: { vector_layers: ids.map((id) => ({ id, fields: { kind: "String" } })) } };
}

const prefixed = PROTOMAPS_METADATA.vector_layers.map(({ id }) => ({
  id,
  fields: { "pmap:kind": "String" },
}));

async function problemOf(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const result = await openMapFile(new File([bytes], "their.pmtiles"));
  return result.ok ? "no problem" : result.problem;
}

test.each<[string, Partial<ArchiveParts>, string]>([
  ["of version 2", { header: { version: 2 } }, "not-pmtiles"],
  ["of a version to come", { header: { version: 4 } }, "not-pmtiles"],
  ["of PNG tiles", { header: { tileType: 2 } }, "not-vector"],
  ["of MapLibre tiles", { header: { tileType: 6 } }, "not-vector"],
  ["in OpenMapTiles' schema", layersNamed("water", "transportation", "place"), "other-schema"],
  ["without a layer of land", layersNamed("water", "roads", "places"), "other-schema"],
  ["of version 3 of the schema", { metadata: { vector_layers: prefixed } }, "other-schema"],
  ["that does not list its layers", { metadata: { name: "?" } }, "other-schema"],
  ["of Ha Noi", { header: { west: 105, south: 20, east: 106, north: 22 } }, "elsewhere"],
  ["that ends west of Da Nang", { header: { west: 107, east: 107.8 } }, "elsewhere"],
  ["with metadata cut off", { metadata: '{"vector_layers":[' }, "damaged"],
  ["with metadata that are a number", { metadata: "7" }, "damaged"],
  ["with a bomb of metadata", { metadata: `{${" ".repeat(9e6)}}` }, "damaged"],
  ["with a bomb of a directory", { directoryPadding: 9e6 }, "damaged"],
  ["with a root directory cut off", { header: { rootLength: 20 } }, "damaged"],
  ["with a root directory out of reach", { header: { rootOffset: 20_000 } }, "damaged"],
  ["with metadata behind the end", { header: { metadataOffset: FAR } }, "damaged"],
  ["with metadata as long as it says", { header: { metadataLength: FAR } }, "damaged"],
  ["with leaves behind the end", { header: { leavesOffset: FAR, leavesLength: 9 } }, "damaged"],
  ["with tiles behind the end", { header: { tilesOffset: FAR } }, "damaged"],
  ["with tiles before the beginning", { header: { tilesOffset: 3 } }, "damaged"],
  ["whose first zoom is above its last", { header: { minZoom: 13 } }, "damaged"],
  ["of zoom 27", { header: { maxZoom: 27 } }, "damaged"],
  ["east of the world", { header: { east: 181 } }, "damaged"],
  ["with directories in Brotli", { header: { internalCompression: 3 } }, "damaged"],
  ["with tiles in Zstandard", { header: { tileCompression: 4 } }, "damaged"],
  ["that does not say its packing", { header: { tileCompression: 0 } }, "damaged"],
])("an archive %s is not opened", async (_, given, kind) => {
  expect(await problemOf(anArchive(given))).toEqual({ kind, file: "their.pmtiles" });
});

const whole = anArchive();

test.each([
  ["is empty", new Uint8Array(0), "not-pmtiles"],
  ["is a web page", new TextEncoder().encode("<!doctype html>".repeat(20)), "not-pmtiles"],
  ["is a ZIP archive", Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(500)]), "not-pmtiles"],
  ["ends in the header", whole.slice(0, 100), "damaged"],
  ["ends in the root directory", whole.slice(0, 200), "damaged"],
  ["ends in the middle", whole.slice(0, whole.length / 2), "damaged"],
  ["lacks the last byte", whole.slice(0, -1), "damaged"],
])("a file that %s is not opened", async (_, bytes, kind) => {
  expect(await problemOf(bytes)).toEqual({ kind, file: "their.pmtiles" });
});

test("a list of layers without fields is enough", async () => {
  const vector_layers = ["earth", "water", "roads"].map((id) => ({ id }));
  expect(await problemOf(anArchive({ metadata: { vector_layers } }))).toBe("no problem");
});

test("a picked file that is gone from the disk is unreachable", async () => {
  class GoneFile extends File {
    override slice(): Blob {
      const blob = new Blob();
      blob.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
      return blob;
    }
  }
  const result = await openMapFile(new GoneFile([whole], "their.pmtiles"));
  expect(result).toEqual({ ok: false, problem: { kind: "unreachable", file: "their.pmtiles" } });
});
