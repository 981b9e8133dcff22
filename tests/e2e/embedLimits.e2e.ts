import { expect, type Page, test } from "@playwright/test";
import { citeWords } from "#i18n/citeWords.ts";
import { embedWords } from "#i18n/embedWords.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { frameOf, type HostPage, openHost } from "#tests/hostPage.ts";
import { mapWords } from "#tests/mapPage.ts";
import { expectDrawn } from "#tests/page.ts";

let host: HostPage;

test.beforeAll(async ({ baseURL }) => {
  host = await openHost(baseURL ?? "");
});
test.afterAll(() => host.close());

for (const language of ["en", "vi"] as const) {
  test(`what the frame forbids is said where the control is (${language})`, async ({
    page,
    baseURL,
  }) => {
    const frame = await bareFrame(page, `${baseURL}/?embed=1&lang=${language}&site=ioc`);
    const words = embedWords[language];
    await frame.getByRole("link", { name: words.openWindow }).click();
    const notice = frame.getByRole("alert");
    await expect(notice).toContainText(words.limits.window);
    await expect(notice.getByRole("textbox")).toHaveValue(/\?lang=..&site=ioc$/);
    await expect(notice.getByRole("textbox")).not.toHaveValue(/embed|parent/);
    await notice.getByRole("button", { name: words.close }).click();
    await expect(notice).toHaveCount(0);

    const { options } = mapWords(language);
    await frame.getByText(options.title, { exact: true }).click();
    await frame.getByRole("button", { name: `${options.picture} (.png)` }).click();
    await expect(notice).toContainText(words.limits.file);
    await page.keyboard.press("Escape");
    await expect(notice).toHaveCount(0);

    await frame.getByRole("link", { name: wordsIn(language).sites.sheet }).click();
    await frame.getByRole("button", { name: sheetWords[language].print }).click();
    await expect(notice).toContainText(words.limits.print);
  });
}

test("on a stage a full screen that the frame refuses, and the presenter's window, are said", async ({
  page,
  baseURL,
}) => {
  const frame = await bareFrame(page, `${baseURL}/?embed=1&mode=present&lang=en&step=3`);
  const { limits } = embedWords.en;
  const notice = frame.getByRole("alert");
  const slide = frame.getByRole("region", { name: "Slide", exact: true });
  await frame.getByRole("button", { name: "Full screen" }).click();
  await expect(notice).toContainText(limits["full-screen"]);
  await notice.getByRole("button", { name: embedWords.en.close }).click();
  await slide.click({ position: { x: 20, y: 20 } });
  await page.keyboard.press("f");
  await expect(notice).toContainText(limits["full-screen"]);
  await expect(notice.getByRole("textbox")).toHaveValue(/\?mode=present&lang=en&step=3$/);
  await page.keyboard.press("Escape");
  await expect(notice).toHaveCount(0);
  await expect(slide).toHaveAttribute("data-step", "3/9");
  await frame.getByRole("button", { name: "Presenter window" }).click();
  await expect(notice).toContainText(limits.presenter);
  await expect(notice).toBeInViewport({ ratio: 1 });
});

test("a map that may not fill the screen or copy says so, and the text can be copied by hand", async ({
  page,
  baseURL,
}) => {
  // The part that has the sentence may come later than the click.
  let isClicked = () => {};
  const click = new Promise<void>((resolve) => {
    isClicked = resolve;
  });
  await page.route(/\/EmbedBar-[^/]+\.js$/, (route) => click.then(() => route.continue()));
  const frame = await bareFrame(page, `${baseURL}/?embed=1&lang=en&site=ioc`);
  await frame.getByRole("button", { name: wordsIn("en").map.fullScreen }).click();
  isClicked();
  const notice = frame.getByRole("alert");
  await expect(notice).toContainText(embedWords.en.limits["full-screen"]);
  await page.keyboard.press("Escape");
  const panel = frame.getByRole("region", { name: /^IOC/ });
  await panel.getByRole("button", { name: /^Cite/ }).first().click();
  await panel.getByRole("button", { name: citeWords.en.plainText, exact: true }).click();
  await expect(panel.getByText(citeWords.en.failed)).toBeVisible();
  await expect(panel.getByRole("textbox")).toHaveValue(/IOC/);
});

/** A frame that its page allows nothing but scripts. */
async function bareFrame(page: Page, src: string) {
  await page.goto(`${host.origin}/blank`);
  await page.setContent(
    `<iframe src="${src.replaceAll("&", "&amp;")}" sandbox="allow-scripts" style="width: 1200px; height: 640px"></iframe>`,
  );
  const frame = frameOf(page);
  await expectDrawn(frame.locator(".map-region"));
  return frame;
}
