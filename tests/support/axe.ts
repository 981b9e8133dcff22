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

/** What axe cannot tell by itself, and why that is no matter here. */
const UNDECIDED = [
  // Text over a picture, or beyond the edge of what scrolls, has no one ground; elsewhere it is measured.
  "color-contrast",
  // Signs such as × are hidden from those who hear the name.
  "label-content-name-mismatch",
  // The list below a search box scrolls to what the arrow keys choose, and the focus stays in the box.
  "scrollable-region-focusable",
  // What heads a group of rows (scope="rowgroup") has its cells in the rows below.
  "th-has-data-cells",
];

/** What axe finds in a part of the page, given as CSS, and what it leaves for a person to decide. */
export async function violationsOn(page: Page, part = "html"): Promise<string[]> {
  // What the map says in words comes a moment after it.
  await expect.poll(() => missingDescriptions(page, part)).toEqual([]);
  return page.evaluate(
    async ({ selector, undecided }) => {
      const { violations, incomplete } = await window.axe.run(
        { include: [[selector]] },
        {
          // What passes is not written out node by node, which takes most of the time.
          resultTypes: ["violations", "incomplete"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
          // A preview of the map is a page of its own.
          iframes: false,
        },
      );
      return [...violations, ...incomplete.filter(({ id }) => !undecided.includes(id))].map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
      );
    },
    { selector: part, undecided: UNDECIDED },
  );
}

function missingDescriptions(page: Page, part: string): Promise<string[]> {
  return page
    .locator(part)
    .locator("[aria-describedby]")
    .evaluateAll((described) =>
      described
        .flatMap((part) => part.getAttribute("aria-describedby")?.split(" ") ?? [])
        .filter((id) => document.getElementById(id) === null),
    );
}
