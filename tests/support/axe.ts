import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Names of windows, their widths and heights. */
type Sizes = Readonly<Record<string, readonly [width: number, height: number]>>;

/** As it stands, in every size of window. */
export async function expectNoViolationsNow(page: Page, sizes: Sizes = {}): Promise<void> {
  await page.evaluate(axe.source);
  await expectNoneInSizes(page, sizes);
}

/** In light English, in the dark, in Vietnamese, and in the light again; each time in every size of window. */
export async function expectNoViolations(page: Page, sizes: Sizes = {}): Promise<void> {
  // Playwright's evaluate is not bound by the page's policy; a script tag would be.
  await page.evaluate(axe.source);
  const look = () => expectNoneInSizes(page, sizes);
  await look();
  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  await look();
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await look();
  await page.getByRole("button", { name: "Chuyển sang màu sáng" }).click();
  await look();
}

/** As it stands, in every size of window, or in the one that it has. */
async function expectNoneInSizes(page: Page, sizes: Sizes): Promise<void> {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    expect(await violationsOn(page), size).toEqual([]);
  }
  if (Object.keys(sizes).length === 0) expect(await violationsOn(page)).toEqual([]);
}

function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const results = await window.axe.run(document, {
      // What passes is not written out node by node, which takes most of the time.
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  });
}
