import { expect, type Page, test } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { openMap, partsOf } from "#tests/page.ts";

const NAMES = {
  en: {
    modes: "Modes",
    explore: "Explore",
    map: "Map",
    sites: "Sites",
    say: "What the articles say",
    read: "Read in the article",
    vi: "Vietnamese article",
    en: "English article",
    mark: "Sites of this sentence",
    source: /^Source/,
    list: ["IOC", "Software Park No. 2", "Danang IT Park", "Da Nang Hi-Tech Park (DHPIZA)"],
  },
  vi: {
    modes: "Chế độ",
    explore: "Khám phá",
    map: "Bản đồ",
    sites: "Địa điểm",
    say: "Bài báo viết gì",
    read: "Đọc trong bài",
    vi: "Bài tiếng Việt",
    en: "Bài tiếng Anh",
    mark: "Địa điểm của câu này",
    source: /^Nguồn/,
    list: [
      "IOC",
      "Công viên phần mềm số 2",
      "Khu CNTT tập trung",
      "Khu công nghệ cao Đà Nẵng (DHPIZA)",
    ],
  },
} as const;

for (const language of ["en", "vi"] as const) {
  const names = NAMES[language];

  test(`mode switch, languages, map, list, and every site's panel, facts and passages have their names (${language})`, async ({
    page,
  }) => {
    await openMap(page, `/?lang=${language}`);
    const modes = page.getByRole("navigation", { name: names.modes, exact: true });
    await expect(modes.getByRole("link", { name: names.explore, exact: true })).toBeVisible();
    for (const [name, lang] of [
      ["English", "en"],
      ["Tiếng Việt", "vi"],
    ] as const) {
      const button = page.getByRole("button", { name, exact: true });
      await expect(button).toHaveAttribute("lang", lang);
    }
    await expect(page.getByRole("region", { name: names.map, exact: true })).toHaveCount(1);
    const links = page.getByRole("region", { name: names.sites, exact: true }).getByRole("link");
    await expect(links).toHaveCount(4);
    for (const [i, name] of names.list.entries()) {
      await expect(links.nth(i)).toHaveAccessibleName(
        new RegExp(`^${name.replace(/[()]/g, "\\$&")}`),
      );
    }
    for (const [i, name] of names.list.entries()) {
      await test.step(name, async () => {
        await links.nth(i).click();
        await expectPanelNamed(page, language, name);
        await page.goBack();
      });
    }
  });

  test(`the panel that a link opens, its facts and its passages have their names (${language})`, async ({
    page,
  }) => {
    await openMap(page, `/?lang=${language}&site=dhpiza`);
    await expectPanelNamed(page, language, names.list[3]);
  });

  test(`the reader and its marks have their names (${language})`, async ({ page }) => {
    await openMap(page, `/?lang=${language}&passage=en-p2s1`);
    for (const article of ["vi", "en"] as const) {
      const part = page.getByRole("article", { name: names[article], exact: true });
      await expect(part).toHaveAttribute("lang", article);
      const marks = part.locator("mark[data-passage]");
      await expect(part.getByRole("button", { name: names.mark, exact: true })).toHaveCount(
        await marks.count(),
      );
    }
    await expect(page.locator('mark[aria-current="true"]')).toHaveCount(1);
    await expect(page.locator('mark[aria-current="true"]')).toBeFocused();
  });

  test(`toasts are status messages and failures are alerts (${language})`, async ({ page }) => {
    await page.route("**/data/places.geojson", (route) => route.fulfill({ status: 404 }));
    await openMap(page, `/?lang=${language}&site=nowhere`);
    await expect(page.getByRole("status").filter({ hasText: "nowhere" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("data/places.geojson");
  });
}

async function expectPanelNamed(page: Page, language: Language, name: string): Promise<void> {
  const names = NAMES[language];
  const panel = page.getByRole("region", { name, exact: true });
  await expect(panel.getByRole("heading", { name, exact: true })).toBeVisible();
  const passages = panel.getByRole("region", { name: names.say, exact: true });
  await expect(passages).toContainText(partsOf(page, language).words.sites.englishNamesNone(4));
  const facts = panel.locator(".fact[data-fact]").filter({ has: page.locator(".fact-value") });
  await expect(panel.getByRole("button", { name: names.source })).toHaveCount(await facts.count());
  const quotes = passages.locator("blockquote[lang][data-passage]");
  expect(await quotes.count()).toBeGreaterThanOrEqual(5);
  await expect(passages.getByRole("link", { name: names.read, exact: true })).toHaveCount(
    await quotes.count(),
  );
}
