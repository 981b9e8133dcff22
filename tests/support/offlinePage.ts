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

/** Deletes or spoils a file whose address ends so, in the first cache that has one: that of the version that runs. */
export function spoil(page: Page, ending: string, change: "delete" | "cut") {
  return page.evaluate(
    async ([end, how]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const request = (await cache.keys()).find(({ url }) => url.endsWith(`${end}`));
        const kept = request && (await cache.match(request));
        if (!kept) continue;
        await cache.delete(request);
        const cut = (await kept.blob()).slice(0, 300);
        if (how === "cut") await cache.put(request, new Response(cut, { headers: kept.headers }));
        return;
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
