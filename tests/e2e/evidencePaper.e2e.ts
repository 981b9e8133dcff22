import { expect, type Page, test } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { differencesWords } from "#i18n/differencesWords.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { largeColoursIn, type Paper, rasterOf, readPaper, unspaced } from "#tests/paper.ts";
import { shownWords } from "#tests/shownWords.ts";

const { catalog } = readData("data");

/** Within the map of a site sheet, below a name of one line or two. */
const MAP = { number: 1, scale: 1, part: [0.06, 0.12, 0.38, 0.25] } as const;

async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const paper = await readPaper(pdf);
  return { pdf, paper, sheets: paper.texts.map(searchable) };
}

/** As one who looks for words in a file finds them: whatever the lines and the capitals. */
function searchable(text: string): string {
  return unspaced(text).toLocaleLowerCase("vi");
}

/** In fonts that are in the file, and nowhere nearer to the right edge than the page's margin. */
function expectWellSet({ texts, fonts, rightMargins }: Paper, margin: number) {
  for (const text of texts) expect(text).toBe(text.normalize("NFC"));
  for (const { name, isEmbedded, text } of fonts) {
    expect(isEmbedded, name).toBe(true);
    if (/[\p{Script=Latin}\p{N}]/u.test(text)) expect(name).toMatch(/BeVietnamPro/);
  }
  for (const right of rightMargins) expect(right).toBeGreaterThan(margin - 1);
}

/** The sheets that have all of these words; a machine may have no font for Hangul, which one source is in. */
function sheetsWith(sheets: readonly string[], words: readonly string[]): number[] {
  const looked = words.filter((word) => !/\p{Script=Hangul}/u.test(word)).map(searchable);
  return sheets.flatMap((sheet, i) => (looked.every((word) => sheet.includes(word)) ? [i] : []));
}

