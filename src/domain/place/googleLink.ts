import type { LngLat } from "#domain/base/geo.ts";
import { pathParts } from "#domain/base/linkText.ts";
import { fail } from "#domain/base/result.ts";
import {
  checkedPlace,
  type FoundPlace,
  NOTHING_FOUND,
  type PlaceInputResult,
} from "./foundPlace.ts";
import { pointInText } from "./pointText.ts";

// The forms: https://developers.google.com/maps/documentation/urls/get-started for those with `api=1`,
// the addresses of the page itself for the others.

const HOST = /^(?:www\.|maps\.|m\.)*google\.(?:com?\.)?[a-z]{2,3}$/;
const SHORT_HOSTS = ["maps.app.goo.gl", "goo.gl", "g.co", "share.google"];

export function isGoogleHost(host: string): boolean {
  return HOST.test(host);
}

export function isGoogleShortHost(host: string): boolean {
  return SHORT_HOSTS.includes(host);
}

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,20})?`;
/** The pin of a place, inside `data=`. */
const PIN = new RegExp(String.raw`!3d(${NUMBER})!4d(${NUMBER})(?![\d.])`);
/** The middle of an embedded map. */
const EMBEDDED = new RegExp(String.raw`!2d(${NUMBER})!3d(${NUMBER})(?![\d.])`);
const VIEW = new RegExp(`^@(${NUMBER}),(${NUMBER})(?:,|$)`);

/** Parameters that say a place, the surest first. */
const PLACE_PARAMETERS = ["destination", "daddr", "q", "query"];
const VIEW_PARAMETERS = ["ll", "center", "viewpoint", "cbll"];

/** The place of a link: its pin, else the coordinates in it, else the middle of what it shows. */
export function parseGoogleLink(url: URL, near: LngLat): PlaceInputResult {
  const parts = pathParts(url);
  const route = parts.indexOf("dir");
  const data = [parts.find((part) => part.startsWith("data=")), url.searchParams.get("pb")].join();
  const name = placeName(parts, near);
  const pin = PIN.exec(data);
  // In directions the pins are those of stops in any order.
  if (pin && route < 0) return found(pin[1], pin[2], { name });
  const texts = [
    ...PLACE_PARAMETERS.flatMap((key) => url.searchParams.getAll(key)),
    ...(route >= 0 ? parts.slice(route + 1).reverse() : parts),
  ];
  for (const text of texts.filter((part) => !/^(?:@|data=)/.test(part))) {
    const written = placeInText(text, near);
    if (written.ok || written.problem.kind !== "none") return written;
  }
  // A route whose end is a name goes through the middle of the map, not to it.
  if (route >= 0) return fail({ kind: "link-without-point", from: "google" });
  return shown(url, parts, { data, name, near });
}

interface Shown {
  readonly data: string;
  readonly name: string | null;
  readonly near: LngLat;
}

function shown(url: URL, parts: readonly string[], { data, name, near }: Shown): PlaceInputResult {
  const accuracyNote = { kind: "centre" } as const;
  for (const part of parts) {
    const view = VIEW.exec(part);
    if (view) return found(view[1], view[2], { name, accuracyNote });
  }
  const embedded = EMBEDDED.exec(data);
  if (embedded) return found(embedded[2], embedded[1], { accuracyNote });
  for (const text of VIEW_PARAMETERS.map((key) => url.searchParams.get(key) ?? "")) {
    const written = placeInText(text, near);
    if (written.ok) return { ok: true, value: { ...written.value, accuracyNote } };
    if (written.problem.kind !== "none") return written;
  }
  return fail({ kind: "link-without-point", from: "google" });
}

/** `16.07,108.22`, also as `loc:…`, `…(Name)` and `Name@…`, or a plus code. */
function placeInText(text: string, near: LngLat): PlaceInputResult {
  if (text === "" || text.length > LONGEST) return NOTHING_FOUND;
  const whole = text.replace(/^loc:/i, "");
  const [, before = "", labelled = ""] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(whole) ?? [];
  const at = whole.lastIndexOf("@");
  const readings = [
    { point: whole, name: "" },
    { point: before, name: labelled },
    { point: at > 0 ? whole.slice(at + 1) : "", name: whole.slice(0, Math.max(at, 0)) },
  ];
  for (const { point, name } of readings) {
    const written = pointInText(point, near);
    if (written.ok) {
      const value = { ...written.value, from: "google" as const, name: name.trim() || null };
      return { ok: true, value };
    }
    if (written.problem.kind !== "none") return written;
  }
  return NOTHING_FOUND;
}

const LONGEST = 300;

/** What stands behind `/place/`, unless it is the coordinates themselves. */
function placeName(parts: readonly string[], near: LngLat): string | null {
  const at = parts.indexOf("place");
  const name = (at < 0 ? undefined : parts[at + 1])?.trim() ?? "";
  const isName = name !== "" && !/^(?:@|data=)/.test(name);
  const said = pointInText(name, near);
  return isName && !said.ok && said.problem.kind === "none" ? name : null;
}

function found(
  lat: string | undefined,
  lng: string | undefined,
  more: Partial<FoundPlace>,
): PlaceInputResult {
  const point = { lng: Number(lng), lat: Number(lat) };
  return checkedPlace({ point, name: null, from: "google", accuracyNote: null, ...more });
}
