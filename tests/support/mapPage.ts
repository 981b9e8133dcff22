import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "#domain/text.ts";
import { mapOf, partsOf } from "#tests/page.ts";

/** What stands on the map, by the names that a person meets it by. */
export function furnitureOf(page: Page, language: Language) {
  const { map: words } = partsOf(page, language).words;
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

/** The address has this; others stand beside it. */
export async function expectParameter(page: Page, name: string, value: string | null) {
  await expect.poll(() => new URL(page.url()).searchParams.get(name)).toBe(value);
}
