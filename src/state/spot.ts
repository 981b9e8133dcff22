import type { LngLat } from "#domain/base/geo.ts";
import type { LocalText } from "#domain/base/text.ts";

/** A place that was looked for. */
export interface Spot {
  readonly point: LngLat;
  readonly name: LocalText;
}

/** What may become a stop. */
export interface Pointed {
  readonly point: LngLat;
  /** Id of the site or other place of the data; null: any ground. */
  readonly known: string | null;
  /** Whether it was chosen elsewhere and is to be taken up now, not pointed at on the map. */
  readonly isSought?: true;
}
