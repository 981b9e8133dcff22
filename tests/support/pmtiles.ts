import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import { DATA_AREA } from "#domain/base/geo.ts";
import { type DrawnTile, danangTiles } from "#tests/danangTiles.ts";

export interface ArchiveTile extends DrawnTile {
  /** Stands in the file in the place of the packed data, whatever it is. */
  readonly stored?: Uint8Array;
}

/** Where the header of PMTiles v3 has its fields; all are little-endian. */
const FIELDS = {
  version: [7, "u8"],
  rootOffset: [8, "u64"],
  rootLength: [16, "u64"],
  metadataOffset: [24, "u64"],
  metadataLength: [32, "u64"],
  leavesOffset: [40, "u64"],
  leavesLength: [48, "u64"],
  tilesOffset: [56, "u64"],
  tilesLength: [64, "u64"],
  addressedTiles: [72, "u64"],
  tileEntries: [80, "u64"],
  tileContents: [88, "u64"],
  clustered: [96, "u8"],
  internalCompression: [97, "u8"],
  tileCompression: [98, "u8"],
  tileType: [99, "u8"],
  minZoom: [100, "u8"],
  maxZoom: [101, "u8"],
  west: [102, "degrees"],
  south: [106, "degrees"],
  east: [110, "degrees"],
  north: [114, "degrees"],
  centreZoom: [118, "u8"],
  centreLng: [119, "degrees"],
  centreLat: [123, "degrees"],
} as const;
const HEADER_BYTES = 127;

type HeaderFields = Record<keyof typeof FIELDS, number>;

export interface ArchiveParts {
  readonly tiles: readonly ArchiveTile[];
  /** A string is stored as it stands. */
  readonly metadata: unknown;
  readonly compression: "gzip" | "none";
  /** Entries a leaf directory; null puts every tile into the root directory. */
  readonly leafEntries: number | null;
  /** Fields that shall say something else than what is so. */
  readonly header: Partial<HeaderFields>;
  /** Bytes behind what each of the lowest directories says, which a reader passes over. */
  readonly directoryPadding: number;
}

export const PROTOMAPS_METADATA = {
  name: "Da Nang of the tests",
  attribution: '<a href="https://example.org/credits">&copy; Makers of the test</a>',
  vector_layers: ["earth", "water", "landuse", "roads", "places"].map((id) => ({
    id,
    fields: { kind: "String", name: "String" },
  })),
};

/** A PMTiles v3 archive; by default the published basemap of Da Nang in Protomaps' schema. */
export function anArchive(given: Partial<ArchiveParts> = {}): Uint8Array<ArrayBuffer> {
  const tiles = given.tiles ?? danangTiles();
  return packed({
    metadata: PROTOMAPS_METADATA,
    compression: "gzip",
    leafEntries: null,
    header: {},
    directoryPadding: 0,
    ...given,
    tiles: tiles.toSorted((a, b) => idOf(a) - idOf(b)),
  });
}

function packed(parts: ArchiveParts): Uint8Array<ArrayBuffer> {
  const pack = (bytes: Uint8Array) => (parts.compression === "gzip" ? gzipSync(bytes) : bytes);
  const stored = parts.tiles.map(({ data, stored }) => stored ?? pack(data));
  const entries = entriesOf(parts.tiles.map(idOf), stored, 1);
  const leaves: Uint8Array[] = [];
  let root = entries;
  if (parts.leafEntries !== null) {
    const groups = groupsOf(entries, parts.leafEntries);
    leaves.push(...groups.map((group) => pack(directory(group, parts.directoryPadding))));
    root = entriesOf(
      groups.map(([first]) => first?.id ?? 0),
      leaves,
      0,
    );
  }
  const metadata =
    typeof parts.metadata === "string" ? parts.metadata : JSON.stringify(parts.metadata);
  const sections = [
    pack(directory(root, leaves.length > 0 ? 0 : parts.directoryPadding)),
    pack(new TextEncoder().encode(metadata)),
    joined(leaves),
    joined(stored),
  ];
  const zooms = parts.tiles.map(({ z }) => z);
  const compression = parts.compression === "gzip" ? 2 : 1;
  const { west, south, east, north } = DATA_AREA;
  const header = headerBytes({
    version: 3,
    ...placesOf(sections),
    addressedTiles: stored.length,
    tileEntries: stored.length,
    tileContents: stored.length,
    clustered: 1,
    internalCompression: compression,
    tileCompression: compression,
    tileType: 1,
    minZoom: Math.min(...zooms),
    maxZoom: Math.max(...zooms),
    ...{ west, south, east, north },
    centreZoom: 11,
    centreLng: (west + east) / 2,
    centreLat: (south + north) / 2,
    ...parts.header,
  });
  return joined([header, ...sections]);
}

function idOf({ z, x, y }: DrawnTile): number {
  return zxyToTileId(z, x, y);
}

interface Entry {
  readonly id: number;
  /** Zero makes it an entry of a leaf directory. */
  readonly runLength: number;
  readonly length: number;
  readonly offset: number;
}

function entriesOf(
  ids: readonly number[],
  contents: readonly Uint8Array[],
  runLength: number,
): Entry[] {
  let offset = 0;
  return contents.map((content, i) => {
    const entry = { id: ids[i] ?? 0, runLength, length: content.length, offset };
    offset += content.length;
    return entry;
  });
}

function groupsOf<T>(things: readonly T[], size: number): T[][] {
  return things.flatMap((_, i) => (i % size === 0 ? [things.slice(i, i + size)] : []));
}

/** A column at a time; an offset of 0 says: right behind the one before. */
function directory(entries: readonly Entry[], padding: number): Uint8Array {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0)),
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, i) => {
      const before = entries[i - 1];
      return before && before.offset + before.length === offset ? 0 : offset + 1;
    }),
  ];
  return joined([Uint8Array.from(numbers.flatMap(varint)), new Uint8Array(padding)]);
}

function varint(number: number): number[] {
  return number < 0x80 ? [number] : [(number % 0x80) + 0x80, ...varint(Math.floor(number / 0x80))];
}

function placesOf(sections: readonly Uint8Array[]) {
  let end = HEADER_BYTES;
  const [root, metadata, leaves, tiles] = sections.map(({ length }) => {
    const offset = end;
    end += length;
    return { offset, length };
  });
  const none = { offset: 0, length: 0 };
  const place = <N extends string>(name: N, { offset, length } = none) =>
    ({ [`${name}Offset`]: offset, [`${name}Length`]: length }) as Record<
      `${N}Offset` | `${N}Length`,
      number
    >;
  return {
    ...place("root", root),
    ...place("metadata", metadata),
    ...place("leaves", leaves),
    ...place("tiles", tiles),
  };
}

function headerBytes(fields: HeaderFields): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("PMTiles"));
  for (const [name, [at, type]] of Object.entries(FIELDS)) {
    const value = fields[name as keyof HeaderFields];
    if (type === "u8") view.setUint8(at, value);
    if (type === "u64") view.setBigUint64(at, BigInt(value), true);
    if (type === "degrees") view.setInt32(at, Math.round(value * 1e7), true);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