for (const language of LANGUAGES) {
  test(`each site has one sheet of A4, with all that the screen shows, its map and a quote of each article (${language})`, async ({
    page,
  }) => {
    for (const site of catalog.sites) {
      await page.goto(`/?lang=${language}&site=${site.id}&show=sheet`);
      const sheet = page.getByRole("region", {
        name: sheetWords[language].of(site.name[language]),
        exact: true,
      });
      await expect(sheet.locator(".sheet-picture svg")).toBeVisible();
      const [words = []] = await shownWords(sheet.locator(".site-sheet-page"));
      expect(words.length).toBeGreaterThan(100);

      const { pdf, paper, sheets } = await printed(page);
      expect(paper.sizes).toEqual([[210, 297]]);
      expectWellSet(paper, 10);
      for (const word of words) expect(sheetsWith(sheets, [word]), word).toEqual([0]);
      for (const article of LANGUAGES) {
        const quotes = catalog.passages.filter(
          (passage) => passage.site === site.id && passage.article === article,
        );
        expect(
          quotes.some(({ quote }) => sheets[0]?.includes(searchable(quote.exact))),
          `${site.id}, article ${article}`,
        ).toBe(true);
      }
      expect(largeColoursIn(await rasterOf(page, pdf, MAP)), site.id).toBeGreaterThan(3);
    }
  });

  test(`the comparison of all four on paper: each row whole below the names of the sites, and the addresses of its sources (${language})`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${language}&compare=${catalog.sites.map(({ id }) => id).join(",")}`);
    const table = page.getByRole("table", { name: compareWords[language].title, exact: true });
    // The drives are the last to come.
    await expect(table.locator(".comparison-note")).toBeVisible();
    const rows = await shownWords(table.locator("tr[data-row]"));
    expect(rows.length).toBeGreaterThan(40);
    const entries = page.locator(".comparison-sources [data-address]");
    const sources = await shownWords(entries);
    expect(sources.length).toBeGreaterThan(90);
    const addresses = await entries.evaluateAll((all) =>
      all.map((entry) => entry.getAttribute("data-address") ?? ""),
    );

    const { paper, sheets } = await printed(page);
    expect(new Set(paper.sizes.map(String))).toEqual(new Set(["297,210"]));
    expectWellSet(paper, 10);
    const names = catalog.sites.map((site) => site.name[language]);
    const headed = sheetsWith(sheets, [[compareWords[language].question, ...names].join(" ")]);
    for (const row of rows) {
      const [sheet = -1] = sheetsWith(sheets, row);
      expect(headed, row.join(" ")).toContain(sheet);
    }
    for (const [i, words] of sources.entries()) {
      expect(sheetsWith(sheets, [...words, addresses[i] ?? ""]), words.join(" ")).not.toEqual([]);
    }
  });

  test(`“where the articles differ” on paper: each point whole on one sheet, its sentences with who says so (${language})`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${language}&show=differences`);
    const differences = page.getByRole("region", { name: differencesWords[language].title });
    const points = differences.locator(".difference");
    await expect(points).toHaveCount(catalog.parallels.length + catalog.discrepancies.length);
    const screen = await shownWords(
      points.locator(
        ":is(h4, blockquote, dt, dd, .difference-explanation, .difference-sources li)",
      ),
    );
    await page.emulateMedia({ media: "print" });
    const whole = await shownWords(points);
    const sources = await differences
      .locator(".difference-sources a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(sources.length).toBeGreaterThan(20);

    const { paper, sheets } = await printed(page);
    expect(new Set(paper.sizes.map(String))).toEqual(new Set(["210,297"]));
    expectWellSet(paper, 14);
    for (const words of [...screen, ...whole, ...sources.map((address) => [address])]) {
      expect(sheetsWith(sheets, words), words.join(" ")).not.toEqual([]);
    }
  });

  test(`on a phone the names of the sites and the question stay in view while the comparison is moved both ways (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/?lang=${language}&compare=${catalog.sites.map(({ id }) => id).join(",")}`);
    await expect(page.locator(".comparison-note")).toBeVisible();
    await page.mouse.move(180, 500);
    for (const { by, at } of [
      { by: [0, 1500], at: [0, 1500] },
      { by: [120, 0], at: [120, 1500] },
      { by: [160, 2500], at: [280, 4000] },
      { by: [-200, -900], at: [80, 3100] },
    ] as const) {
      await page.mouse.wheel(by[0], by[1]);
      await expect
        .poll(() => page.locator(".comparison").evaluate(headsInView))
        .toEqual({ at, question: "in view", site: "in view" });
    }
  });
}

/** Runs in the page: of the uppermost answer, what it answers and for which site. */
function headsInView(comparison: Element) {
  const { left, top } = comparison.getBoundingClientRect();
  // Just below the heads: of most rows the beginning has gone by.
  const heights = Array.from({ length: 40 }, (_, i) => top + 150 + 10 * i);
  const cellAt = (y: number) => document.elementFromPoint(innerWidth / 2, y)?.closest("td");
  const cell = heights.map(cellAt).find((found) => found?.headers !== undefined);
  const [question, site] = (cell?.headers.split(" ") ?? []).map((id) =>
    document.querySelector(`#${id} :is(a, span:not(:has(a)))`),
  );
  const seen = (part: Element | null | undefined) => {
    const box = part?.getBoundingClientRect();
    if (!box || box.height === 0) return "missing";
    const [start, end] = [Math.max(box.left, left) + 2, Math.min(box.right, innerWidth) - 2];
    const isOnTop = [start, end].every((x) => {
      const found = document.elementFromPoint(x, box.top + box.height / 2);
      return found !== null && (part?.contains(found) || found.contains(part ?? null));
    });
    return start < end && box.top >= top && isOnTop ? "in view" : "hidden";
  };
  return {
    at: [comparison.scrollLeft, comparison.scrollTop],
    question: seen(question),
    site: seen(site),
  };
}
