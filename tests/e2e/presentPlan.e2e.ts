import { expect, test } from "@playwright/test";
import { presentWords } from "#i18n/presentWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";
import { openPlan, planFile } from "#tests/planPage.ts";
import { expectStep, slideOf } from "#tests/stagePage.ts";

const SITES = ["ioc", "software-park-2", "it-park", "dhpiza"];
const GUEST_HOUSES = 24;
/** Sixty letters that no compression makes fewer, the same at every run. */
function hardToPack(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 60 }, () => {
    state = Math.imul(state, 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (Math.abs(state) % 26));
  }).join("");
}

/** Its link would be far beyond what a link may be: it is on this device alone. */
const TOO_LONG = aTour(
  [
    aDay([
      ...SITES.map((id) => aStop(id, { place: knownPlace(id), stayMinutes: 20 })),
      ...Array.from({ length: GUEST_HOUSES }, (_, i) =>
        aStop(`stop-${i}`, {
          place: {
            kind: "own",
            name: { en: `Guest house ${hardToPack(i)}`, vi: `Nhà khách ${hardToPack(i + 99)}` },
            point: { lng: 108.2 + i / 1000, lat: 16.06 },
          },
          stayMinutes: 10,
        }),
      ),
    ]),
  ],
  { title: { en: "Too long for a link", vi: "Dài hơn một liên kết" } },
);
const SLIDES = SITES.length + 5;

test("a plan that no link can hold is presented from this device, and outlives a reload and the way back", async ({
  page,
}) => {
  const plan = await openPlan(page, "/?lang=en&mode=plan", "en");
  await plan.openPlans();
  await plan.plans.getByLabel(plan.words.plans.openFile).setInputFiles(planFile(TOO_LONG));
  await expect(plan.title("en")).toHaveValue("Too long for a link");
  const { app } = wordsIn("en");
  const modes = page.getByRole("navigation", { name: app.modes, exact: true });
  await modes.getByRole("link", { name: app.modeNames.present, exact: true }).click();
  await expectStep(page, `1/${SLIDES}`);
  expect(new URL(page.url()).searchParams.has("tour")).toBe(false);
  await expect(slideOf(page, "en")).toContainText("Too long for a link");

  await test.step("a reload stays on the slide of that plan", async () => {
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expectStep(page, `3/${SLIDES}`);
    const places = slideOf(page, "en").getByRole("listitem");
    const told = await places.allTextContents();
    expect(told.length).toBeGreaterThanOrEqual(SITES.length);
    await page.reload();
    await expectStep(page, `3/${SLIDES}`);
    await expect(places).toHaveText(told);
  });

  await test.step("the presenter's window has the same slides", async () => {
    const [presenter] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: presentWords.en.bar.presenter, exact: true }).click(),
    ]);
    await expect(presenter.locator("body")).toContainText(`Slide 3 of ${SLIDES}`);
    await presenter.close();
  });

  await test.step("Escape leads back to the plan as it was", async () => {
    await page.keyboard.press("Escape");
    await expect(plan.title("en")).toHaveValue("Too long for a link");
    await expect(plan.list.locator(".stop-name")).toHaveCount(SITES.length + GUEST_HOUSES);
  });
});
