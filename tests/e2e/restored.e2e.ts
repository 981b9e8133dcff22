import { expect, test } from "@playwright/test";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { keepingWords } from "#i18n/keepingWords.ts";
import { thereAndBackTwice } from "#tests/aTour.ts";
import { openPlan, planOf, settledLines } from "#tests/planPage.ts";

const WORKER = "**/assets/optimiser.worker-*.js";

test("the best order is found when its worker does not come, breaks, or dies without a word", async ({
  page,
}) => {
  const plan = await openPlan(
    page,
    `/?lang=en&mode=plan&tour=${formatTourCode(thereAndBackTwice())}`,
    "en",
  );
  const { bestOrder, words } = plan;
  const before = await settledLines(plan);
  for (const [fault, body] of [
    ["does not come", null],
    ["breaks", "throw new Error('out of memory');"],
    ["dies without a word", "close();"],
  ] as const) {
    await test.step(`a worker that ${fault}`, async () => {
      let asked = 0;
      await page.route(WORKER, (route) => {
        asked += 1;
        return body === null
          ? route.abort()
          : route.fulfill({ contentType: "text/javascript", body });
      });
      await bestOrder.getByRole("button", { name: words.order.find }).click();
      await expect(bestOrder.getByRole("status")).toContainText(words.order.wasExact);
      expect(asked).toBe(1);
      await expect(plan.lines).toHaveText(before);
      await bestOrder.getByRole("button", { name: words.order.leave }).click();
      await page.unroute(WORKER);
    });
  }
  await plan.title("en").fill("It goes on");
  await expect(plan.undo).toBeEnabled();
});

test("a tab that is doubled shows the same plan, and what is edited in both is kept from both", async ({
  page,
  context,
}) => {
  const first = await openPlan(page, "/?lang=en&mode=plan", "en");
  await first.title("en").fill("One plan");
  await expect(page).toHaveURL(/tour=/);
  const lines = await settledLines(first);

  const [doubled] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(() => void window.open(location.href)),
  ]);
  const second = planOf(doubled, "en");
  await expect(second.title("en")).toHaveValue("One plan");
  expect(await settledLines(second)).toEqual(lines);

  await second.title("en").fill("Edited in the second tab");
  await expect(doubled).toHaveURL(/tour=/);
  await expect(doubled.getByText(keepingWords.en.keptBoth)).toHaveCount(0);
  await first.title("en").fill("Edited in the first tab");
  await expect(page.getByText(keepingWords.en.keptBoth)).toBeVisible();
  await expect(first.title("en")).toHaveValue("Edited in the first tab");

  await test.step("both are in the list of plans", async () => {
    await first.openPlans();
    for (const title of ["Edited in the first tab", "Edited in the second tab"]) {
      await expect(first.plans).toContainText(title);
    }
  });
  await test.step("each tab that is loaded again has its own", async () => {
    await Promise.all([page.reload(), doubled.reload()]);
    await expect(first.title("en")).toHaveValue("Edited in the first tab");
    await expect(second.title("en")).toHaveValue("Edited in the second tab");
  });
  await test.step("a tab that went elsewhere and came back has it still", async () => {
    await page.goto("/licences.txt");
    await page.goBack();
    await expect(first.title("en")).toHaveValue("Edited in the first tab");
  });
});
