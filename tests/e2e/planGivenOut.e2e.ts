import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { parsePlan } from "#domain/tour/planFile.ts";
import { parseTourCode } from "#domain/tourCode/tourCode.ts";
import {
  expectStops,
  jsonFile,
  openPlan,
  PLACES,
  type PlanPage,
  planFile,
  settledLines,
  tourInAddress,
} from "#tests/planPage.ts";
import { GUEST_MARKS, OWN_MARKS, PUBLIC_MARKS, SECRET_TOUR } from "#tests/secretTour.ts";

const { ioc, softwarePark } = PLACES;

/** A window of somebody else's device. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US", ...(baseURL ? { baseURL } : {}) });
  return context.newPage();
}

test("a link to a plan opens the same tour elsewhere, and no plan there is lost", async ({
  page,
  browser,
  baseURL,
}) => {
  const mine = await openPlan(page, "/?lang=en&mode=plan", "en");
  await mine.title("en").fill("Theirs");
  await mine.button(mine.words.tour.removeNamed(softwarePark.en)).click();
  const lines = await settledLines(mine);
  await expect.poll(() => tourInAddress(page.url())?.days[0]?.stops).toHaveLength(5);
  await expect.poll(() => tourInAddress(page.url())?.title.en).toBe("Theirs");
  const link = page.url();

  const other = await elsewhere(browser, baseURL);
  const own = await openPlan(other, "/?lang=en&mode=plan", "en");
  await own.title("en").fill("My own plan");
  await own.button(own.words.tour.removeNamed(ioc.en)).click();
  const ownLines = await settledLines(own);
  await expect.poll(() => tourInAddress(other.url())?.title.en).toBe("My own plan");

  // In the same tab, as when a link in a mail is clicked.
  await other.goto(link);
  await expect(own.title("en")).toHaveValue("Theirs");
  // Who has been asked is nobody's but the organiser's.
  const { open } = own.words.tour.states;
  expect(lines).toContain(open);
  await expect(own.lines).toHaveText(lines.filter((line) => line !== open));
  await other.reload();
  await expect(own.title("en")).toHaveValue("Theirs");
  await own.openPlans();
  await expect(own.plans.getByRole("listitem")).toHaveCount(1);
  await expect(own.plans.getByRole("listitem")).toContainText("My own plan");
  await own.plans.getByRole("button", { name: own.words.plans.close }).click();

  // Once it is changed it is a plan of one's own, beside the other.
  await own.title("en").fill("Theirs, changed");
  await own.openPlans();
  await expect(own.plans.getByRole("listitem")).toHaveText([/Theirs, changed/, /My own plan/]);
  await own.plans
    .getByRole("button", { name: own.words.plans.openNamed("My own plan"), exact: true })
    .click();
  await expect(own.lines).toHaveText(ownLines);
});

test("an organiser’s plan comes back from its file whole; a damaged file takes nothing away", async ({
  page,
}) => {
  const plan = await openPlan(page, "/?lang=vi&mode=plan", "vi");
  const { words } = plan;
  await plan.title("vi").fill("Đoàn thăm bốn nơi");
  await plan.region.getByText(words.tour.transport).click();
  await plan.region.getByLabel(words.tour.driverName, { exact: true }).fill("Nguyễn Văn Lái");
  const editor = await plan.openEditor(ioc.vi);
  const field = (name: string) => editor.getByLabel(name, { exact: true });
  await field(words.stop.stay).fill("65");
  await field(words.stop.arriveAt).fill("08:20");
  await field(`${words.stop.note}, ${words.stop.inLanguage.vi}`).fill("Chia hai nhóm.");
  await field(`${words.stop.note}, ${words.stop.inLanguage.en}`).fill("Two groups.");
  await editor.getByText(words.stop.private).click();
  await field(words.stop.hostPhone).fill("0905 000 111");
  await field(words.stop.gateCode).fill("7788#");
  const lines = await settledLines(plan);

  await plan.openShare();
  await plan.share.getByRole("radio", { name: words.share.kinds.organiser }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    plan.share.getByRole("button", { name: words.share.saveFile }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("doan-tham-bon-noi-organiser-1.json");
  await expect(plan.share.getByRole("status").filter({ hasText: ".json" })).toContainText(
    download.suggestedFilename(),
  );
  await plan.share.getByRole("button", { name: words.share.close }).click();
  const text = await readFile(await download.path(), "utf8");

  const title = "Đoàn thăm bốn nơi";
  await plan.openPlans();
  await plan.plans.getByRole("button", { name: words.plans.removeNamed(title) }).click();
  await expect(plan.plans).toContainText(words.plans.removed(title));
  await plan.plans.getByRole("button", { name: words.plans.close }).click();
  await expect(plan.title("vi")).not.toHaveValue(title);
  await plan.openPlans();
  await expect(plan.plans).toContainText(words.plans.none);

  const picker = plan.plans.getByLabel(words.plans.openFile);
  await picker.setInputFiles(jsonFile(text.slice(0, text.length / 2)));
  await expect(plan.plans.getByRole("alert")).toHaveText(
    "Tệp bị cắt cụt hoặc không phải tệp JSON.",
  );
  await picker.setInputFiles(jsonFile(text.replace('"stayMinutes": 65', '"stayMinutes": -65')));
  await expect(plan.plans.getByRole("alert")).toContainText("Tệp có lỗi nên không mở phần nào");

  await picker.setInputFiles(jsonFile(text));
  await expect(plan.plans).toHaveCount(0);
  await expectWhole(plan, lines);
  // What is open is kept, so that another damaged file cannot harm it, and neither can a reload.
  await plan.openPlans();
  await picker.setInputFiles(jsonFile("{}"));
  await expect(plan.plans.getByRole("alert")).toHaveText(
    "Tệp không chứa lịch trình của ứng dụng này.",
  );
  await expect(plan.plans.getByRole("listitem")).toHaveText([/Đoàn thăm bốn nơi/]);
  await page.reload();
  await expectWhole(plan, lines);
});

async function expectWhole({ title, lines, words, region, openEditor }: PlanPage, texts: string[]) {
  await expect(title("vi")).toHaveValue("Đoàn thăm bốn nơi");
  await expect(lines).toHaveText(texts);
  await region.getByText(words.tour.transport).click();
  await expect(region.getByLabel(words.tour.driverName, { exact: true })).toHaveValue(
    "Nguyễn Văn Lái",
  );
  const editor = await openEditor(ioc.vi);
  const field = (name: string) => editor.getByLabel(name, { exact: true });
  const { stop } = words;
  await expect(field(stop.arriveAt)).toHaveValue("08:20");
  await expect(field(`${stop.note}, ${stop.inLanguage.vi}`)).toHaveValue("Chia hai nhóm.");
  await expect(field(`${stop.note}, ${stop.inLanguage.en}`)).toHaveValue("Two groups.");
  await expect(field(stop.hostPhone)).toHaveValue("0905 000 111");
  await expect(field(stop.gateCode)).toHaveValue("7788#");
}

for (const language of ["en", "vi"] as const) {
  test(`the public link has nothing private in it, and no code leads to this machine (${language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const plan = await openPlan(page, `/?lang=${language}&mode=plan`, language);
    const { words } = plan;
    await plan.openPlans();
    await plan.plans.getByLabel(words.plans.openFile).setInputFiles(planFile(SECRET_TOUR));
    await expectStops(plan, [ioc[language], PLACES.itPark[language]]);
    await expect.poll(() => tourInAddress(page.url())?.title.en).toBe("public-title-en");

    await plan.openShare();
    await expect(plan.share).toContainText(words.share.thisMachine);
    await expect(plan.share.getByRole("button", { name: words.share.showCode })).toHaveCount(0);
    await expect(plan.share.getByRole("img")).toHaveCount(0);
    await plan.share.getByRole("button", { name: words.share.copyLink }).click();
    await expect(plan.share.getByRole("status").first()).toHaveText(words.share.copied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await expect(plan.share.getByLabel(words.share.link, { exact: true })).toHaveValue(link);

    const code = new URL(link).searchParams.get("tour") ?? "";
    const tour = parseTourCode(code);
    if (!tour.ok) throw new Error(tour.problem.kind);
    const held = JSON.stringify(tour.value);
    expect([...OWN_MARKS, ...GUEST_MARKS].filter((mark) => held.includes(mark))).toEqual([]);
    expect(PUBLIC_MARKS.filter((mark) => !held.includes(mark))).toEqual([]);
    expect(JSON.stringify(tourInAddress(page.url()))).not.toMatch(/own-|guest-/);

    // The delegates' file has what guests need and nothing of the organiser's.
    await plan.share.getByRole("radio", { name: words.share.kinds.delegate }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      plan.share.getByRole("button", { name: words.share.saveFile }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(parsePlan(text)).toMatchObject({ ok: true, value: { copy: "delegate" } });
    expect(OWN_MARKS.filter((mark) => text.includes(mark))).toEqual([]);
    expect(GUEST_MARKS.filter((mark) => !text.includes(mark))).toEqual([]);
  });
}
