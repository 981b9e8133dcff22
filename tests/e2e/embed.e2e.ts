import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import {
  ask,
  blockStorage,
  FRAMES,
  frameOf,
  type HostPage,
  heard,
  hostHtml,
  ignored,
  openHost,
  withOptions,
} from "#tests/hostPage.ts";
import { expectLive, liveTest } from "#tests/liveMap.ts";
import { complaintsOf, expectDrawn, openMap } from "#tests/page.ts";

let host: HostPage;

test.beforeAll(async ({ baseURL }) => {
  host = await openHost(baseURL ?? "");
});
test.afterAll(() => host.close());

async function openFrame(page: Page, options: Record<string, unknown>) {
  await page.goto(withOptions(`${host.origin}/`, { language: "en", ...options }));
  const frame = frameOf(page);
  const map = frame.getByRole("region", { name: /^(Map|Bản đồ)$/ });
  await expectDrawn(map);
  return { frame, map };
}

for (const [name, options, isBlocked] of FRAMES) {
  liveTest(
    `in a frame ${name} map, list, panel, reader, language and messages work`,
    async ({ page }) => {
      if (isBlocked) await page.addInitScript(blockStorage);
      const complaints = complaintsOf(page);
      const { frame, map } = await openFrame(page, options);
      await expectLive(map);

      await frame
        .getByRole("region", { name: "Sites" })
        .getByRole("link", { name: /^IOC/ })
        .click();
      const panel = frame.getByRole("region", { name: /^IOC/ });
      await expect(panel.getByRole("heading", { name: /^IOC/ }).first()).toBeVisible();
      await panel.getByRole("link", { name: "Read in the article" }).first().click();
      await expect(frame.getByRole("article").locator('mark[aria-current="true"]')).toBeVisible();
      await frame.getByRole("button", { name: "Tiếng Việt" }).click();
      await expect(frame.getByRole("region", { name: "Bản đồ", exact: true })).toBeVisible();
      const told = await heard(page);
      expect(told.map(({ type }) => type)).toEqual(["ready", "site", "passage"]);
      expect(told[1]).toEqual({ type: "site", site: "ioc" });

      await ask(page, "openPassage", null);
      await expect(frame.getByRole("article")).toHaveCount(0);
      await ask(page, "setLanguage", "en");
      await ask(page, "select", "dhpiza");
      await expect(frame.getByRole("region", { name: /DHPIZA/ })).toBeVisible();
      await ask(page, "setTheme", "dark");
      await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
      await ask(page, "openPassage", "vi-p3s1");
      await expect(frame.getByRole("article", { name: "Vietnamese article" })).toBeVisible();
      await ask(page, "openPassage", null);
      await ask(page, "select", "hue");
      await expect.poll(async () => (await heard(page)).at(-1)).toMatchObject({ type: "error" });

      await map.getByRole("application").click({ position: { x: 40, y: 200 } });
      await page.keyboard.press("PageDown");
      await expect
        .poll(async () => (await heard(page)).at(-1))
        .toEqual({ type: "key", key: "PageDown" });
      expect(await ignored(page)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
}

test("a page from disk, which has no origin, drives the map", async ({ page, baseURL }, info) => {
  const file = info.outputPath("page.html");
  writeFileSync(file, hostHtml(baseURL ?? ""));
  await page.goto(withOptions(pathToFileURL(file).href, { language: "en" }));
  const frame = frameOf(page);
  await expect(frame.getByRole("region", { name: "Sites" })).toBeVisible();
  await ask(page, "select", "dhpiza");
  await expect(frame.getByRole("region", { name: /DHPIZA/ })).toBeVisible();
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain("site");
  expect(await ignored(page)).toBe(0);
});

test("a page that was not named drives nothing, nor does a window beside the right one", async ({
  page,
}) => {
  await page.goto(withOptions(`${host.origin}/`, { language: "en" }));
  const frame = frameOf(page);
  await expect(frame.getByRole("region", { name: "Sites" })).toBeVisible();
  const src = await page.evaluate(() => {
    // The same map, for a page elsewhere.
    const other = document.createElement("iframe");
    other.id = "other";
    const address = new URL(Reflect.get(window, "map").frame.src);
    address.searchParams.set("parent", "https://elsewhere.example");
    other.src = address.href;
    document.body.append(other);
    const message = { channel: "site-visit-map", version: 1, type: "select", site: "ioc" };
    other.addEventListener("load", () => {
      for (let i = 0; i < 20; i++) {
        setTimeout(() => other.contentWindow?.postMessage(message, "*"), i * 100);
      }
    });
    // A neighbour on the page itself.
    const neighbour = document.createElement("iframe");
    neighbour.srcdoc = `<script>setInterval(() => parent.frames[0].postMessage(${JSON.stringify(message)}, "*"), 50)</script>`;
    document.body.append(neighbour);
    return other.src;
  });
  expect(src).toContain("elsewhere");
  const other = page.frameLocator("#other");
  await expect(other.getByRole("region", { name: "Sites" })).toBeVisible();
  // A message that is followed comes after those that are not.
  await ask(page, "select", "dhpiza");
  await expect(frame.first().getByRole("region", { name: /DHPIZA/ })).toBeVisible();
  expect((await heard(page)).map(({ type, site }) => [type, site])).toEqual([
    ["ready", null],
    ["site", "dhpiza"],
  ]);
  await expect(other.getByRole("region", { name: /^IOC/ })).toHaveCount(0);
});

test("an option that there is not is said, in the frame and to the page around it", async ({
  page,
}) => {
  await page.goto(
    withOptions(`${host.origin}/`, { language: "en", controls: "off", interaction: "slow" }),
  );
  const frame = frameOf(page);
  await expect(frame.getByRole("status").filter({ hasText: "controls “off”" })).toContainText(
    "interaction “slow”",
  );
  await expect
    .poll(() => heard(page))
    .toEqual(
      expect.arrayContaining([
        { type: "error", parameter: "controls", value: "off" },
        { type: "error", parameter: "interaction", value: "slow" },
      ]),
    );
});

test("where windows are allowed the map opens in one of its own, as it is", async ({ page }) => {
  await page.goto(withOptions(`${host.origin}/`, { language: "en", site: "ioc" }));
  const opened = page.waitForEvent("popup");
  await frameOf(page).getByRole("link", { name: "Open in a new window" }).click();
  const window = await opened;
  await expect(window.getByRole("navigation", { name: "Modes" })).toBeVisible();
  expect(new URL(window.url()).search).toBe("?site=ioc&lang=en");
  expect(await window.evaluate(() => opener)).toBeNull();
});

liveTest("the page scrolls past a map that waits for a click", async ({ page }) => {
  const { frame, map } = await openFrame(page, { interaction: "click", controls: false });
  await expectLive(map);
  await expect(map.getByRole("group", { name: "Map controls" })).toBeHidden();
  const box = await page.locator("iframe").boundingBox();
  if (!box) throw new Error("the frame has no place");
  await page.mouse.move(box.x + 700, box.y + 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

  await frame.getByRole("button", { name: "Click to use the map" }).click();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await expect(frame.getByRole("button", { name: "Click to use the map" })).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.mouse.click(box.x + 20, 700);
  await expect(frame.getByRole("button", { name: "Click to use the map" })).toBeVisible();
});

test("the library is one file of at most 4 kB, packed, with its types beside it", async ({
  request,
}) => {
  const library = await request.get("/embed/site-visit-map.js");
  expect(library.headers()["access-control-allow-origin"]).toBe("*");
  const code = await library.text();
  expect(gzipSync(code).length).toBeLessThanOrEqual(4000);
  expect(code).not.toMatch(/\b(import|from)\s*["'(]/);
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const { types, default: file } of Object.values<Record<string, string>>(exports)) {
    for (const path of [types, file]) {
      expect((await request.get(`${path}`.replace("./dist", ""))).ok()).toBe(true);
    }
  }
});

test("the dialog shows the map as it shows now, and gives the code for it", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openMap(page, "/?lang=en&site=ioc&names=both");
  await page.getByText("Map options", { exact: true }).click();
  await page.getByRole("button", { name: "Put the map into a page" }).click();
  const dialog = page.getByRole("dialog", { name: "The map in your page" });
  await dialog.getByLabel("Language").selectOption({ label: "Vietnamese" });
  await dialog.getByLabel("Site", { exact: true }).selectOption("dhpiza");
  await dialog.getByLabel("The map waits for a click").check();
  const preview = dialog.frameLocator("iframe");
  await expect(preview.getByRole("button", { name: "Bấm để dùng bản đồ" })).toBeVisible();
  await expect(preview.getByRole("region", { name: /DHPIZA/ })).toBeVisible();
  await dialog.getByRole("button", { name: /^Copy: Frame/ }).click();
  await expect(dialog.getByRole("status").first()).not.toBeEmpty();

  const code = await dialog.getByLabel(/^Frame/).inputValue();
  await page.goto(`${host.origin}/blank`);
  await page.setContent(code);
  await expect(frameOf(page).getByRole("region", { name: /DHPIZA/ })).toBeVisible();
  expect(complaints).toEqual([]);
});
