import { expect, type Route, test } from "@playwright/test";
import { problemWords } from "#i18n/problemWords.ts";
import { expectLive, liveTest } from "#tests/liveMap.ts";
import { expectDrawn, mapOf, partsOf } from "#tests/page.ts";

const FAULTS = {
  "not there": (route: Route) => route.fulfill({ status: 404, body: "not found" }),
  truncated: async (route: Route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.slice(0, body.length / 2) });
  },
  "of another shape": (route: Route) => route.fulfill({ json: { hello: "world" } }),
  "out of reach": (route: Route) => route.abort(),
};

const SAYS = {
  "not there": { en: "404", vi: "404" },
  truncated: { en: "expected complete JSON", vi: "cần JSON đầy đủ" },
  "of another shape": { en: "expected this property to be there", vi: "cần có thuộc tính này" },
  "out of reach": { en: "could not be reached", vi: "Không kết nối được" },
};

const FILES = ["sites/it-park.geojson", "articles/vi.json", "citations.json", "sources.json"];

for (const [fault, spoil] of Object.entries(FAULTS)) {
  for (const language of ["en", "vi"] as const) {
    test(`a site file that is ${fault} is named, the rest works, trying again heals (${language})`, async ({
      page,
    }) => {
      await page.route("**/data/sites/it-park.geojson", spoil);
      await page.goto(`/?lang=${language}`);
      const parts = partsOf(page, language);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("data/sites/it-park.geojson");
      await expect(alert).toContainText(SAYS[fault as keyof typeof SAYS][language]);
      await expectDrawn(mapOf(page));
      await expect(parts.sites.getByRole("link")).toHaveCount(3);
      await parts.sites.getByRole("link", { name: "IOC" }).click();
      await expect(parts.readLinks).toHaveCount(10);

      await page.unroute("**/data/sites/it-park.geojson");
      await page.getByRole("button", { name: problemWords[language].tryAgain }).click();
      await expect(alert).toHaveCount(0);
      await expect(parts.sites.getByRole("link")).toHaveCount(4);
    });
  }
}

for (const file of FILES.slice(1)) {
  test(`without ${file} the panel still says what it can`, async ({ page }) => {
    await page.route(`**/data/${file}`, FAULTS["not there"]);
    await page.goto("/?lang=en&site=software-park-2");
    await expect(page.getByRole("alert")).toContainText(`data/${file}`);
    const panel = partsOf(page, "en").site("Software Park No. 2");
    await expect(panel).toContainText("Nhu Nguyet street");
    await expectDrawn(mapOf(page));
    await page.unroute(`**/data/${file}`);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(partsOf(page, "en").readLinks).toHaveCount(7);
  });
}

liveTest("without the land file the map still shows the sites", async ({ page }) => {
  await page.route("**/data/basemap/land.geojson", FAULTS.truncated);
  await page.goto("/?lang=en");
  await expect(page.getByRole("alert")).toContainText("data/basemap/land.geojson");
  await expectLive(mapOf(page));
  await page.unroute("**/data/basemap/land.geojson");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
