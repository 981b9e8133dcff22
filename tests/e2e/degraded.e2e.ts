import { expect, type Page, test } from "@playwright/test";
import { mapStateWords } from "#i18n/mapStateWords.ts";
import { expectLive, liveTest, loseContext, openLiveMap } from "#tests/liveMap.ts";
import { complaintsOf, mapOf, partsOf } from "#tests/page.ts";

liveTest(
  "a map library or a worker that does not arrive leaves the SVG map, says so, and comes with the page loaded again",
  async ({ page }) => {
    const files = { library: "**/assets/mapPart-*.js", worker: "**/assets/maplibre-worker-*.js" };
    await page.route(files.library, (route) => route.abort());
    await page.goto("/?lang=en");
    const map = mapOf(page);
    const reload = map.getByRole("button", {
      name: partsOf(page, "en").words.problems.reload,
    });
    const expectFailed = async () => {
      await expect(map).toHaveAttribute("data-map-state", "failed");
      await expect(map.getByRole("link")).toHaveCount(4);
      await expect(map.getByRole("status").filter({ hasText: "could not start" })).toBeVisible();
    };
    await expectFailed();
    await page.unroute(files.library);
    await page.route(files.worker, (route) => route.fulfill({ status: 404 }));
    const asked = page.waitForResponse(files.worker);
    await reload.click();
    expect((await asked).status()).toBe(404);
    await expectFailed();
    await page.unroute(files.worker);
    await reload.click();
    await expectLive(map);
  },
);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the four sites, their addresses and quotes stand in both languages", async ({ page }) => {
    await page.goto("/");
    for (const language of ["en", "vi"] as const) {
      const block = page.locator(`.plain[lang="${language}"]`);
      await expect(block.getByRole("heading", { level: 2 })).toHaveCount(4);
      await expect(block.locator("q")).toHaveCount(31);
      await expect(block.locator('q[lang="en"]')).toHaveCount(11);
    }
    const en = page.locator('.plain[lang="en"]');
    await expect(en).toContainText("Not stated in the sources");
    await expect(en).toContainText("Nhu Nguyet street, Hai Chau ward");
    await expect(en).toContainText("Khu Công nghệ cao Đà Nẵng (DHPIZA)");
    const vi = page.locator('.plain[lang="vi"]');
    await expect(vi).toContainText("Các nguồn không nói đến");
    await expect(vi).toContainText("Đường Như Nguyệt, phường Hải Châu");
    await vi.first().scrollIntoViewIfNeeded();
    await expect(vi.first()).toBeInViewport();
  });
});

for (const language of ["en", "vi"] as const) {
  test(`list and map stand before the app has come, in the language of the address (${language})`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    const release = await holdApp(page);
    await page.goto(`/?lang=${language}&theme=dark`, { waitUntil: "commit" });
    const { sites, words } = partsOf(page, language);
    await expect(sites.getByRole("link")).toHaveCount(4);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const other = language === "en" ? "vi" : "en";
    await expect(page.locator(".shell").getByText(words.app.intro)).toBeVisible();
    await expect(
      page.locator(".shell").getByText(partsOf(page, other).words.app.intro),
    ).toBeHidden();
    const map = page.locator(".first-map");
    await expect(map).toBeVisible();
    await expect(map.getByText("IOC").filter({ visible: true })).toHaveCount(1);
    await expect(map.locator("rect").first()).toHaveCSS("fill", "rgb(11, 34, 50)");
    await expect(page.locator(".plain").filter({ visible: true })).toHaveCount(0);
    release();
    await expect(page.locator("#prerendered")).toHaveCount(0);
    await expect(sites.getByRole("link")).toHaveCount(4);
    expect(complaints).toEqual([]);
  });
}

test("a site chosen before the app has come is open when it has", async ({ page }) => {
  const release = await holdApp(page);
  await page.goto("/?lang=vi&theme=dark", { waitUntil: "commit" });
  const { sites, site } = partsOf(page, "vi");
  await sites.getByRole("link", { name: /Công viên phần mềm số 2/ }).click();
  await expect(page).toHaveURL(/lang=vi&theme=dark&site=software-park-2/);
  release();
  await expect(site("Công viên phần mềm số 2")).toBeVisible();
  await page.goBack();
  await expect(sites.locator(".site-card")).toHaveCount(4);
});

test("who has turned to a site is still there when the app has come", async ({ page }) => {
  const release = await holdApp(page);
  await page.goto("/?lang=en", { waitUntil: "commit" });
  const link = partsOf(page, "en").sites.getByRole("link", { name: /Danang IT Park/ });
  await link.focus();
  release();
  await expect(page.locator("#prerendered")).toHaveCount(0);
  await expect(link).toBeFocused();
});

