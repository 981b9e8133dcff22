import type { Bounds, LngLat } from "#domain/base/geo.ts";

// Open Location Code, https://github.com/google/open-location-code (specification and test data).

const DIGITS = "23456789CFGHJMPQRVWX";
/** Twentieths of twentieths of degrees: a pair of digits has 20 steps each way. */
const PAIR_DEGREES = [20, 1, 0.05, 0.0025, 0.000125] as const;
const GRID = { columns: 4, rows: 5 } as const;
/** Those after it say nothing that can be measured. */
const MOST_DIGITS = 15;
/** Digits before the `+` of a full code. */
const LEADING = 8;

/** A full code says a place by itself, a short one only near another; null: it is no plus code. */
export function plusCodeKind(text: string): "full" | "short" | null {
  const match = /^([2-9CFGHJMPQRVWX]*)(0*)\+([2-9CFGHJMPQRVWX]*)$/i.exec(text);
  if (!match) return null;
  const [, leading = "", padding = "", trailing = ""] = match;
  const before = leading.length + padding.length;
  if (before % 2 !== 0 || before > LEADING || trailing.length === 1) return null;
  if (before === 0 && trailing === "") return null;
  if (padding !== "" && (padding.length % 2 !== 0 || leading === "" || trailing !== ""))
    return null;
  if (before < LEADING) return padding === "" ? "short" : null;
  return digitAt(leading, 0) < 9 && digitAt(leading, 1) < 18 ? "full" : null;
}

/** The area a code stands for; that of a short one nearest to `near`. The code must be one. */
export function plusCodeArea(code: string, near: LngLat): Bounds {
  const missing = LEADING - code.indexOf("+");
  if (missing === 0) return areaOf(code);
  const area = areaOf(prefixOf(near, missing) + code);
  // The code comes again at every step of its first pair; the nearest may be over the border.
  const step = PAIR_DEGREES[missing / 2 - 1] ?? 0;
  const up = stepTowards(near.lat, (area.south + area.north) / 2, step, 90);
  const right = stepTowards(near.lng, (area.west + area.east) / 2, step, 180);
  return {
    ...{ west: area.west + right, south: area.south + up },
    ...{ east: area.east + right, north: area.north + up },
  };
}

function areaOf(code: string): Bounds {
  const digits = code.replace(/\+|0+/g, "").slice(0, MOST_DIGITS);
  let [south, west] = [-90, -180];
  let [high, wide] = [0, 0];
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, i);
    if (i < 2 * PAIR_DEGREES.length) {
      const degrees = PAIR_DEGREES[i >> 1] ?? 0;
      if (i % 2 === 0) south += digit * degrees;
      else west += digit * degrees;
      [high, wide] = [degrees, degrees];
    } else {
      [high, wide] = [high / GRID.rows, wide / GRID.columns];
      south += Math.floor(digit / GRID.columns) * high;
      west += (digit % GRID.columns) * wide;
    }
  }
  return { west, south, east: west + wide, north: south + high };
}

/** The first digits of the code of a point. */
function prefixOf({ lng, lat }: LngLat, count: number): string {
  // The north pole belongs to the cell below it.
  const fromSouth = Math.min(Math.max(lat + 90, 0), 179.999999);
  const fromWest = (((lng + 180) % 360) + 360) % 360;
  return PAIR_DEGREES.slice(0, count / 2)
    .flatMap((degrees) => [fromSouth, fromWest].map((value) => Math.floor(value / degrees) % 20))
    .map((digit) => DIGITS[digit])
    .join("");
}

function stepTowards(wanted: number, centre: number, step: number, limit: number): number {
  if (wanted > centre + step / 2 && centre + step <= limit) return step;
  if (wanted < centre - step / 2 && centre - step >= -limit) return -step;
  return 0;
}

function digitAt(digits: string, at: number): number {
  return DIGITS.indexOf(digits.charAt(at).toUpperCase());
}
