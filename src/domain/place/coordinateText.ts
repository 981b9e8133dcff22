import type { LngLat } from "#domain/base/geo.ts";

/** Coordinates as somebody has written them; either may be out of range. */
export interface WrittenPoint {
  readonly point: LngLat;
  /** Whether longitude came first, with nothing to say so. */
  readonly isSwapped: boolean;
}

/**
 * Two coordinates and nothing else, or null: decimal degrees with point or comma, degrees with minutes
 * and seconds, with or without N, S, E, W or the Vietnamese B, N, Đ, T.
 */
export function coordinatesIn(text: string): WrittenPoint | null {
  if (text.length > LONGEST) return null;
  const tokens = tokensOf(plainSigns(text).replace(LABELS, " "));
  if (!tokens) return null;
  const [first, second, ...more] = angleTexts(tokens);
  if (!first || !second || more.length > 0) return null;
  const [one, other] = [degreesOf(first), degreesOf(second)];
  if (one === null || other === null) return null;
  return pointOf({ degrees: one, letter: first.letter }, { degrees: other, letter: second.letter });
}

const LONGEST = 120;

/** Signs as keyboards have them; a comma between digits is a decimal point where no point is one. */
function plainSigns(text: string): string {
  const plain = text
    .replace(/[º˚∘]/g, "°")
    .replace(/″|“|”|ʺ|''|′′|’’/g, '"')
    .replace(/[′’‘´`ʹ]/g, "'")
    .replace(/[−–]/g, "-")
    .normalize("NFKC");
  return /\d\.\d/.test(plain) ? plain : plain.replace(/(\d),(\d+)/g, "$1.$2");
}

/** What stands before a coordinate or around both of them. */
const LABELS =
  /(?<!\p{L})(?:latitude|lat|longitude|long|lng|lon|vĩ độ|kinh độ|tọa độ|toạ độ|gps)\s*[:=]?(?!\p{L})|[()[\]]/giu;

type Token =
  | { readonly kind: "number"; readonly text: string; readonly unit: string }
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "gap"; readonly text: string };

const TOKEN =
  /(?<number>[+-]?\d{1,3}(?:\.\d{1,15})?)\s*(?<unit>[°'"]?)|(?<word>vĩ |kinh )?(?<letter>bắc|nam|đông|tây|north|south|east|west|[NSEWBĐT])(?!\p{L})|(?<gap>[\s,;/|]+)/iuy;

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return null;
    const { number, unit = "", letter, gap } = groups;
    if (number !== undefined) {
      // 12345 is not 123 and 45.
      if (tokens.at(-1)?.kind === "number" && /[\d.]/.test(text.charAt(at - 1))) return null;
      tokens.push({ kind: "number", text: number, unit });
    } else if (letter !== undefined) tokens.push({ kind: "letter", letter: letter.toUpperCase() });
    else if (gap !== undefined) tokens.push({ kind: "gap", text: gap });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

type NumberToken = Extract<Token, { kind: "number" }>;

/** One coordinate as it is written: degrees, minutes, seconds, and what half of the earth. */
interface AngleText {
  readonly numbers: readonly NumberToken[];
  readonly letter: string | null;
}

/** Numbers in two halves; letters all before or all behind theirs. */
function angleTexts(tokens: readonly Token[]): AngleText[] {
  const spoken = tokens.filter(({ kind }) => kind !== "gap");
  const numbers = spoken.filter((token) => token.kind === "number");
  const letters = spoken.filter((token) => token.kind === "letter").map(({ letter }) => letter);
  const half = startOfSecond(numbers);
  if (half === null || (letters.length !== 0 && letters.length !== 2)) return [];
  const shape = spoken.map(({ kind }) => (kind === "number" ? "n" : "l")).join("");
  const [one, other] = ["n".repeat(half), "n".repeat(numbers.length - half)];
  if (letters.length > 0 && shape !== `${one}l${other}l` && shape !== `l${one}l${other}`) return [];
  return [
    { numbers: numbers.slice(0, half), letter: letters[0] ?? null },
    { numbers: numbers.slice(half), letter: letters[1] ?? null },
  ];
}

function startOfSecond(numbers: readonly NumberToken[]): number | null {
  const degrees = numbers.flatMap(({ unit }, i) => (unit === "°" ? [i] : []));
  if (degrees.length === 2 && degrees[0] === 0) return degrees[1] ?? null;
  return degrees.length === 0 && numbers.length % 2 === 0 ? numbers.length / 2 : null;
}

const UNITS = ["°", "'", '"'] as const;

/** Null where it is no angle, or whole degrees: they say no place that a coach can find. */
function degreesOf({ numbers, letter }: AngleText): number | null {
  if (numbers.length === 0 || numbers.length > UNITS.length) return null;
  let degrees = 0;
  for (const [i, { text, unit }] of numbers.entries()) {
    const isLast = i === numbers.length - 1;
    if (unit !== "" && unit !== UNITS[i]) return null;
    if (!isLast && text.includes(".")) return null;
    if (i > 0 && (/^[+-]/.test(text) || Number(text) >= 60)) return null;
    degrees += Math.abs(Number(text)) / 60 ** i;
  }
  const [first] = numbers;
  if (!first || (numbers.length === 1 && !first.text.includes("."))) return null;
  const isNegative = first.text.startsWith("-");
  if (isNegative && letter !== null) return null;
  return isNegative ? -degrees : degrees;
}

interface Angle {
  readonly degrees: number;
  readonly letter: string | null;
}

/** By axis and direction; N is Nam, the south, only beside a Vietnamese east or west. */
const ENGLISH: Readonly<Record<string, readonly ["lat" | "lng", 1 | -1]>> = {
  ...{ N: ["lat", 1], NORTH: ["lat", 1], S: ["lat", -1], SOUTH: ["lat", -1] },
  ...{ E: ["lng", 1], EAST: ["lng", 1], W: ["lng", -1], WEST: ["lng", -1] },
};
const VIETNAMESE: typeof ENGLISH = {
  ...{ B: ["lat", 1], BẮC: ["lat", 1], N: ["lat", -1], NAM: ["lat", -1] },
  ...{ Đ: ["lng", 1], ĐÔNG: ["lng", 1], T: ["lng", -1], TÂY: ["lng", -1] },
};

function pointOf(one: Angle, other: Angle): WrittenPoint | null {
  if (one.letter !== null && other.letter !== null) {
    for (const letters of [ENGLISH, VIETNAMESE]) {
      const [a, b] = [letters[one.letter], letters[other.letter]];
      if (!a || !b || a[0] === b[0]) continue;
      const [first, second] = [one.degrees * a[1], other.degrees * b[1]];
      const point = a[0] === "lat" ? { lng: second, lat: first } : { lng: first, lat: second };
      return { point, isSwapped: false };
    }
    return null;
  }
  // All of Viet Nam lies east of 102°, so a longitude there is no latitude anywhere.
  const isSwapped = Math.abs(one.degrees) > 90 && Math.abs(other.degrees) <= 90;
  const [lat, lng] = isSwapped ? [other.degrees, one.degrees] : [one.degrees, other.degrees];
  return { point: { lng, lat }, isSwapped };
}
