import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { preview } from "vite";
import { afterAll, beforeAll, expect } from "vitest";

interface Firefox {
  readonly browser: Browser;
  /** Where the built app is served. */
  readonly address: string;
  readonly stopServer: () => Promise<void>;
  /** Files that the browser has saved. */
  readonly downloads: string;
}

/** Firefox and the built app for the tests of a file. */
export function firefoxForAll(): () => Firefox {
  let running: Firefox | null = null;
  beforeAll(async () => {
    const downloads = mkdtempSync(join(tmpdir(), "firefox-downloads-"));
    const server = await preview({ logLevel: "error", preview: { port: 0, open: false } });
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: process.env.FIREFOX_PATH ?? "firefox-esr",
      headless: false,
      extraPrefsFirefox: {
        "intl.accept_languages": "en-US",
        "ui.prefersReducedMotion": 1,
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
      },
    });
    let isServing = true;
    running = {
      browser,
      address: server.resolvedUrls?.local[0] ?? "",
      downloads,
      stopServer: async () => {
        if (isServing) await server.close();
        isServing = false;
      },
    };
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.stopServer();
    if (running) rmSync(running.downloads, { recursive: true });
  });
  return () => {
    if (!running) throw new Error("Firefox has not started");
    return running;
  };
}

/** A window of the size that most have, and what it complains of. */
export async function openPage({
  browser,
}: Firefox): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  return { page, complaints: complaintsOf(page) };
}

export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

export async function expectSeen(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true, timeout: 30_000 });
}

export async function expectMapReady(page: Page): Promise<void> {
  await page.waitForSelector('.map-region[data-map-state="ready"]', { timeout: 90_000 });
}

export async function expectTextOf(page: Page, selector: string, text: string): Promise<void> {
  await expect
    .poll(
      () => page.$$eval(selector, (parts) => parts.map((part) => part.textContent).join("\n")),
      {
        timeout: 30_000,
      },
    )
    .toContain(text);
}

export async function expectStep(page: Page, step: string): Promise<void> {
  await page.waitForSelector(`[data-step="${step}"]`, { timeout: 30_000 });
}

/** Clicks what has a role and a name, as a screen reader tells them. */
export async function click(page: Page, role: string, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(30_000).click();
}

/** The window that an action opens. */
export async function opened(page: Page, action: () => Promise<void>): Promise<Page> {
  const popup = new Promise<Page | null>((resolve) => page.once("popup", resolve));
  await action();
  const window = await popup;
  if (!window) throw new Error("no window was opened");
  return window;
}
