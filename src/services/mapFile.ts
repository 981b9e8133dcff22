import {
  bytesToHeader,
  Compression,
  type DecompressFunc,
  type Header,
  PMTiles,
  ResolvedValueCache,
  type Source,
  TileType,
} from "pmtiles";
import * as v from "valibot";
import { type Bounds, DATA_AREA } from "#domain/base/geo.ts";
import { shown } from "#domain/base/issue.ts";
import { plainText } from "#domain/base/plainText.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import type { MapFileProblem, TileArchive } from "#domain/place/tileArchive.ts";
import {
  type Bytes,
  bytesAt,
  bytesOf,
  collected,
  HEAD_BYTES,
  MapFileError,
  partOf,
} from "./fileBytes.ts";
import { ServiceError } from "./http.ts";
import { keepMapFile } from "./keptMapFile.ts";
import { sharing } from "./sharing.ts";

const HEADER_BYTES = 127;
const MAGIC = [...new TextEncoder().encode("PMTiles"), 3];
/** A tile of Protomaps has well under a megabyte; a bomb unpacks to gigabytes. */
const TILE_LIMIT = 8 * 2 ** 20;
/** An entry becomes an object of fifty bytes and more, so that a directory has to be smaller. */
const DIRECTORY_LIMIT = 2 ** 20;

let opened = 0;

/**
 * Opens a PMTiles archive picked from disk, or by its address relative to the page. Only the parts
 * that are drawn are read; a server that sends no parts is asked for the whole file.
 */
export async function openMapFile(
  source: File | string,
): Promise<Result<TileArchive, MapFileProblem>> {
  const file = nameOf(source);
  try {
    const bytes = await (typeof source === "string" ? bytesAt(source) : bytesOf(source));
    const archive = await archiveOf(file, bytes);
    // In a room without network the file beside the page is to be there as well.
    if (typeof source === "string") void keepMapFile(source);
    return ok(archive);
  } catch (error) {
    if (error instanceof MapFileError) return fail({ kind: error.kind, file });
    if (!(error instanceof ServiceError)) throw error;
    const { status } = error;
    return fail(
      status === null ? { kind: "unreachable", file } : { kind: "refused", file, status },
    );
  }
}

function nameOf(source: File | string): string {
  if (typeof source !== "string") return shown(source.name);
  const name = source.replace(/[?#].*$/s, "").replace(/^.*\//s, "") || source;
  try {
    return shown(decodeURIComponent(name));
  } catch {
    return shown(name);
  }
}

async function archiveOf(file: string, bytes: Bytes): Promise<TileArchive> {
  const header = headerOf(bytes);
  const source: Source = {
    getKey: () => file,
    getBytes: async (offset, length, signal) => ({
      data: offset === 0 ? bytes.head : await partOf(bytes, offset, length, signal),
    }),
  };
  // The cache has to be given: one that PMTiles makes unpacks directories without a limit. This one
  // forgets a directory that did not arrive; the library's other one fails for ever after.
  const directories = new ResolvedValueCache(100, false, unpackingTo(DIRECTORY_LIMIT));
  const archive = new PMTiles(source, directories, unpackingTo(TILE_LIMIT));
  const { layers, attribution } = metadataOf(await archive.getMetadata().catch(damage));
  if (!isProtomaps(layers)) throw new MapFileError("other-schema");
  const bounds = boundsOf(header);
  if (!doMeet(bounds, DATA_AREA)) throw new MapFileError("elsewhere");
  opened += 1;
  return {
    id: `${opened}`,
    name: file,
    bounds,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    attribution,
    tile: sharing(async (z, x, y, signal) => {
      const found = await archive.getZxy(z, x, y, signal);
      return found ? new Uint8Array(found.data) : null;
    }),
  };
}

/** pmtiles throws errors of all sorts at what it cannot read. */
function damage(error: unknown): never {
  if (error instanceof MapFileError || error instanceof ServiceError) throw error;
  throw new MapFileError("damaged", String(error));
}

function headerOf({ head, size }: Bytes): Header {
  const start = new Uint8Array(head);
  if (MAGIC.some((byte, i) => start[i] !== byte)) throw new MapFileError("not-pmtiles");
  if (head.byteLength < HEADER_BYTES) throw new MapFileError("damaged", "header cut off");
  const header = bytesToHeader(head.slice(0, HEADER_BYTES));
  const sections: [number, number][] = [
    [header.rootDirectoryOffset, header.rootDirectoryLength],
    [header.jsonMetadataOffset, header.jsonMetadataLength],
    [header.leafDirectoryOffset, header.leafDirectoryLength ?? 0],
    [header.tileDataOffset, header.tileDataLength ?? 0],
  ];
  const { west, south, east, north } = boundsOf(header);
  const isSane =
    sections.every(([offset, length]) => length === 0 || offset >= HEADER_BYTES) &&
    sections.every(([offset, length]) => offset + length <= (size ?? Number.MAX_SAFE_INTEGER)) &&
    header.rootDirectoryOffset + header.rootDirectoryLength <= HEAD_BYTES &&
    header.minZoom <= header.maxZoom &&
    header.maxZoom <= 26 &&
    Math.max(-west, east) <= 180 &&
    Math.max(-south, north) <= 90;
  if (!isSane) throw new MapFileError("damaged", "header out of range");
  if (header.tileType !== TileType.Mvt) throw new MapFileError("not-vector");
  const known = [Compression.None, Compression.Gzip];
  if (!known.includes(header.internalCompression) || !known.includes(header.tileCompression)) {
    throw new MapFileError("damaged", "compression unknown");
  }
  return header;
}

function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Bounds {
  return { west: minLon, south: minLat, east: maxLon, north: maxLat };
}

function doMeet(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

const metadataSchema = v.object({
  vector_layers: v.fallback(
    v.array(v.object({ id: v.string(), fields: v.optional(v.record(v.string(), v.unknown())) })),
    [],
  ),
  attribution: v.fallback(v.string(), ""),
});

type VectorLayers = v.InferOutput<typeof metadataSchema>["vector_layers"];

function metadataOf(json: unknown): { layers: VectorLayers; attribution: string } {
  const parsed = v.safeParse(metadataSchema, json);
  if (!parsed.success) throw new MapFileError("damaged", "metadata is no object");
  const { vector_layers, attribution } = parsed.output;
  return { layers: vector_layers, attribution: plainText(attribution) };
}

/** Version 3 of the schema had the same layers, but `pmap:kind` where the style looks for `kind`. */
function isProtomaps(layers: VectorLayers): boolean {
  return ["earth", "water", "roads"].every((id) =>
    layers.some((layer) => layer.id === id && !("pmap:kind" in (layer.fields ?? {}))),
  );
}

/** pmtiles' own decompression has no limit, and what is not packed can be as long as a part. */
function unpackingTo(limit: number): DecompressFunc {
  return async (packed, compression) => {
    const tooLong = new MapFileError("damaged", `over ${limit} bytes when unpacked`);
    if (compression === Compression.None) {
      if (packed.byteLength > limit) throw tooLong;
      return packed;
    }
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return collected(unpacked, limit, tooLong);
  };
}
