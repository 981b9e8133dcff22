import { expect, test } from "@playwright/test";
import { offlineWords } from "#i18n/offlineWords.ts";
import { expectNoViolationsNow } from "#tests/axe.ts";
import { DIST } from "#tests/builds.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { keptWhole, openCheck, spoil, visitOnce } from "#tests/offlinePage.ts";
import { openMap } from "#tests/page.ts";
import { serveFolder } from "#tests/staticServer.ts";

test.use({ serviceWorkers: "allow" });

test("the check names what is missing or damaged, gets it, and is then ready", async ({
  page,
  context,
}) => {
  const server = await serveFolder(DIST);
  await visitOnce(page, `${server.address}?lang=en`);
  await keptWhole(page);
  await spoil(page, "articles/vi.json", "delete");
  await spoil(page, "articles/en.json", "cut");
  const { dialog, button, words } = await openCheck(page);
  await expect(dialog).toContainText(/Not ready: 2 of \d+ files are missing/);
  await expect(dialog).toContainText(words.damaged(1));
  await expect(dialog.getByRole("listitem")).toHaveText([
    "data/articles/en.json",
    "data/articles/vi.json",
  ]);
  await expectNoViolationsNow(page);

  await context.setOffline(true);
  await button(words.getRest).click();
  await expect(dialog).toContainText(words.unreachable(2));
  await context.setOffline(false);
  await button(words.getRest).click();
  await expect(dialog).toContainText(/Ready\. All \d+ files of the app \(\d/);
  await expect(button(words.getRest)).toHaveCount(0);
  await expectNoViolationsNow(page);

  await server.stop();
  await context.setOffline(true);
  await openMap(page, `${server.address}?lang=vi&passage=vi-p3s1`);
  const vietnamese = await openCheck(page, "vi");
  await expect(vietnamese.dialog).toContainText(/Đã sẵn sàng\. Toàn bộ \d+ tệp/);
});

test("a kept file that is cut off is not given to the page: the server is asked instead", async ({
  page,
}) => {
  const server = await serveFolder(DIST);
  await visitOnce(page, `${server.address}?lang=en`);
  await spoil(page, "sites/ioc.geojson", "cut");
  // A worker that starts anew looks at everything again.
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  server.requests.length = 0;
  await openMap(page, `${server.address}?lang=en&site=ioc`);
  await expect(page.getByRole("region", { name: "IOC", exact: true })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(server.requests.filter((path) => path.startsWith("data/"))).toEqual([
    "data/sites/ioc.geojson",
  ]);
  // What came is kept in its place.
  await server.stop();
  await openMap(page, `${server.address}?lang=en&site=ioc`);
  await expect(page.getByRole("region", { name: "IOC", exact: true })).toBeVisible();
});

test.describe("where the browser keeps nothing", () => {
  for (const language of ["en", "vi"] as const) {
    test(`the check says so (${language})`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
      });
      await openMap(page, `/?lang=${language}`);
      const { dialog, words } = await openCheck(page, language);
      await expect(dialog).toContainText(words.impossible["no-worker"]);
    });
  }

  test("storage that refuses is said as such, and the map goes on", async ({ page }) => {
    await page.addInitScript(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("", "SecurityError"));
    });
    await openMap(page, "/?lang=en");
    const { dialog } = await openCheck(page);
    await expect(dialog).toContainText(offlineWords.en.impossible.refused);
    await dialog.getByRole("button", { name: offlineWords.en.close, exact: true }).click();
    await expect(furnitureOf(page, "en").credits).toBeVisible();
  });
});
