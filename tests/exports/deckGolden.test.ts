import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { isPicture, type Sheet, type SheetBox, type SheetParagraph } from "#domain/stage/sheet.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { aDeck } from "#tests/aDeck.ts";

// `WRITE_GOLDEN=1 npx vitest run tests/exports/deckGolden.test.ts` writes the listings anew; then read them.
test.each(LANGUAGES)("the slides of the example tour in %s are laid out as ever", (language) => {
  const path = join(import.meta.dirname, "golden", `deck.${language}.txt`);
  const listing = aDeck({ language, tour: exampleTour() }).map(listed).join("\n");
  if (process.env.WRITE_GOLDEN) writeFileSync(path, listing);

  expect(listing).toBe(readFileSync(path, "utf8"));
});

function listed(sheet: Sheet, i: number): string {
  const boxes = sheet.boxes.filter(({ kind }) => kind !== "rule").flatMap(linesOf);
  return [`# ${i + 1} ${sheet.title}`, ...boxes, "## notes", ...sheet.notes, ""].join("\n");
}

/** What it is, its corner and size, then its words, their size, and where they lead. */
function linesOf(box: SheetBox): string[] {
  const place = [box.x, box.y, box.width, box.height].map(Math.round).join(" ");
  const said = isPicture(box) ? ` ${box.alt}` : box.kind === "symbol" ? ` ${box.symbol}` : "";
  const head = `[${box.kind === "text" && box.isTitle ? "title" : box.kind} ${place}]${said}`;
  if (box.kind === "text") return [head, ...box.paragraphs.map(written)];
  if (box.kind !== "table") return [head];
  return [
    head,
    ...box.rows.map(({ cells }) =>
      cells.map((cell) => cell.map(written).join(" ").trim()).join(" | "),
    ),
  ];
}

function written({ runs, size }: SheetParagraph): string {
  const words = runs.map(({ text, isBold, isMarked, link }) => {
    const marked = isMarked ? `==${text}==` : isBold ? `**${text}**` : text;
    return link === null ? marked : `${marked}<${link}>`;
  });
  return `  ${size}: ${words.join("")}`;
}
