import { expect, type Page, test } from "@playwright/test";
import { presentWords } from "#i18n/presentWords.ts";
import { frameOf, openHost, withOptions } from "#tests/hostPage.ts";
import { expectLive, liveTest, openLiveMap } from "#tests/liveMap.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { complaintsOf, partsOf } from "#tests/page.ts";
import { openPlan } from "#tests/planPage.ts";
import { expectStep } from "#tests/stagePage.ts";

/** What the browser reports to the pages of a context as against their policy. */
async function violationsIn(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.context().exposeFunction("reportViolation", (text: string) => violations.push(text));
  await page.context().addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      const report: (text: string) => void = Reflect.get(window, "reportViolation");
      report(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    });
  });
  return violations;
}

liveTest(
  "the policy is kept in every mode, on both maps, and while files are written",
  async ({ page }) => {
    const violations = await violationsIn(page);
    const complaints = complaintsOf(page);
    const clickAll = async (scope: string, name: RegExp) => {
      const buttons = page.locator(scope).getByRole("button", { name });
      // What few ask for comes when it is asked for.
      await expect(buttons.first(), `${name}`).toBeVisible();
      const count = await buttons.count();
      for (let i = 0; i < count; i++) {
        const saving = page.waitForEvent("download");
        await buttons.nth(i).click();
        await saving;
      }
    };

    await openLiveMap(page, "/?lang=en&theme=dark&site=ioc&passage=vi-p3s1");
    await expect(partsOf(page, "en").openMark).toBeVisible();
    await openLiveMap(page, "/?lang=vi");
    await page.getByText(partsOf(page, "vi").words.app.exportFiles, { exact: true }).click();
    await expect(page.getByRole("button", { name: /\.jsonld/ })).toBeVisible();
    await clickAll("body", /JSON-LD|CSV|\.jsonld|\.csv/);
    const { control, openOptions, words } = furnitureOf(page, "vi");
    await openOptions();
    const picture = page.waitForEvent("download");
    await control(`${words.options.picture} (.png)`).click();
    await picture;

    const plan = await openPlan(page, "/?mode=plan&lang=en", "en");
    await expect(plan.list.locator("[data-leg=routed]").first()).toBeVisible();
    await plan.bestOrder.getByRole("button").first().click();
    await page.getByRole("button", { name: "Export" }).click();
    await clickAll(".export-choices", /\(\.[a-z]+\)$/);
    await plan.openShare();
    await expect(plan.share).toBeVisible();

    for (const address of [
      "/?lang=en&compare=ioc,it-park,dhpiza",
      "/?lang=vi&show=differences",
      "/?lang=en&site=ioc&show=sheet",
      "/?lang=vi&mode=plan&show=programme",
    ]) {
      await page.goto(address);
      await expect(page.getByRole("main").first()).toBeVisible();
      await expect(page.getByRole("heading").first()).toBeVisible();
    }

    await page.goto("/?mode=present&lang=en");
    await expectStep(page, "1/9");
    const opening = page.waitForEvent("popup");
    await page.getByRole("button", { name: presentWords.en.bar.presenter }).click();
    const presenter = await opening;
    const presenterComplaints = complaintsOf(presenter);
    await presenter.getByRole("button", { name: presentWords.en.bar.next }).click();
    await expectStep(page, "2/9");

    expect(presenterComplaints).toEqual([]);
    expect(complaints).toEqual([]);
    expect(violations).toEqual([]);
  },
);

liveTest(
  "the policy is kept in a page of others, with an origin and without",
  async ({ page, baseURL }) => {
    const violations = await violationsIn(page);
    const complaints = complaintsOf(page);
    const host = await openHost(`${baseURL}`);
    await page.goto(withOptions(`${host.origin}/`, { language: "en", site: "ioc" }));
    const map = frameOf(page).getByRole("region", { name: "Map", exact: true });
    await expectLive(map);
    await page.evaluate((app) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.src = `${app}/?embed=1&lang=vi`;
      document.body.replaceChildren(frame);
    }, baseURL);
    const bare = frameOf(page).getByRole("region", { name: "Bản đồ", exact: true });
    await expectLive(bare);
    host.close();
    expect(violations).toEqual([]);
    expect(complaints.filter((text) => !/sandboxed/.test(text))).toEqual([]);
  },
);

test("no string becomes HTML or a script, whatever asks for it", async ({ page }) => {
  await page.goto("/?lang=en");
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      html: () => {
        document.createElement("div").innerHTML = "<b>x</b>";
      },
      parsed: () => new DOMParser().parseFromString("<b>x</b>", "text/html"),
      script: () => {
        document.createElement("script").src = "https://example.org/x.js";
      },
      worker: () => new Worker("https://example.org/x.js"),
      data: () => new Worker("data:text/javascript,1"),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
  });
  expect(refused).toEqual(["html", "parsed", "script", "worker", "data"]);
});
