import { expect, test } from "@playwright/test";
import { offlineWords } from "#i18n/offlineWords.ts";
import { expectNoViolationsNow } from "#tests/axe.ts";
import { DIST, nextVersion } from "#tests/builds.ts";
import { openCheck, spoil, visitOnce } from "#tests/offlinePage.ts";
import { openMap, partsOf } from "#tests/page.ts";
import { expectStep } from "#tests/stagePage.ts";
import { serveFolder } from "#tests/staticServer.ts";

const words = offlineWords.en;

test.use({ serviceWorkers: "allow" });

test("a newer version is told of while one explores, never on stage, and loaded by the button", async ({
  page,
  context,
}) => {
  const server = await serveFolder(DIST);
  const next = await nextVersion("two");
  await visitOnce(page, `${server.address}?lang=en`);
  server.serve(next.folder);

  // On stage the newer version arrives, and nothing shows.
  await page.goto(`${server.address}?mode=present&lang=en`);
  await expectStep(page, "1/9");
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state ?? null;
    });
  await expect.poll(isWaiting).toBe("installed");
  await page.keyboard.press("PageDown");
  await expectStep(page, "2/9");
  await expect(page.getByText(words.newer)).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-version");

  const stage = await context.newPage();
  await stage.goto(`${server.address}?mode=present&lang=en`);
  await openMap(page, `${server.address}?lang=en&site=ioc`);
  await expect(page.getByText(words.newer)).toBeVisible();
  await expectNoViolationsNow(page);
  await expect(page.locator("html")).not.toHaveAttribute("data-version");
  const load = page.getByRole("button", { name: words.load, exact: true });
  await load.click();
  await expect(page.getByText(words.closeOthers(1))).toBeVisible();
  await expectStep(stage, "1/9");
  await expect(stage.getByText(words.newer)).toHaveCount(0);

  // Until then the window has every part of its own version, which the server has no more.
  server.requests.length = 0;
  const { dialog, button } = await openCheck(page);
  await expect(dialog).toContainText(/Ready\. All \d+ files/);
  await button(words.close).click();
  await partsOf(page, "en").readLinks.first().click();
  await expect(partsOf(page, "en").openMark).toBeVisible();
  expect(server.requests.filter((path) => path.endsWith(".js"))).toEqual([]);

  // What it has lost it is told of, and that the server has another.
  await spoil(page, "/", "delete");
  await page.getByRole("button", { name: words.open, exact: true }).click();
  await expect(dialog).toContainText(/Not ready: 1 of \d+ files is missing/);
  await button(words.getRest).click();
  await expect(dialog).toContainText(words.other(1));
  await button(words.close).click();

  await stage.close();
  await load.click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "two");
  await expect(page).toHaveURL(/site=ioc/);
  const names = () => page.evaluate(() => caches.keys());
  await expect.poll(names).toHaveLength(1);

  // Of the version before nothing is needed: the newer one works alone.
  await server.stop();
  await context.setOffline(true);
  await openMap(page, `${server.address}?lang=vi`);
  await expect(page.locator("html")).toHaveAttribute("data-version", "two");
  next.remove();
});

test("a version that does not arrive whole leaves the one that is kept in its place", async ({
  page,
  context,
}) => {
  const server = await serveFolder(DIST);
  const next = await nextVersion("two");
  await visitOnce(page, `${server.address}?lang=en`);
  server.serve(next.folder);
  server.change({ "": (html) => html.subarray(0, 4000) });
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    return new Promise((resolve) =>
      worker?.addEventListener("statechange", () => resolve(worker.state)),
    );
  });
  expect(failed).toBe("redundant");
  await server.stop();
  await context.setOffline(true);
  await openMap(page, `${server.address}?lang=en`);
  await expect(page.locator("html")).not.toHaveAttribute("data-version");
  next.remove();
});
