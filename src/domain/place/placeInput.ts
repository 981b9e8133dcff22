import type { LngLat } from "#domain/base/geo.ts";
import { ok } from "#domain/base/result.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { oneLine } from "#domain/tour/tourText.ts";
import { NOTHING_FOUND, type PlaceInputResult } from "./foundPlace.ts";
import { parseGeoUri } from "./geoUri.ts";
import { parseMapLink } from "./mapLinks.ts";
import { pointInText } from "./pointText.ts";

interface PlaceInputOptions {
  /** Where a short plus code is looked for: the middle of what the person sees. */
  readonly near: LngLat;
}

/** Longer than any link of a map, so that a pasted book is not read. */
const LONGEST = 4000;

/** A web address in the text; what an app shares has the name of the place before it. */
const LINK = /https?:\/\/\S+/i;
const LINK_WITHOUT_SCHEME =
  /^(?:(?:www\.|maps\.|m\.)?google\.[a-z.]{2,6}\/|maps\.app\.goo\.gl\/|goo\.gl\/|(?:www\.)?(?:openstreetmap|osm)\.org\/|maps\.apple(?:\.com)?\/)/i;

/**
 * A place as people write or paste it: coordinates, a link of Google Maps, OpenStreetMap or Apple Maps,
 * a geo URI, a plus code. What only a server could answer is said, never asked for.
 */
export function parsePlaceInput(text: string, { near }: PlaceInputOptions): PlaceInputResult {
  const typed = text.trim();
  if (typed === "" || typed.length > LONGEST) return NOTHING_FOUND;
  if (/^geo:/i.test(typed)) return withCleanName(parseGeoUri(typed));
  const link = LINK.exec(typed)?.[0];
  if (link !== undefined) {
    const found = parseAddress(link, near);
    const before = typed.slice(0, typed.indexOf(link)).trim();
    if (!found.ok || found.value.name !== null) return withCleanName(found);
    return withCleanName(ok({ ...found.value, name: before }));
  }
  if (LINK_WITHOUT_SCHEME.test(typed)) return withCleanName(parseAddress(`https://${typed}`, near));
  return pointInText(typed, near);
}

function parseAddress(address: string, near: LngLat): PlaceInputResult {
  return URL.canParse(address) ? parseMapLink(new URL(address), near) : NOTHING_FOUND;
}

function withCleanName(found: PlaceInputResult): PlaceInputResult {
  if (!found.ok) return found;
  const name = oneLine(found.value.name ?? "", LIMITS.name).trim();
  return ok({ ...found.value, name: name === "" ? null : name });
}
