import { expect, type Page } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { offlineWords } from "#i18n/offlineWords.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { openMap } from "#tests/page.ts";

/** A first visit, until the browser has kept everything and answers by itself. */
export async function visitOnce(page: Page, address: string): Promise<void> {
  await openMap(page, address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Waits until the app has fetched what it leaves for after the start: from then on it heals nothing by itself. */
export async function keptWhole(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => (await caches.match(new URL("one-file.html", document.baseURI))) !== undefined,
  );
}

/** Deletes or spoils what the browser keeps, of the version that came first, of files whose address ends so. */
export function spoil(page: Page, ending: string, change: "delete" | "cut") {
  return page.evaluate(
    async ([end, how]) => {
      const [name = ""] = await caches.keys();
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.endsWith(`${end}`)) continue;
        const kept = await cache.match(request);
        await cache.delete(request);
        const text = (await kept?.text()) ?? "";
        if (how === "cut") await cache.put(request, new Response(text.slice(0, 300)));
      }
    },
    [ending, change],
  );
}

/** Opens the check and waits for what it says. */
export async function openCheck(page: Page, language: Language = "en") {
  const words = offlineWords[language];
  await furnitureOf(page, language).openOptions();
  await page.getByRole("button", { name: words.open, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: words.title, exact: true });
  const button = (name: string) => dialog.getByRole("button", { name, exact: true });
  await expect(dialog).not.toContainText(words.checking);
  return { dialog, button, words };
}
