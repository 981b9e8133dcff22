import { folded } from "#domain/base/folded.ts";
import { type Bounds, distanceMetres, type LngLat } from "#domain/base/geo.ts";
import { fail } from "#domain/base/result.ts";
import { coordinatesIn } from "./coordinateText.ts";
import {
  checkedPlace,
  type FoundPlace,
  NOTHING_FOUND,
  type PlaceInputResult,
} from "./foundPlace.ts";
import { plusCodeArea, plusCodeKind } from "./plusCode.ts";

/** Coordinates or a plus code; `near` is where a short code is looked for. */
export function pointInText(text: string, near: LngLat): PlaceInputResult {
  const written = coordinatesIn(text);
  if (!written) return plusCodeIn(text, near);
  const { point, isSwapped } = written;
  const accuracyNote = isSwapped ? ({ kind: "swapped" } as const) : null;
  return checkedPlace({ point, name: null, from: "coordinates", accuracyNote });
}

/** Digits, and in the same field the place near which they are meant. */
const CODE = /^\s*([2-9CFGHJMPQRVWX0]{4,8}\+[2-9CFGHJMPQRVWX]{0,15})(?:[\s,]+(.{0,200}))?$/iu;

function plusCodeIn(text: string, near: LngLat): PlaceInputResult {
  const [, code = "", locality = ""] = CODE.exec(text) ?? [];
  const kind = plusCodeKind(code);
  // A short code is at least so long wherever it is shown: less is one that is being typed.
  if (kind === null || (kind === "short" && code.endsWith("+"))) return NOTHING_FOUND;
  if (kind === "short" && !isHere(locality)) {
    return fail({ kind: "code-elsewhere", locality: locality.trim() });
  }
  return checkedPlace(placeIn(plusCodeArea(code, near)));
}

/** Whether it says Da Nang, in whatever spelling, or nothing narrower than the country. */
function isHere(locality: string): boolean {
  const { letters } = folded(locality);
  return letters.includes("danang") || letters === "" || letters === "vietnam";
}

function placeIn({ west, south, east, north }: Bounds): FoundPlace {
  const point = { lng: (west + east) / 2, lat: (south + north) / 2 };
  const metres = Math.ceil(distanceMetres(point, { lng: east, lat: north }));
  return { point, name: null, from: "plus-code", accuracyNote: { kind: "within", metres } };
}
