import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { mapNoticeWords } from "#i18n/mapNoticeWords.ts";
import { mapOptionsWords } from "#i18n/mapOptionsWords.ts";
import { mapStateWords } from "#i18n/mapStateWords.ts";
import { measureWords } from "#i18n/measureWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { PALETTES } from "#map/palette.ts";
import { mapOf } from "#tests/page.ts";
import { colourAt } from "#tests/picture.ts";

/** A camera for `groundOf`. */
export const BAY = "#map=13/16.1/108.19";
/** What `groundOf` answers there while the map of the app is drawn in light colours. */
export const BAY_COLOUR = PALETTES.light.sea;

/** All that is said on and around the map. */
export function mapWords(language: Language) {
  const { map } = wordsIn(language);
  const notices = mapNoticeWords[language];
  return {
    ...map,
    position: { ...map.position, ...mapStateWords[language].position },
    measure: { ...map.measure, ...measureWords[language] },
    options: { ...map.options, ...mapOptionsWords[language] },
    notices,
    fileProblems: notices.fileProblems,
  };
}

/** What stands on the map, by the names that a person meets it by. */
export function furnitureOf(page: Page, language: Language) {
  const words = mapWords(language);
  const map = mapOf(page);
  return {
    words,
    control: (name: string) => map.getByRole("button", { name, exact: true }),
    canvas: map.getByRole("application"),
    credits: map.locator(".map-credit"),
    notices: map.locator(".map-notices"),
    measured: map.getByRole("region", { name: words.measure.title, exact: true }),
    choice: (name: string | RegExp) => map.getByRole("radio", { name, exact: true }),
    fileInput: map.getByLabel(words.options.openFile).first(),
    openOptions: () => map.getByText(words.options.title, { exact: true }).click(),
  };
}

/** Where the map is on the page. */
export async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error("it has no box");
  return box;
}

/** Requests to other hosts, as they are made. */
export function requestsElsewhere(page: Page, baseURL: string | undefined): string[] {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== baseURL) elsewhere.push(request.url());
  });
  return elsewhere;
}

/** The first length that a part of the map says, in metres. */
export async function lengthSaid(part: Locator): Promise<number> {
  const [, amount = "", unit] = /([\d.,]+) (k?m)\b/.exec((await part.textContent()) ?? "") ?? [];
  return Number(amount.replace(",", ".")) * (unit === "km" ? 1000 : 1);
}

/** How far a number is from the truth, as a share of it. */
export function errorOf(said: number, truth: number): number {
  return Math.abs(said / truth - 1);
}

/** The address has this; others stand beside it. */
export async function expectParameter(page: Page, name: string, value: string | null) {
  await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
}

/** The colour of the map where `BAY` shows water, clear of names and of what stands on the map. */
export async function groundOf(page: Page): Promise<string> {
  const { x, y, width, height } = await boxOf(mapOf(page));
  return colourAt(page, { x: x + width * 0.72, y: y + height * 0.4 });
}
