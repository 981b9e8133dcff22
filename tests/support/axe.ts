import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** As it stands. */
export async function expectNoViolationsNow(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  expect(await violationsOn(page)).toEqual([]);
}

/** In light English, in the dark, in Vietnamese, and in the light again. */
export async function expectNoViolations(page: Page): Promise<void> {
  // Playwright's evaluate is not bound by the page's policy; a script tag would be.
  await page.evaluate(axe.source);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Chuyển sang màu sáng" }).click();
  expect(await violationsOn(page)).toEqual([]);
}

function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const results = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  });
}
