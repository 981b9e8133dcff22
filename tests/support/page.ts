import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { wordsIn } from "#i18n/words.ts";

/** Opens an address and waits until the map is wholly drawn, by whatever this browser draws it with. */
export async function openMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const map = mapOf(page);
  await expectDrawn(map);
  return map;
}

/** The live map or, in a browser without WebGL, the SVG map is all there. */
export async function expectDrawn(map: Locator): Promise<void> {
  await expect(map).toHaveAttribute("data-map-state", /^(ready|static)$/, { timeout: 60_000 });
}

/** The region of the map in whichever language. */
export function mapOf(page: Page): Locator {
  return page.getByRole("region", { name: /^(Map|Bản đồ)$/ });
}

/** Everything that a person meets by name, in one language. */
export function partsOf(page: Page, language: Language) {
  const { app, map, sites } = wordsIn(language);
  const reader = readerWords[language];
  const site = (name: string) => page.getByRole("region", { name, exact: true });
  return {
    modes: page.getByRole("navigation", { name: app.modes, exact: true }),
    map: page.getByRole("region", { name: map.title, exact: true }),
    sites: page.getByRole("region", { name: sites.title, exact: true }),
    site,
    passages: page.getByRole("region", { name: sites.articlesSay, exact: true }),
    readLinks: page.getByRole("link", { name: sites.readArticle, exact: true }),
    article: (of: Language) =>
      page.getByRole("article", { name: reader.articles[of], exact: true }),
    openMark: page.locator('mark[aria-current="true"]'),
    words: { ...wordsIn(language), reader },
  };
}

/** Messages of the page that nobody should have to see. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // What the runner says of what it has been told to block is no fault of the page.
    if (/blocked by Playwright/.test(message.text())) return;
    // Older Chromium says so of type that it still has when a page is loaded again.
    if (/\.woff2 was preloaded .* but not used/.test(message.text())) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return complaints;
}
