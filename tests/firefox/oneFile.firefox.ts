import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { pdfText } from "#tests/pdfText.ts";
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
const { app } = wordsIn("en");

test("the one file, saved in Firefox, opens from disk: map, plan, article, slides in two windows, paper", async () => {
  const { page: saving } = await openPage(firefox());
  await saving.goto(`${firefox().address}?lang=en&mode=plan`);
  await click(saving, "button", planWords.en.share);
  await click(saving, "button", `${oneFileWords.en.save} (.html)`);
  await expectTextOf(saving, "dialog", "MB. Copy no. 1");
  const saved = () =>
    readdirSync(firefox().downloads)
      .filter((name) => name.endsWith(".html"))
      .map((name) => join(firefox().downloads, name));
  await expect.poll(() => saved().map((path) => statSync(path).size > 1_000_000)).toEqual([true]);
  expect(statSync(saved()[0] ?? "").size).toBeLessThan(3_000_000);
  await saving.close();
  await firefox().stopServer();

  const { page, complaints } = await openPage(firefox());
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(saved()[0] ?? "").href);
  await expectMapReady(page);
  await expectTextOf(page, '[data-part="name"]', "Software Park No. 2");

  await click(page, "link", app.modeNames.explore);
  await page.locator(".overview a[href*='site=ioc']").click();
  await expectSeen(page, 'section[aria-label="IOC"]');
  await page.locator("figure:has([data-passage=vi-p3s1]) a").click();
  await expectSeen(page, 'mark[data-passage="vi-p3s1"][aria-current="true"]');
  await page.reload();
  await expectSeen(page, 'mark[data-passage="vi-p3s1"][aria-current="true"]');

  await click(page, "link", app.modeNames.present);
  await page.waitForSelector('[data-step^="1/"]');
  await page.keyboard.press("PageDown");
  await page.waitForSelector('[data-step^="2/"]');
  const presenter = await opened(page, () => click(page, "button", presentWords.en.bar.presenter));
  const complaintsThere = complaintsOf(presenter);
  const step = await page.$eval("[data-step]", (slide) => slide.getAttribute("data-step") ?? "");
  await expectStep(presenter, step);
  const next = step.replace("2/", "3/");
  await presenter.keyboard.press("PageDown");
  await expectStep(page, next);
  await presenter.close();

  await click(page, "link", app.modeNames.plan);
  await click(page, "link", planWords.en.paper);
  await expectSeen(page, ".handout svg");
  expect((await pdfText(await page.pdf({ format: "A4" }))).join(" ")).toContain(
    "Công viên phần mềm số 2",
  );
  expect(asked).toEqual([]);
  expect([...complaints, ...complaintsThere]).toEqual([]);
});
