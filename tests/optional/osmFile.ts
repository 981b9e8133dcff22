import { PbfWriter } from "pbf";
import type { RoadClass, RoadEdge } from "#domain/road/roads.ts";

/**
 * The main roads as an OpenStreetMap file, for engines that read nothing else. PBF, because the
 * build of Valhalla in the npm package reads no XML: https://wiki.openstreetmap.org/wiki/PBF_Format.
 * The speed of an edge is written as its `maxspeed`, so that an engine takes it for its own.
 */
export function osmFile(edges: readonly RoadEdge[]): Uint8Array {
  const nodes = new Nodes();
  const ways = edges.map((edge) => ({ edge, refs: nodes.refsOf(edge) }));
  const strings = [
    ...new Set(["", ...edges.flatMap((edge) => Object.entries(tagsOf(edge)).flat())]),
  ];

  const header = message((pbf) => {
    pbf.writeStringField(4, "OsmSchema-V0.6");
    pbf.writeStringField(16, "site-visit-map");
  });
  const block = message((pbf) => {
    pbf.writeMessage(
      1,
      (table: readonly string[], to: PbfWriter) => {
        for (const text of table) to.writeStringField(1, text);
      },
      strings,
    );
    pbf.writeMessage(
      2,
      (points: Nodes, to: PbfWriter) => {
        for (const node of points.all) to.writeMessage(1, writeNode, node);
      },
      nodes,
    );
    pbf.writeMessage(
      2,
      (_: null, to: PbfWriter) => {
        ways.forEach(({ edge, refs }, i) => {
          to.writeMessage(3, writeWay, { id: i + 1, tags: tagsOf(edge), refs, strings });
        });
      },
      null,
    );
  });
  return Uint8Array.from([...blob("OSMHeader", header), ...blob("OSMData", block)]);
}

const HIGHWAYS: Readonly<Record<RoadClass, string>> = {
  expressway: "motorway",
  trunk: "trunk",
  primary: "primary",
  secondary: "secondary",
  tertiary: "tertiary",
};

function tagsOf(edge: RoadEdge): Record<string, string> {
  return {
    highway: HIGHWAYS[edge.class],
    // A motorway is taken for one-way unless it says otherwise.
    oneway: edge.oneWay ? "yes" : "no",
    maxspeed: `${edge.speedKmh}`,
    name: edge.name.vi,
  };
}

interface Node {
  readonly id: number;
  readonly lng: number;
  readonly lat: number;
}

/** Junctions are shared by their edges; bends are nobody else's. */
class Nodes {
  readonly all: Node[] = [];
  readonly #junctions = new Map<string, number>();

  refsOf({ from, to, path }: RoadEdge): number[] {
    return path.map(([lng, lat], i) => {
      const junction = i === 0 ? from : i === path.length - 1 ? to : null;
      const known = junction === null ? undefined : this.#junctions.get(junction);
      if (known !== undefined) return known;
      const id = this.all.push({ id: this.all.length + 1, lng, lat });
      if (junction !== null) this.#junctions.set(junction, id);
      return id;
    });
  }
}

function writeNode({ id, lng, lat }: Node, pbf: PbfWriter): void {
  pbf.writeSVarintField(1, id);
  // In units of 100 nanodegrees.
  pbf.writeSVarintField(8, Math.round(lat * 1e7));
  pbf.writeSVarintField(9, Math.round(lng * 1e7));
}

interface Way {
  readonly id: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly refs: readonly number[];
  readonly strings: readonly string[];
}

function writeWay({ id, tags, refs, strings }: Way, pbf: PbfWriter): void {
  pbf.writeVarintField(1, id);
  pbf.writePackedVarint(
    2,
    Object.keys(tags).map((text) => strings.indexOf(text)),
  );
  pbf.writePackedVarint(
    3,
    Object.values(tags).map((text) => strings.indexOf(text)),
  );
  pbf.writePackedSVarint(
    8,
    refs.map((ref, i) => ref - (refs[i - 1] ?? 0)),
  );
}

function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish();
}

/** A length in four bytes, a head that says what follows, and what follows, not compressed. */
function blob(type: string, content: Uint8Array): Uint8Array {
  const body = message((pbf) => {
    pbf.writeBytesField(1, content);
    pbf.writeVarintField(2, content.length);
  });
  const head = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, body.length);
  });
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return Uint8Array.from([...length, ...head, ...body]);
}
