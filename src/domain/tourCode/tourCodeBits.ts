/** The characters of base64url (RFC 4648 §5), which no address has to escape. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Writes or reads one bit. `chance`, of 65,536, is how likely the bit is set: the better it is known,
 * the fewer digits it takes. A reader ignores `bit`, a writer gives it back, so that one description
 * of a tour serves both.
 */
export type BitCoder = (bit: boolean | undefined, chance: number) => boolean;

export const CHANCES = 65_536;

// Arithmetic coding (Witten, Neal and Cleary 1987) with digits of 6 bits instead of single bits. The
// range has six digits: 36 bits times the 16 of a chance stay exact in a double, as in every browser.
const WINDOW_DIGITS = 6;
const TOP = 64 ** (WINDOW_DIGITS - 1);
const FULL = 64 ** WINDOW_DIGITS;

export function bitWriter(): { readonly code: BitCoder; readonly finish: () => string } {
  let [low, high] = [0, FULL - 1];
  let text = "";
  const code: BitCoder = (bit, chance) => {
    const middle = split(low, high, chance);
    if (bit) high = middle;
    else low = middle + 1;
    while (topDigit(low) === topDigit(high)) {
      text += DIGITS.charAt(topDigit(low));
      [low, high] = [shifted(low), shifted(high) + 63];
    }
    return bit === true;
  };
  return { code, finish: () => text + shortestWithin(low, high) };
}

/** `isSpent`: more was read than was written, so the text cannot be a writer's. */
export function bitReader(text: string): {
  readonly code: BitCoder;
  readonly isSpent: () => boolean;
} {
  let [low, high, at, value] = [0, FULL - 1, 0, 0];
  // Behind its end a text goes on in zeros: the writer leaves them out.
  const nextDigit = () => Math.max(0, DIGITS.indexOf(text.charAt(at++) || "A"));
  while (at < WINDOW_DIGITS) value = value * 64 + nextDigit();
  const isSpent = () => at > text.length + WINDOW_DIGITS;
  const code: BitCoder = (_, chance) => {
    // A short text must not unfold into endless ones: from here on everything is absent.
    if (isSpent()) return false;
    const middle = split(low, high, chance);
    const bit = value <= middle;
    if (bit) high = middle;
    else low = middle + 1;
    while (topDigit(low) === topDigit(high)) {
      [low, high] = [shifted(low), shifted(high) + 63];
      value = shifted(value) + nextDigit();
    }
    return bit;
  };
  return { code, isSpent };
}

/** The last value of the lower part, which stands for a set bit; neither part is empty. */
function split(low: number, high: number, chance: number): number {
  return low + Math.floor(((high - low) * chance) / CHANCES);
}

function topDigit(value: number): number {
  return Math.floor(value / TOP);
}

function shifted(value: number): number {
  return (value % TOP) * 64;
}

/** The fewest digits that name a value from `low` to `high` when zeros follow them. */
function shortestWithin(low: number, high: number): string {
  for (let digits = 0, unit = FULL; ; digits++, unit /= 64) {
    const value = Math.ceil(low / unit) * unit;
    if (value <= high) return digitsOf(value, digits);
  }
}

function digitsOf(value: number, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    DIGITS.charAt(Math.floor(value / 64 ** (WINDOW_DIGITS - 1 - i)) % 64),
  ).join("");
}
