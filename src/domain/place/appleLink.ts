import type { LngLat } from "#domain/base/geo.ts";
import { fail, ok } from "#domain/base/result.ts";
import type { PlaceInputResult } from "./foundPlace.ts";
import { pointInText } from "./pointText.ts";

const HOST = /^(?:www\.)?maps\.apple\.com$/;

export function isAppleHost(host: string): boolean {
  return HOST.test(host);
}

/** `maps.apple` is a top-level domain of theirs; all its links are short ones. */
export function isAppleShortLink(url: URL): boolean {
  return (
    url.hostname === "maps.apple" || (isAppleHost(url.hostname) && /^\/p\//.test(url.pathname))
  );
}

/** Parameters of both forms (Map Links, and unified Maps URLs since iOS 18.4), the surest first. */
const PLACES = ["coordinate", "destination", "daddr", "ll", "q", "address"];
const VIEWS = ["center", "sll"];

export function parseAppleLink(url: URL, near: LngLat): PlaceInputResult {
  const { searchParams } = url;
  for (const key of [...PLACES, ...VIEWS]) {
    const written = pointInText(searchParams.get(key) ?? "", near);
    if (!written.ok) {
      if (written.problem.kind === "none") continue;
      return written;
    }
    const name = nameIn(searchParams, near);
    // Map Links: `ll` is a pin where `q` names it, else the middle of the map.
    const isCentre = VIEWS.includes(key) || (key === "ll" && name === null);
    const accuracyNote = isCentre ? ({ kind: "centre" } as const) : written.value.accuracyNote;
    return ok({ ...written.value, name, from: "apple" as const, accuracyNote });
  }
  return fail({ kind: "link-without-point", from: "apple" });
}

function nameIn(parameters: URLSearchParams, near: LngLat): string | null {
  const name = (parameters.get("name") ?? parameters.get("q") ?? "").trim();
  const said = pointInText(name, near);
  return name !== "" && !said.ok && said.problem.kind === "none" ? name : null;
}
