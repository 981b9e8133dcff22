import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { DOMParser } from "@xmldom/xmldom";
import jsQR from "jsqr";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { PALETTES } from "#map/palette.ts";
import { complaintsOf } from "#tests/page.ts";
import { coloursOf, pixelsOf, pngSize } from "#tests/picture.ts";
import { openPlan, PLACES, settledLines } from "#tests/planPage.ts";
import {
  elementsIn,
  notesPath,
  paragraphsIn,
  partsOf,
  relationshipsOf,
  slidePath,
  xmlIn,
} from "#tests/pptxParts.ts";
import { expectStep, LONG_TOUR } from "#tests/stagePage.ts";

/** What the stage offers to save. */
function savingOf(page: Page, language: Language) {
  const words = slideFileWords[language];
  const panel = page.getByRole("group", { name: words.save, exact: true });
  return {
    words,
    panel,
    open: () => page.getByRole("button", { name: words.save, exact: true }).click(),
    save: async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        panel.getByRole("button", { name, exact: true }).click(),
      ]);
      const saved = words.saved(download.suggestedFilename());
      await expect(panel.getByRole("status")).toContainText(saved);
      return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
    },
  };
}

for (const language of LANGUAGES) {
  test(`the four sites are saved as slides from the stage, which goes on behind, and one slide as a picture (${language})`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(`/?lang=${language}&mode=present`);
    await expectStep(page, "1/9", language);
    const { words, panel, open, save } = savingOf(page, language);
    await open();
    const { name, file } = await save(words.deck);
    const parts = partsOf(file);

    expect(name).toBe(`da-nang-${language}.pptx`);
    await expect(panel.getByRole("status")).toContainText(words.noLinks);
    expect([...parts.keys()].filter((path) => /slides\/slide\d+\.xml/.test(path))).toHaveLength(9);
    expect(paragraphsIn(xmlIn(parts, slidePath(1)))).toContain(wordsIn(language).app.name);
    expect(paragraphsIn(xmlIn(parts, slidePath(5)))).toContain(PLACES.softwarePark[language]);
    expect(paragraphsIn(xmlIn(parts, notesPath(5))).length).toBeGreaterThan(8);
    for (let step = 1; step <= 9; step++) {
      const pictures = elementsIn(xmlIn(parts, slidePath(step)), "p:pic");
      expect(pictures).toHaveLength(step === 8 ? 0 : 1);
    }
    const maps = [...parts].filter(([path]) => path.endsWith(".png"));
    expect(maps).toHaveLength(8);
    for (const [, bytes] of maps) {
      const colours = await coloursOf(page, Buffer.from(bytes));
      expect(colours.size).toBeGreaterThan(100);
    }
    await page.keyboard.press("PageDown");
    await expectStep(page, "2/9", language);
    await panel.getByRole("button", { name: words.deck }).focus();
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expectStep(page, "2/9", language);

    // One slide: in full HD, in 4K and as a drawing with its text.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("PageDown");
    await expectStep(page, "5/9", language);
    await open();
    const small = await save(words.png("1920", "1080"));
    expect(small.name).toBe(`da-nang-${language}-slide-5.png`);
    expect(pngSize(small.file)).toBe("1920 × 1080");
    const colours = await coloursOf(page, small.file);
    expect(colours.get("#FCFAF5")).toBeGreaterThan(500_000);
    expect(colours.get(PALETTES.light.sea)).toBeGreaterThan(10_000);
    expect(colours.get("#C4500A")).toBeGreaterThan(1_000);
    // The words that are marked are on their mark, not under it.
    expect(colours.get("#F6E7B4")).toBeGreaterThan(2_000);
    const large = await save(words.png("3840", "2160"));
    expect(pngSize(large.file)).toBe("3840 × 2160");
    expect((await coloursOf(page, large.file)).get("#C4500A")).toBeGreaterThan(4_000);

    const drawing = await save(words.svg);
    expect(drawing.name).toBe(`da-nang-${language}-slide-5.svg`);
    const svg = drawing.file.toString("utf8");
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const texts = Array.from(parsed.getElementsByTagName("text"), (each) => each.textContent);
    expect(texts.join(" ")).toContain(PLACES.softwarePark[language].split(" ")[0]);
    expect(texts.join(" ").normalize("NFC")).toContain("khu vực");
    expect(svg).toContain("data:font/woff2;base64,");
    expect(svg).not.toMatch(/(href|src)="(?!https?:|#)/);
    const map = await save(words.map);
    expect(map.name).toBe(`da-nang-${language}-map-5.svg`);
    expect(map.file.toString("utf8")).toContain(PALETTES.light.sea);
    expect(complaints).toEqual([]);
  });
}

