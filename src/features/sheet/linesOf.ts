/** Widths of letters of Be Vietnam Pro, in shares of the type size; measured, and rounded up. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/, 0.24],
  [/[·lIijìíịỉĩ.:,;]/, 0.3],
  [/[1rft()[\]J/z“”]/, 0.47],
  [/[mwMWOQ%…]/, 0.9],
  [/[A-ZĐ0-9–đ]/, 0.7],
];
const OTHER = 0.63;

/**
 * Lines that a text takes in a column so wide (in type sizes): broken between words, and a word
 * that is longer than a line anywhere. Known before anything is drawn.
 */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s/-])/)) {
    const wide = [...word].reduce((sum, letter) => sum + widthOf(letter), 0);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide;
    for (; used > width; used -= width) lines += 1;
  }
  return lines;
}

function widthOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
}
