import {
  type Browser,
  type BrowserContext,
  expect,
  type Page,
  type TestInfo,
} from "@playwright/test";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import type { Mode } from "#state/view.ts";
import { openPlan, planFile } from "#tests/planPage.ts";

const words = oneFileWords.en;

interface Wanted {
  readonly tour: Tour;
  readonly copy: CopyKind;
  readonly mode: Mode;
}

/** Saves a copy of a tour as one page, by the planner's dialog; gives the path of the file. */
export async function saveAsOneFile(
  page: Page,
  testInfo: TestInfo,
  { tour, copy, mode }: Wanted,
): Promise<string> {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.openPlans();
  await plan.plans.locator("input[type=file]").setInputFiles(planFile(tour));
  await expect(plan.title("en")).toHaveValue(tour.title.en);
  await plan.openShare();
  await plan.share.getByRole("radio", { name: shareWords.en.kinds[copy], exact: true }).check();
  await plan.share.getByLabel(words.opensWith, { exact: true }).selectOption(mode);
  const download = page.waitForEvent("download");
  await plan.share.getByRole("button", { name: words.save }).click();
  const file = await download;
  const path = testInfo.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  await expect(plan.share).toContainText(`Saved as ${file.suggestedFilename()}`);
  return path;
}

/** A browser without a network, and what was asked of one all the same. */
export async function withoutNetwork(browser: Browser) {
  const context = await browser.newContext({
    locale: "en-US",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  const asked: string[] = [];
  await context.route(/^(https?|wss?):/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await context.setOffline(true);
  return { context, asked };
}

/** Complaints of all windows, CSP violations among them. */
export function complaintsIn(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  return complaints;
}
