import type { Bounds } from "#domain/base/geo.ts";

/** Vector tiles of somebody's own in one file, in Protomaps' basemap schema. */
export interface TileArchive {
  /** Another one for each file that is opened. */
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Credits that the file asks for, as plain text; empty when it asks for none. */
  readonly attribution: string;
  /** An unpacked MVT tile; null where the file has none. Rejects when the tile cannot be read. */
  readonly tile: (
    z: number,
    x: number,
    y: number,
    signal: AbortSignal,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Why a file cannot serve as a basemap. */
export type MapFileProblem =
  | { readonly kind: "unreachable"; readonly file: string }
  | { readonly kind: "refused"; readonly file: string; readonly status: number }
  /** Too large to be fetched whole, and its server sends no parts of it. */
  | { readonly kind: "no-parts"; readonly file: string }
  /** Files of other sites are never asked for. */
  | { readonly kind: "other-site"; readonly file: string }
  | { readonly kind: "not-pmtiles"; readonly file: string }
  | { readonly kind: "not-vector"; readonly file: string }
  /** Vector tiles, but without the layers of Protomaps' schema. */
  | { readonly kind: "other-schema"; readonly file: string }
  /** Nothing of Da Nang is in it. */
  | { readonly kind: "elsewhere"; readonly file: string }
  | { readonly kind: "damaged"; readonly file: string };
