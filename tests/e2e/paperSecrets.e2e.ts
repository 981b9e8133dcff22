import { expect, type Page, test } from "@playwright/test";
import { COPY_KINDS, type CopyKind } from "#domain/tour/copy.ts";
import { openTourCode } from "#domain/tourCode/tourCode.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { CODE_ON_PAPER, codeIn, rasterOf, readPaper, unspaced } from "#tests/paper.ts";
import { openPlan, planFile } from "#tests/planPage.ts";
import { PUBLIC_ADDRESS, publish } from "#tests/publishedApp.ts";
import { GUEST_MARKS, OWN_MARKS, PUBLIC_MARKS, SECRET_TOUR } from "#tests/secretTour.ts";

/** What is said on a slide is on no programme. */
const isOnPaper = (mark: string) => !/speech|slide/.test(mark);
const [own, open] = [OWN_MARKS.filter(isOnPaper), PUBLIC_MARKS.filter(isOnPaper)];
const MAY_HAVE: Readonly<Record<CopyKind, readonly string[]>> = {
  public: open,
  delegate: [...open, ...GUEST_MARKS],
  organiser: [...open, ...GUEST_MARKS, ...own],
};

/** The tour as this copy, printed as a person does it. */
async function printedCopy(page: Page, copy: CopyKind): Promise<Uint8Array> {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.openPlans();
  await plan.plans.getByLabel(plan.words.plans.openFile).setInputFiles(planFile(SECRET_TOUR));
  await expect(plan.title("en")).toHaveValue("public-title-en");
  await page.getByRole("link", { name: plan.words.plan.paper, exact: true }).click();
  await page.getByRole("radio", { name: plan.words.share.kinds[copy], exact: true }).check();
  await page.getByRole("button", { name: plan.words.plan.print, exact: true }).click();
  const programme = page.locator(".handout");
  await expect(programme.locator(".handout-map svg")).toBeVisible();
  await expect(programme).toContainText(handoutWords.en.scan);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

/** All that a link says, its tour decoded. */
function toldBy(link: string): string {
  const code = new URL(link).searchParams.get("tour");
  return `${link} ${code === null ? "" : JSON.stringify(openTourCode(code))}`;
}

for (const copy of COPY_KINDS) {
  test(`the printed ${copy} copy has all that it may have, and nothing else in words, links or code`, async ({
    page,
  }) => {
    await publish(page);
    const pdf = await printedCopy(page, copy);
    const { texts, links, unseen } = await readPaper(pdf);
    const code = codeIn(await rasterOf(page, pdf, CODE_ON_PAPER)) ?? "";
    expect(code).toContain(`${PUBLIC_ADDRESS}?mode=plan&tour=`);
    const told = [code, ...links].map(toldBy).join(" ");

    // The code is the public copy on every paper; slides are in it too.
    expect(PUBLIC_MARKS.filter((mark) => !told.includes(mark))).toEqual([]);
    expect(told).not.toMatch(/own-|guest-/);
    const onPaper = unspaced(texts.join(" "));
    expect(MAY_HAVE[copy].filter((mark) => !onPaper.includes(mark))).toEqual([]);
    const all = `${onPaper} ${unspaced(unseen)} ${told}`;
    const mayNot = [...OWN_MARKS, ...GUEST_MARKS].filter((mark) => !MAY_HAVE[copy].includes(mark));
    expect(mayNot.filter((mark) => all.includes(mark))).toEqual([]);
  });
}
