import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { frameOf } from "#tests/hostPage.ts";
import { complaintsOf } from "#tests/page.ts";

const SNIPPETS = [...readFileSync("README.md", "utf8").matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(
  ([, code = ""]) => code,
);
const [FRAME = "", ELEMENT = "", LIBRARY = "", DECK = ""] = SNIPPETS;
const REVEAL = dirname(createRequire(import.meta.url).resolve("reveal.js"));

/** The words of the README as somebody's page, and this build where they say the map is. */
async function open(page: Page, html: string, baseURL: string | undefined) {
  const complaints = complaintsOf(page);
  await page.route("https://map.example/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  await page.route("https://your.page/**", (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === "/"
      ? route.fulfill({ contentType: "text/html", body: `<!doctype html><body>${html}` })
      : route.fulfill({
          contentType: "text/javascript",
          body: pathname === "/reveal.mjs" ? readFileSync(join(REVEAL, "reveal.mjs"), "utf8") : "",
        });
  });
  await page.goto("https://your.page/");
  return () => complaints;
}

// What is still asked for when a test has seen all that it wanted is no fault of the next one.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

test("the README has a snippet for each way to show the map", () => {
  expect(SNIPPETS).toHaveLength(4);
});

test("the frame of the README shows the map at a site", async ({ page, baseURL }) => {
  const complaints = await open(page, FRAME, baseURL);
  await expect(frameOf(page).getByRole("region", { name: /^IOC/ })).toBeVisible();
  await expect(frameOf(page).getByRole("link", { name: "Open in a new window" })).toBeVisible();
  expect(complaints()).toEqual([]);
});

test("the element of the README shows the map as its attributes say", async ({ page, baseURL }) => {
  const complaints = await open(page, ELEMENT, baseURL);
  const frame = frameOf(page);
  await expect(frame.getByRole("button", { name: "Bấm để dùng bản đồ" })).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(complaints()).toEqual([]);
});

test("the script of the README is told what is chosen, and chooses", async ({ page, baseURL }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  const complaints = await open(page, LIBRARY, baseURL);
  await expect(frameOf(page).getByRole("region", { name: /DHPIZA/ })).toBeVisible();
  await expect.poll(() => said).toContain("chosen: dhpiza");
  expect(complaints()).toEqual([]);
});

test("the slide of the README goes through the map's slides with the deck's keys", async ({
  page,
  baseURL,
}) => {
  const html = `<div class="reveal"><div class="slides"><section>One</section>${DECK.replace(
    /<script[\s\S]*/,
    "",
  )}<section>Three</section></div></div>
<script type="module">
import Reveal from "/reveal.mjs";
window.deck = new Reveal({ transition: "none" });
deck.initialize();
</script>${/<script[\s\S]*/.exec(DECK)?.[0]}`;
  const complaints = await open(page, html, baseURL);
  const slide = frameOf(page).locator("[data-step]");
  await expect(slide).toHaveAttribute("data-step", "1/9");
  await page.keyboard.press("PageDown");
  const at = () => page.evaluate(() => Reflect.get(window, "deck").getIndices().h);
  await expect.poll(at).toBe(1);
  await page.keyboard.press("PageDown");
  await expect(slide).toHaveAttribute("data-step", "2/9");
  await page.keyboard.press("End");
  await page.keyboard.press("PageDown");
  await expect.poll(at).toBe(2);
  expect(complaints()).toEqual([]);
});
