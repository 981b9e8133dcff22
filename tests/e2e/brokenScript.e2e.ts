import { expect, type Route, test } from "@playwright/test";

const APP = "**/assets/index-*.js";

const SCRIPT_FAULTS: Record<string, (route: Route) => Promise<void>> = {
  "does not come": (route) => route.abort(),
  "is cut off in a statement": (route) =>
    route.fulfill({ contentType: "text/javascript", body: "const half = {" }),
  "is cut off where a statement ends": (route) =>
    route.fulfill({ contentType: "text/javascript", body: "const half = 1;" }),
  "is cut off in the middle, where a script may well end": async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: body.slice(0, body.length / 2) });
  },
  "is a page": (route) => route.fulfill({ contentType: "text/html", body: "<h1>Log in</h1>" }),
  "is refused": (route) => route.fulfill({ status: 500 }),
  "breaks at the start": (route) =>
    route.fulfill({ contentType: "text/javascript", body: "null.start()" }),
  "breaks a moment later": (route) =>
    route.fulfill({ contentType: "text/javascript", body: "await 0; null.start()" }),
};

test("where the app's script fails the plain page is shown, in the language of the address", async ({
  page,
}) => {
  for (const [fault, spoil] of Object.entries(SCRIPT_FAULTS)) {
    await test.step(`the script ${fault}`, async () => {
      await page.unroute(APP);
      await page.route(APP, spoil);
      await page.goto("/?lang=vi");
      await expect(page.locator('.plain[lang="vi"]')).toBeVisible();
      await expect(page.locator('.plain[lang="en"]')).toBeHidden();
      await expect(page.locator(".shell")).toBeHidden();
      await expect(page.locator('.plain[lang="vi"] q')).toHaveCount(31);
    });
  }
});

test("what browsers say of a layout that is late does not take the first page away", async ({
  page,
}) => {
  await page.route(APP, () => {});
  await page.goto("/?lang=en", { waitUntil: "commit" });
  await expect(page.locator(".shell")).toBeVisible();
  await page.evaluate(() => {
    const message = "ResizeObserver loop completed with undelivered notifications.";
    dispatchEvent(new ErrorEvent("error", { message }));
  });
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
});
