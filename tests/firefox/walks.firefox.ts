import { expect, test } from "vitest";
import { planWords } from "#i18n/planWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { pdfFills, pdfText } from "#tests/pdfText.ts";
import { LONG_TOUR } from "#tests/stagePage.ts";
import {
  click,
  complaintsOf,
  expectMapReady,
  expectSeen,
  expectStep,
  expectTextOf,
  firefoxForAll,
  opened,
  openPage,
} from "./firefox.ts";

const firefox = firefoxForAll();

test("a site is chosen on the live map, its words are found in the article, the language changes", async () => {
  const { page, complaints } = await openPage(firefox());
  await page.goto(`${firefox().address}?lang=en#map=14/16.0758/108.2222`);
  await expectTextOf(page, ".overview", "Software Park No. 2");
  await expectMapReady(page);
  await page.locator(".map-region canvas").click();
  await expectSeen(page, 'section[aria-label="IOC"]');
  expect(page.url()).toContain("site=ioc");

  await page.locator("figure:has([data-passage=vi-p3s1]) a").click();
  await page.waitForFunction(() =>
    document.activeElement?.matches('mark[data-passage="vi-p3s1"][aria-current="true"]'),
  );
  await expectTextOf(
    page,
    'mark[data-passage="vi-p3s1"] .exact',
    "Trung tâm giám sát dịch vụ đô thị thông minh (IOC)",
  );
  await click(page, "button", readerWords.en.close);
  await click(page, "button", "Tiếng Việt");
  await expectTextOf(page, "h1", wordsIn("vi").app.name);
  await expectSeen(page, 'section[aria-label="IOC"]');
  expect(complaints).toEqual([]);
  await page.close();
});

test("slides are stepped by key while the map is live, and the presenter's window keeps step both ways", async () => {
  const { page, complaints } = await openPage(firefox());
  await page.goto(`${firefox().address}?lang=en&mode=present&tour=${LONG_TOUR}`);
  await expectMapReady(page);
  await expectStep(page, "1/14");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await expectStep(page, "3/14");

  const presenter = await opened(page, () => click(page, "button", presentWords.en.bar.presenter));
  const complaintsThere = complaintsOf(presenter);
  await expectStep(presenter, "3/14");
  await presenter.keyboard.press("PageDown");
  await expectStep(page, "4/14");
  await page.keyboard.press("PageUp");
  await expectStep(presenter, "3/14");
  await presenter.close();
  expect([...complaints, ...complaintsThere]).toEqual([]);
  await page.close();
});

test("the programme prints with its words and its map", async () => {
  const { page, complaints } = await openPage(firefox());
  await page.goto(`${firefox().address}?lang=en&mode=plan`);
  await click(page, "link", planWords.en.paper);
  await expectSeen(page, ".handout svg");
  const pdf = await page.pdf({ format: "A4" });
  const printed = (await pdfText(pdf)).join(" ");
  for (const name of ["Software Park No. 2", "Công viên phần mềm số 2", "fixed for 08:15"]) {
    expect(printed).toContain(name);
  }
  expect(printed.normalize("NFC")).toBe(printed);
  expect(printed).not.toContain("\uFFFD");
  // Sea, land, forest, roads: not a box of one colour.
  expect((await pdfFills(pdf)).size).toBeGreaterThan(8);
  expect(complaints).toEqual([]);
  await page.close();
});
