import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { isPicture, SHEET, type Sheet, type SheetBox } from "#domain/stage/sheet.ts";
import { heightOf, linesOf } from "#domain/stage/sheetLines.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { aDeck, BASE, catalog, measure } from "#tests/aDeck.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";

const sites = ["ioc", "software-park-2", "it-park", "dhpiza"];
const visits = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aStop(`stop-${i}`, { place: knownPlace(sites[i % 4] ?? "ioc"), stayMinutes: 10 }),
  );
const wide = "W".repeat(LIMITS.title);

const TALKS: Readonly<Record<string, Tour | null>> = {
  "the four sites": null,
  "the example tour": exampleTour(),
  "a tour of thirty visits": aTour([aDay(visits(30))], { title: { vi: "Ba mươi", en: "Thirty" } }),
  "a tour to one site": aTour([aDay(visits(1))]),
  "a tour to none": aTour([aDay([])]),
  "the longest title of few words": aTour([aDay(visits(2))], { title: { vi: wide, en: wide } }),
};

function textsOf(box: SheetBox) {
  if (box.kind === "text") return [{ ...box }];
  if (box.kind !== "table") return [];
  return box.rows.flatMap(({ height, cells }) =>
    cells.map((paragraphs, i) => ({ paragraphs, width: (box.columns[i] ?? 0) - 24, height })),
  );
}

function wordsIn(sheet: Sheet): string {
  return sheet.boxes
    .flatMap(textsOf)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)))
    .join("\n");
}

describe.each(Object.entries(TALKS))("slides of %s", (_name, tour) => {
  describe.each(LANGUAGES)("in %s", (language) => {
    const sheets = aDeck({ language, tour });

    test("every text has room in its box, and every box on the sheet", () => {
      for (const sheet of sheets) {
        for (const box of sheet.boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width + 0.5);
          expect(box.y + box.height).toBeLessThanOrEqual(SHEET.height + 0.5);
          for (const { paragraphs, width, height } of textsOf(box)) {
            expect(heightOf(paragraphs, width, measure)).toBeLessThanOrEqual(height + 0.5);
            const lines = paragraphs.flatMap((each) => linesOf(each, width, measure));
            for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
          }
        }
      }
    });

    test("no box lies upon another", () => {
      for (const sheet of sheets) expect(overlapsOn(sheet)).toEqual([]);
    });

    test("titles are at least 56 high, what is said 32, and sources 20", () => {
      for (const sheet of sheets) {
        for (const box of sheet.boxes) {
          const sizes = textsOf(box).flatMap(({ paragraphs }) =>
            paragraphs.map(({ size }) => size),
          );
          const isTitle = box.kind === "text" && box.isTitle;
          for (const size of sizes) expect(size).toBeGreaterThanOrEqual(isTitle ? 56 : 20);
        }
        const paragraphs = sheet.boxes.flatMap(textsOf).flatMap((text) => text.paragraphs);
        for (const { size, runs } of paragraphs.filter((each) => each.size < 32)) {
          const isAside = runs.every(({ ink, text }) => ink !== "ink" || text.trim() === "");
          expect(isAside, `${size}: ${runs.map(({ text }) => text).join("")}`).toBe(true);
        }
      }
    });

    test("each slide has one title, and every picture says what is on it", () => {
      for (const sheet of sheets) {
        expect(sheet.boxes.filter((box) => box.kind === "text" && box.isTitle)).toHaveLength(1);
        for (const box of sheet.boxes.filter(isPicture)) expect(box.alt).not.toBe("");
      }
    });
  });
});

function overlapsOn({ boxes }: Sheet): string[] {
  const solid = boxes.filter(({ kind }) => kind !== "rule");
  return solid.flatMap((one, i) =>
    solid.slice(i + 1).flatMap((other) => {
      // The signs of sites stand in the free corners of a table's cells.
      const isSign = one.kind === "table" && other.kind === "symbol";
      const apart =
        one.x + one.width <= other.x + 0.5 ||
        other.x + other.width <= one.x + 0.5 ||
        one.y + one.height <= other.y + 0.5 ||
        other.y + other.height <= one.y + 0.5;
      return apart || isSign ? [] : [`${one.name} and ${other.name}`];
    }),
  );
}

describe.each(LANGUAGES)("in %s", (language: Language) => {
  const sheets = aDeck({ language });
  const site = sheets.find(({ id }) => id === "software-park-2");
  const linksOf = (sheet: Sheet | undefined) =>
    sheet?.boxes
      .flatMap(textsOf)
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
      .flatMap(({ link }) => link ?? []) ?? [];

  test("no published answer or title is cut short, and what the table says is in its notes", () => {
    // Quotes are excerpts, and say so.
    const articles = Object.values(presentWords[language].articleSays);
    const quoted = ({ name }: SheetBox) => articles.includes(name);
    const cut = sheets
      .flatMap(({ boxes }) => boxes.filter((box) => !quoted(box)))
      .flatMap(textsOf)
      .filter(({ paragraphs }) => paragraphs.some(({ runs }) => runs.at(-1)?.text.endsWith("…")));

    expect(cut).toEqual([]);
    expect(sheets.find(({ id }) => id === "comparison")?.notes.join("\n")).toContain(
      { vi: "đang xuống cấp", en: "with some parts in disrepair" }[language],
    );
  });

  test("a slide leads to itself, live, to its passages, and to every source that it names", () => {
    const links = linksOf(site);

    expect(links).toContain(`${BASE}?mode=present&step=5&lang=${language}`);
    expect(links.filter((link) => link.includes("passage="))).toHaveLength(2);
    const sources = [...catalog.sources.values()].map(({ url }) => url);
    const outside = links.filter((link) => !link.startsWith(BASE));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter((link) => !sources.includes(link))).toEqual([]);
  });

  test("the notes say who says it, with the address, and quote both articles", () => {
    const notes = site?.notes.join("\n") ?? "";

    expect(notes).toMatch(/\[1\] .*https:\/\//);
    expect(notes).toMatch(/vi-p\d+s\d+: “.+”/);
    expect(notes).toMatch(/en-p\d+s\d+: “.+”/);
  });

  test("without an address that others can open there is no link to it, and that is said", () => {
    const alone = aDeck({ language, base: null });
    const said = { vi: "Tệp không có liên kết", en: "The file has no links" }[language];

    expect(alone.flatMap(linksOf).filter((link) => link.startsWith(BASE))).toEqual([]);
    expect(wordsIn(alone.at(-1) ?? sheets[0] ?? never())).toContain(said);
    expect(alone[0]?.notes.join("\n")).toContain(said);
  });
});

function never(): never {
  throw new Error("no slide");
}