for (const [address, isShown] of [
  ["/?lang=en&mode=present", false],
  ["/?lang=en&compare=ioc,it-park", false],
  ["/?lang=en&site=ioc", true],
] as const) {
  test(`before the app has come ${address} shows no list that it is not about`, async ({
    page,
  }) => {
    await holdApp(page);
    await page.goto(address, { waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-script", "on");
    await expect(page.locator(".site-card").filter({ visible: true })).toHaveCount(0);
    await expect(page.locator(".first-map")).toBeVisible({ visible: isShown });
  });
}

/** The app's script waits until it is released. */
function holdApp(page: Page): Promise<() => void> {
  return hold(page, "**/assets/index-*.js");
}

/** So does the live map. */
function holdMap(page: Page): Promise<() => void> {
  return hold(page, "**/assets/mapPart-*.js");
}

async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

liveTest(
  "the first page's map stands until somebody reaches for it, or the live one is drawn",
  async ({ page }) => {
    const release = await holdMap(page);
    await page.goto("/?lang=en");
    const map = mapOf(page);
    await expect(map).toHaveAttribute("data-map-state", "loading");
    await expect(map.locator(".first-map")).toBeVisible();
    await map.hover();
    await expect(map.getByRole("link", { name: "IOC" })).toBeVisible();
    await expect(page.locator(".first-map")).toHaveCount(0);
    release();
    await expectLive(map);
  },
);

liveTest("the first page's map gives way to one that shows what is chosen", async ({ page }) => {
  const release = await holdMap(page);
  await page.goto("/?lang=en");
  const map = mapOf(page);
  await expect(map.locator(".first-map")).toBeVisible();
  const { sites } = partsOf(page, "en");
  await sites.getByRole("link", { name: /Danang IT Park/ }).click();
  await expect(page.locator(".first-map")).toHaveCount(0);
  await expect(map.getByRole("link", { name: /IT Park/ })).toBeVisible();
  release();
  await expectLive(map);
});

liveTest(
  "a map that was begun before the app was there shows what is chosen meanwhile",
  async ({ page }) => {
    // The app waits for the last file; the map has no need of it. Nobody's patience ends meanwhile.
    const release = await hold(page, "**/data/citations.json");
    await page.clock.install();
    await page.goto("/?lang=en", { waitUntil: "commit" });
    await page.clock.pauseAt(Date.now() + 60_000);
    const first = page.locator("#prerendered");
    await expect(first.locator("canvas")).toBeAttached();
    await first.getByRole("link", { name: /Danang IT Park/ }).click();
    await page.clock.resume();
    release();
    const map = mapOf(page);
    await expectLive(map);
    await expect(map.locator("canvas")).toHaveCount(1);
    await expect(page).toHaveURL(/[?&]site=it-park/);
    const { sites } = partsOf(page, "en");
    await expect(sites.getByRole("link", { name: /Danang IT Park/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
  },
);

liveTest(
  "a map that is ready has every pixel of the screen, also when the window changes",
  async ({ page }) => {
    await openLiveMap(page, "/?lang=en");
    const canvas = mapOf(page).locator("canvas");
    const pixels = () =>
      canvas.evaluate((of: HTMLCanvasElement) => of.width / (of.clientWidth * devicePixelRatio));
    expect(await pixels()).toBeCloseTo(1, 2);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(pixels).toBeCloseTo(1, 2);
  },
);

liveTest("the map region is there in every state", async ({ page }) => {
  const release = await holdMap(page);
  await page.goto("/?lang=en");
  const map = mapOf(page);
  await expect(map).toHaveAttribute("data-map-state", "loading");
  await expect(map.getByRole("link", { name: "IOC" })).toBeVisible();
  release();
  await expectLive(map);
  const canvas = map.locator("canvas");
  await canvas.focus();
  await loseContext(canvas);
  await expect(map).toHaveAttribute("data-map-state", "lost");
  await expect(map.getByRole("status").filter({ hasText: mapStateWords.en.lost })).toBeVisible();
  await expect(map.locator(".static-map")).toBeFocused();
  await map.getByRole("button", { name: mapStateWords.en.startAgain }).press("Enter");
  await expect(map.locator(".static-map")).toBeFocused();
  await expectLive(map);
  await expect(canvas).toBeFocused();
  await openLiveMap(page, "/?lang=en&site=ioc");
});
