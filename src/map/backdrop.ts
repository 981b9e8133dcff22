import type { OnlineStyle } from "#domain/place/onlineStyle.ts";
import type { TileArchive } from "#domain/place/tileArchive.ts";

/** What lies under the sites. The SVG map always draws the bundled ground. */
export type Backdrop =
  | { readonly kind: "bundled" }
  | { readonly kind: "online"; readonly style: OnlineStyle }
  | { readonly kind: "file"; readonly archive: TileArchive };

export const BUNDLED: Backdrop = { kind: "bundled" };
