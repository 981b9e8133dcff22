import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature } from "geojson";
import { PALETTES } from "#map/palette.ts";
import { type ArchiveParts, anArchive } from "#tests/pmtiles.ts";

/** What is drawn where the file has land, in light colours. */
export const LAND_COLOUR = PALETTES.light.land;

const LAND: Feature = {
  type: "Feature",
  properties: { kind: "earth" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [-179, -80],
        [179, -80],
        [179, 80],
        [-179, 80],
        [-179, -80],
      ],
    ],
  },
};

/** An archive whose single tile is land all over, so that one pixel tells it from every other map. */
export function landArchive(given: Partial<ArchiveParts> = {}): Buffer {
  const index = new GeoJSONVT({ type: "FeatureCollection", features: [LAND] }, { maxZoom: 0 });
  const earth = index.getTile(0, 0, 0);
  if (!earth) throw new Error("the land has no tile");
  const data = fromGeojsonVt({ earth }, { version: 2, extent: 4096 });
  return Buffer.from(anArchive({ tiles: [{ z: 0, x: 0, y: 0, data }], ...given }));
}

/** The same with a tile that unpacks, but to nonsense. */
export function archiveWithDamagedTile(): Buffer {
  const nonsense = new TextEncoder().encode("not a vector tile at all");
  return landArchive({
    tiles: [{ z: 0, x: 0, y: 0, data: new Uint8Array(), stored: nonsense }],
  });
}
