import { describe, expect, test } from "vitest";
import { PLAIN, type SheetParagraph, type SheetRun } from "#domain/stage/sheet.ts";
import { cutShort, fitted } from "#domain/stage/sheetFit.ts";
import { heightOf, linesOf, type MeasureText } from "#domain/stage/sheetLines.ts";

/** Every letter is half as wide as it is high; a bold one a tenth wider. */
const measure: MeasureText = (text, { size, isBold }) =>
  [...text].length * size * (isBold ? 0.55 : 0.5);

function words(text: string, changes: Partial<SheetRun> = {}): SheetRun {
  return { ...PLAIN, language: "en", text, ...changes };
}

function aParagraph(runs: readonly SheetRun[], size = 10): SheetParagraph {
  return { runs, size, leading: 1.2, above: 4 };
}

function texts(paragraph: SheetParagraph, width: number): string[] {
  return linesOf(paragraph, width, measure).map(({ pieces }) =>
    pieces.map(({ text }) => text).join(""),
  );
}

describe("lines", () => {
  test("break at spaces and never carry one at their end", () => {
    expect(texts(aParagraph([words("one two three four")]), 60)).toEqual(["one two", "three four"]);
  });

  test("do not part a word that changes hands in its middle", () => {
    const runs = [words("in "), words("2020 và 2021", { isBold: true }), words(".")];

    expect(texts(aParagraph(runs), 50)).toEqual(["in 2020", "và 2021."]);
  });

  test("keep what a no-break space joins, and break a word that is longer than a line", () => {
    expect(texts(aParagraph([words("so long\u00A0… abcdefghijklmnop")]), 52)).toEqual([
      "so long\u00A0…",
      "abcdefghij",
      "klmnop",
    ]);
  });

  test("stay within the width, whatever is written", () => {
    const runs = [words("🙂".repeat(40)), words(" a  b\r\n\tc "), words("W".repeat(99))];

    for (const { width } of linesOf(aParagraph(runs), 77, measure)) {
      expect(width).toBeLessThanOrEqual(77);
    }
  });
});

describe("what has no room", () => {
  const long = [aParagraph([words("one two three four five six seven eight nine ten")])];

  test("is written smaller, and cut short with an ellipsis only in the smallest hand", () => {
    const ways = [20, 10, 8].map((size) => [aParagraph([words("one two three four")], size)]);

    expect(fitted(ways, { width: 60, height: 24 }, measure)[0]?.size).toBe(10);
    expect(
      texts(fitted([long], { width: 60, height: 24 }, measure)[0] ?? aParagraph([]), 60),
    ).toEqual(["one two", "three\u00A0…"]);
  });

  test("has room once it is cut, down to a single line", () => {
    for (const height of [12, 13, 24, 40]) {
      const cut = cutShort([...long, ...long], { width: 60, height }, measure);

      expect(heightOf(cut, 60, measure)).toBeLessThanOrEqual(height);
      expect(cut.length).toBeGreaterThan(0);
    }
  });
});