test("a tour is saved from its stage with a slide for every visit, in dark colours where the stage is dark", async ({
  page,
}) => {
  await page.goto(`/?lang=en&theme=dark&mode=present&tour=${LONG_TOUR}`);
  await expectStep(page, "1/14");
  const { words, open, save } = savingOf(page, "en");
  await open();
  const { name, file } = await save(words.deck);
  const parts = partsOf(file);

  expect(name).toMatch(/^nine-visits-public(-\d+)?\.pptx$/);
  expect([...parts.keys()].filter((path) => /slides\/slide\d+\.xml/.test(path))).toHaveLength(14);
  const [background] = elementsIn(xmlIn(parts, slidePath(4)), "p:bg");
  expect(background && elementsIn(background, "a:srgbClr")[0]?.getAttribute("val")).toBe("141C21");
});

for (const language of LANGUAGES) {
  test(`the planner gives the example tour out as slides of the chosen copy (${language})`, async ({
    page,
  }) => {
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    await settledLines(plan);
    await plan.button(wordsIn(language).app.exportFiles).click();
    const words = shareWords[language];
    await plan.region.getByRole("radio", { name: words.kinds.delegate }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      plan.button(handoutWords[language].formats.pptx).click(),
    ]);
    await expect(plan.region.getByText(download.suggestedFilename())).toBeVisible();
    const parts = partsOf(await readFile(await download.path()));

    expect(download.suggestedFilename()).toMatch(/-delegate-1\.pptx$/);
    const title = paragraphsIn(xmlIn(parts, slidePath(1))).join("\n");
    expect(title).toContain(words.kinds.delegate);
    expect(paragraphsIn(xmlIn(parts, slidePath(3))).join("\n")).toContain(PLACES.ioc[language]);
  });
}

test("where the app is published, the last slide has a code that opens it there, and slides have links", async ({
  page,
}) => {
  const publicUrl = "https://maps.example.org/danang/";
  await page.route("**/config.json", async (route) => {
    const settings = await (await route.fetch()).json();
    await route.fulfill({ json: { ...settings, publicUrl } });
  });
  await page.goto("/?lang=vi&mode=present&step=9");
  await expectStep(page, "9/9", "vi");
  const { words, open, save } = savingOf(page, "vi");
  await open();
  const { file } = await save(words.png("1920", "1080"));
  const { data, width, height } = await pixelsOf(page, file);
  expect(jsQR(data, width, height)?.data).toBe(publicUrl);

  const parts = partsOf((await save(words.deck)).file);
  const links = relationshipsOf(parts, "ppt/slides/_rels/slide4.xml.rels").filter(
    ({ type }) => type === "hyperlink",
  );
  expect(links.map(({ target }) => target)).toEqual(
    expect.arrayContaining([
      `${publicUrl}?mode=present&step=4&lang=vi`,
      `${publicUrl}?site=ioc&passage=vi-p8s2&lang=vi`,
    ]),
  );
});

test("in a frame that saves nothing, the sentence about it stands on the panel", async ({
  page,
  baseURL,
}) => {
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="1200" height="700" src="${baseURL}/?lang=en&mode=present&embed=1&parent=null"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  const { words } = savingOf(page, "en");
  await frame.getByRole("button", { name: words.save, exact: true }).click();
  const panel = frame.getByRole("group", { name: words.save, exact: true });
  await panel.getByRole("button", { name: words.svg }).click();
  await expect(frame.getByRole("alert")).toBeVisible();
});
