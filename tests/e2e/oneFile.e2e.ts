import { readFile, stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { creditWords } from "#i18n/creditWords.ts";
import { embedWords } from "#i18n/embedWords.ts";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { expectNoViolationsNow } from "#tests/axe.ts";
import { expectLive, liveTest } from "#tests/liveMap.ts";
import { mapWords } from "#tests/mapPage.ts";
import { complaintsIn, saveAsOneFile, withoutNetwork } from "#tests/oneFile.ts";
import { mapOf, partsOf } from "#tests/page.ts";
import { pdfText } from "#tests/pdfText.ts";
import { planOf } from "#tests/planPage.ts";
import { GUEST_MARKS, OWN_MARKS, PUBLIC_MARKS, SECRET_TOUR } from "#tests/secretTour.ts";
import { expectStep, slideOf } from "#tests/stagePage.ts";
import { unpacked } from "#tests/unpackedPage.ts";

const marksIn = (text: string, marks: readonly string[]) =>
  marks.filter((mark) => text.includes(mark));

test("a public copy in one file has nothing that is not public, in whatever way it is written", async ({
  page,
}, testInfo) => {
  const path = await saveAsOneFile(page, testInfo, {
    tour: SECRET_TOUR,
    copy: "public",
    mode: "explore",
  });
  expect(path).toMatch(/\/public-title-en-public-1\.html$/);
  expect((await stat(path)).size).toBeLessThan(3_000_000);
  const all = unpacked(await readFile(path, "utf8"));
  // What was unpacked is the app: the search would find what is there.
  expect(all).toContain("ranked first in Vietnam in terms of digital transformation");
  expect(marksIn(all, PUBLIC_MARKS)).toEqual(PUBLIC_MARKS);
  expect(marksIn(all, [...OWN_MARKS, ...GUEST_MARKS])).toEqual([]);
});

liveTest(
  "the organiser's file opens without a network: plan, sites, articles, search, slides in two windows, paper",
  async ({ page, browser }, testInfo) => {
    test.setTimeout(240_000);
    const path = await saveAsOneFile(page, testInfo, {
      tour: SECRET_TOUR,
      copy: "organiser",
      mode: "plan",
    });
    const text = unpacked(await readFile(path, "utf8"));
    expect(marksIn(text, OWN_MARKS)).toEqual(OWN_MARKS);

    const { context, asked } = await withoutNetwork(browser);
    const complaints = complaintsIn(context);
    const file = await context.newPage();
    await file.goto(pathToFileURL(path).href);
    await expectLive(mapOf(file));
    const plan = planOf(file, "en");
    await expect(plan.title("en")).toHaveValue("public-title-en");
    await plan.region.getByText(plan.words.tour.transport).click();
    await expect(plan.region.getByLabel(plan.words.tour.driverName, { exact: true })).toHaveValue(
      "own-driver",
    );
    // Only looked at: the machine may be anybody's.
    await plan.openPlans();
    await expect(plan.plans).toContainText(plan.words.plans.none);
    await plan.plans.getByRole("button", { name: plan.words.plans.close }).click();
    await file.reload();
    await expect(plan.region.getByText("own-driver")).toHaveCount(0);
    await expect(plan.title("en")).toHaveValue("public-title-en");

    // Sites and articles.
    const parts = partsOf(file, "en");
    await parts.modes.getByRole("link", { name: parts.words.app.modeNames.explore }).click();
    await parts.sites.getByRole("link", { name: "IOC" }).click();
    await expect(parts.site("IOC")).toBeVisible();
    await parts.passages.locator("figure:has([data-passage=vi-p3s1])").getByRole("link").click();
    await expect(parts.article("vi").locator('mark[data-passage="vi-p3s1"]')).toBeFocused();
    await file.getByRole("button", { name: parts.words.reader.close }).click();
    await file.keyboard.press("Control+k");
    await file.keyboard.type("khu cong nghe cao");
    await expect(file.getByRole("option").first()).toContainText("Hi-Tech Park");
    await file.keyboard.press("Escape");

    // Slides by key, the presenter's window in step both ways.
    await parts.modes.getByRole("link", { name: parts.words.app.modeNames.present }).click();
    const total = 7;
    await expectStep(file, `1/${total}`);
    await expect(slideOf(file, "en").getByRole("heading", { level: 2 })).toHaveText(
      "public-title-en",
    );
    const opened = context.waitForEvent("page");
    await file.getByRole("button", { name: presentWords.en.bar.presenter }).click();
    const presenter = await opened;
    await expectStep(presenter, `1/${total}`);
    await file.bringToFront();
    await file.keyboard.press("PageDown");
    await expectStep(file, `2/${total}`);
    await expectStep(presenter, `2/${total}`);
    await presenter.bringToFront();
    await presenter.keyboard.press("ArrowRight");
    await expectStep(file, `3/${total}`);
    await presenter.close();

    // On paper.
    await file.bringToFront();
    await parts.modes.getByRole("link", { name: parts.words.app.modeNames.plan }).click();
    await file.getByRole("link", { name: planWords.en.paper, exact: true }).click();
    const paper = file.getByRole("region", { name: planWords.en.paperTitle, exact: true });
    await expect(paper).toContainText("public-title-en");
    const printed = (await pdfText(await file.pdf({ format: "A4" }))).join(" ");
    expect(printed).toContain("public-title-vi");
    expect(printed).toContain("public-note-it-park-vi");
    expect(printed).not.toContain("own-");

    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test("without WebGL and in Vietnamese, saved from the list of sites: map, comparison, slides, picture", async ({
  page,
  browser,
}, testInfo) => {
  const vi = partsOf(page, "vi").words;
  await page.goto("/?lang=vi&theme=dark");
  await page.getByText(vi.app.exportFiles, { exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: oneFileWords.vi.save }).click();
  const path = testInfo.outputPath("sites.html");
  await (await download).saveAs(path);

  const { context, asked } = await withoutNetwork(browser);
  const complaints = complaintsIn(context);
  const file = await context.newPage();
  await file.goto(pathToFileURL(path).href);
  await expect(mapOf(file)).toHaveAttribute("data-map-state", "static");
  await expect(file.locator("html")).toHaveAttribute("data-theme", "dark");
  const parts = partsOf(file, "vi");
  await expect(parts.sites).toContainText("Công viên phần mềm số 2");

  // What only a server can do is not offered, and said where one looks for it.
  await file.getByText(vi.app.exportFiles, { exact: true }).click();
  await expect(file.getByText(oneFileWords.vi.isOne)).toBeVisible();
  await expectNoViolationsNow(file, { wide: [1440, 900], phone: [360, 800] });
  await file.getByText(vi.map.options.title, { exact: true }).click();
  await expect(file.getByRole("button", { name: embedWords.vi.put })).toHaveCount(0);
  const picture = file.waitForEvent("download");
  await file.getByRole("button", { name: `${mapWords("vi").options.picture} (.png)` }).click();
  expect((await stat(await (await picture).path())).size).toBeGreaterThan(50_000);
  await file.getByText(mapWords("vi").key.title, { exact: true }).click();
  const licences = file.waitForEvent("download");
  await file.getByRole("link", { name: creditWords.vi.licences }).click();
  expect(await readFile(await (await licences).path(), "utf8")).toContain("maplibre-gl");

  await file.goto(`${pathToFileURL(path).href}?lang=vi&compare=ioc,it-park`);
  await expect(file.getByRole("columnheader", { name: "Khu CNTT tập trung" })).toBeVisible();
  await file.goto(`${pathToFileURL(path).href}?lang=vi&mode=present&step=3`);
  await expectStep(file, "3/9", "vi");
  await file.keyboard.press("ArrowRight");
  await expectStep(file, "4/9", "vi");
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("names that look like markup are text in the file and in the page it opens as", async ({
  page,
  browser,
}, testInfo) => {
  const name = `</script><img src=x onerror="document.title='run'"><!--<script>`;
  const path = await saveAsOneFile(page, testInfo, {
    tour: { ...SECRET_TOUR, title: { vi: name, en: name } },
    copy: "public",
    mode: "present",
  });
  const { context, asked } = await withoutNetwork(browser);
  const complaints = complaintsIn(context);
  const file = await context.newPage();
  await file.goto(pathToFileURL(path).href);
  await expect(slideOf(file, "en").getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(file).toHaveTitle(partsOf(file, "en").words.app.name);
  await expect(file.locator("img")).toHaveCount(0);
  expect([...asked, ...complaints]).toEqual([]);
  await context.close();
});
