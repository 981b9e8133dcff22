import type { Camera } from "#domain/base/geo.ts";
import { shown } from "#domain/base/issue.ts";
import { isLanguage } from "#domain/base/text.ts";
import {
  BASEMAPS,
  DEFAULT_VIEW,
  DIVISIONS,
  type IgnoredParameter,
  MODES,
  PAGES,
  type View,
} from "./view.ts";

export interface ParsedAddress {
  readonly view: View;
  /** Values that could not be followed, each left out by itself. */
  readonly ignored: readonly IgnoredParameter[];
}

const SENTENCE_ID = /^(vi|en)-p\d{1,4}s\d{1,4}$/;

/** Reads the query string and the fragment; `siteIds` are the sites there are. */
export function parseAddress(
  search: string,
  hash: string,
  siteIds: readonly string[],
): ParsedAddress {
  const parameters = new URLSearchParams(search);
  const ignored: IgnoredParameter[] = [];
  const read = <T>(parameter: string, follow: (value: string) => T | null): T | null => {
    const value = parameters.get(parameter);
    if (value === null || value === "") return null;
    const followed = follow(value);
    if (followed === null) ignored.push({ parameter, value: shown(value) });
    return followed;
  };
  const embed = read("embed", oneOf(["1"])) !== null;
  const view: View = {
    ...DEFAULT_VIEW,
    mode: read("mode", oneOf(MODES)) ?? DEFAULT_VIEW.mode,
    language: read("lang", (value) => (isLanguage(value) ? value : null)),
    theme: read("theme", (value) => (value === "light" || value === "dark" ? value : null)),
    site: read("site", (value) => (siteIds.includes(value) ? value : null)),
    passage: read("passage", (value) => (SENTENCE_ID.test(value) ? value : null)),
    compare: read("compare", (value) => sitesIn(value, siteIds)) ?? DEFAULT_VIEW.compare,
    page: read("show", oneOf(PAGES)),
    tour: read("tour", (value) => value),
    step: read("step", (value) => (/^[1-9]\d{0,2}$/.test(value) ? +value : null)) ?? 1,
    basemap: read("basemap", oneOf(BASEMAPS)) ?? DEFAULT_VIEW.basemap,
    tiles: read("tiles", (value) => value),
    divisions: read("divisions", oneOf(DIVISIONS)) ?? DEFAULT_VIEW.divisions,
    bothNames: read("names", oneOf(["both"])) === "both",
    embed,
    parent: embed ? read("parent", (value) => (isOrigin(value) ? value : null)) : null,
  };
  const map = /^#map=(.*)$/.exec(hash)?.[1];
  const camera = map === undefined ? null : parseCamera(map);
  if (map !== undefined && camera === null) ignored.push({ parameter: "#map", value: shown(map) });
  return { view: { ...view, camera }, ignored };
}

/**
 * Query string and fragment that reopen a view. Defaults are left out; parameters of the present
 * address that are not ours are kept.
 */
export function formatAddress(view: View, search: string): string {
  const parameters = new URLSearchParams(search);
  const write = (name: string, value: string | null) =>
    value === null ? parameters.delete(name) : parameters.set(name, value);
  write("mode", view.mode === DEFAULT_VIEW.mode ? null : view.mode);
  write("lang", view.language);
  write("theme", view.theme);
  write("site", view.site);
  write("passage", view.passage);
  write("compare", view.compare.length === 0 ? null : view.compare.join(","));
  write("show", view.page);
  write("tour", view.mode === "explore" ? null : view.tour);
  write("step", view.mode === "present" && view.step > 1 ? `${view.step}` : null);
  write("basemap", view.basemap === DEFAULT_VIEW.basemap ? null : view.basemap);
  write("tiles", view.basemap === "file" ? view.tiles : null);
  write("divisions", view.divisions === DEFAULT_VIEW.divisions ? null : view.divisions);
  write("names", view.bothNames ? "both" : null);
  write("embed", view.embed ? "1" : null);
  write("parent", view.parent);
  const query = parameters.toString();
  return `${query === "" ? "" : `?${query}`}${view.camera ? `#map=${formatCamera(view.camera)}` : ""}`;
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T | null {
  return (value) => values.find((known) => known === value) ?? null;
}

/** As browsers write it: to any other they would send nothing. A page without one, such as a file, is called `null`. */
function isOrigin(value: string): boolean {
  if (value === "null") return true;
  if (!/^[\w+.-]+:\/\/[^/?#]+$/.test(value) || !URL.canParse(value)) return false;
  const { origin } = new URL(value);
  // An app of its own scheme has one, but only its own browser knows that.
  return origin === value || origin === "null";
}

/** Two or more sites, each once; anything else is not a comparison. */
function sitesIn(value: string, siteIds: readonly string[]): readonly string[] | null {
  const ids = value.split(",");
  const isSound =
    ids.length > 1 && ids.every((id, i) => siteIds.includes(id) && ids.indexOf(id) === i);
  return isSound ? ids : null;
}

function parseCamera(text: string): Camera | null {
  const numbers = text.split("/").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN, bearing = 0, pitch = 0] = numbers;
  const isPossible =
    numbers.length >= 3 &&
    numbers.length <= 5 &&
    numbers.every(Number.isFinite) &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(lat) <= 85 &&
    Math.abs(lng) <= 180 &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= 85;
  return isPossible ? { zoom, lat, lng, bearing, pitch } : null;
}

/** Decimals enough for a screen pixel at that zoom. */
function formatCamera({ zoom, lat, lng, bearing, pitch }: Camera): string {
  const decimals = Math.max(
    0,
    Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10),
  );
  const parts = [round(zoom, 2), round(lat, decimals), round(lng, decimals)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1));
  if (pitch !== 0) parts.push(round(pitch, 0));
  return parts.join("/");
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
