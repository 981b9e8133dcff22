import type { Page } from "@playwright/test";
import { formatPlan } from "#domain/tour/planFile.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { PLACES, planFile, planOf } from "#tests/planPage.ts";
import { publish } from "#tests/publishedApp.ts";
import { asItStands, press, pressEscape, type Screen, unfold, type Visit } from "#tests/screen.ts";

/** Forty minutes after the first stop of the sample programme has begun. */
const ON_THE_DAY = Date.parse("2027-10-19T08:40:00+07:00");
const DAY = 24 * 3_600_000;
const GIVEN = { copy: "organiser", number: 0, issuedAt: "2027-01-01T00:00:00Z" } as const;
const BROKEN = "Broken";
const versionOf = (stayMinutes: number) => planFile(aTour([aDay([aStop("ioc", { stayMinutes })])]));

export const PLAN: Readonly<Record<string, Visit>> = {
  "plan that is made": {
    query: "&mode=plan",
    // As a link and a code for people elsewhere need it.
    before: (page) => publish(page),
    screens: {
      "all about a stop": {
        open: async (page, language) => {
          const plan = planOf(page, language);
          const editor = await plan.openEditor(PLACES.ioc[language]);
          await editor.getByText(plan.words.stop.guests).waitFor();
          await editor.locator("details").evaluateAll((folds: HTMLDetailsElement[]) => {
            for (const fold of folds) fold.open = true;
          });
          await editor.getByRole("button", { name: plan.words.stop.addQuestion }).click();
        },
        shown: ".stop-editor[open] input",
        part: ".stop:has(.stop-editor[open])",
        close: async (page, language) => {
          const plan = planOf(page, language);
          await plan.openEditor(PLACES.ioc[language]);
        },
      },
      "places to add": {
        open: (page, language) => planOf(page, language).addBox.fill("software"),
        shown: ".add-stop [role=option]",
        part: ".add-stop",
      },
      "nothing of that name": {
        open: (page, language) => planOf(page, language).addBox.fill("nowhere at all"),
        shown: ".add-stop [role=status]",
        part: ".add-stop",
      },
      "place of one’s own": {
        open: async (page, language) => {
          const plan = planOf(page, language);
          await plan.addBox.fill("16.06, 108.22");
          await plan.offers.first().click();
        },
        shown: ".add-stop-form",
        part: ".add-stop",
        close: pressEscape,
      },
      "best order": {
        open: async (page, language) => {
          const plan = planOf(page, language);
          await plan.button(plan.words.order.find).click();
        },
        shown: ".order-found",
        part: ".best-order",
      },
      "stop that takes longer": {
        open: async (page, language) => {
          const plan = planOf(page, language);
          const ioc = PLACES.ioc[language];
          await plan.stop(ioc).click();
          await plan.button(plan.words.delay.more("15", ioc)).click();
        },
        shown: ".delay li",
        part: ".tour-day",
        close: (page, language) => planOf(page, language).stop(PLACES.ioc[language]).click(),
      },
      "files to take away": {
        open: async (page, language) => {
          await planOf(page, language).button(wordsIn(language).app.exportFiles).click();
        },
        shown: ".export-choices button",
        part: ".export-menu",
        close: pressEscape,
      },
      "what is shared": {
        of: "ShareDialog",
        open: async (page, language) => {
          const plan = planOf(page, language);
          await plan.openShare();
          await plan.share.getByRole("button", { name: plan.words.share.showCode }).click();
        },
        shown: "dialog[open] .qr-code",
        part: "dialog",
        close: pressEscape,
      },
      "plans, one taken away and one that cannot be read": {
        of: "PlansDialog",
        open: async (page, language) => {
          const plan = planOf(page, language);
          await plan.openPlans();
          const { removeNamed } = plan.words.plans;
          for (const title of [language, BROKEN]) await press(page, removeNamed(title));
        },
        shown: "dialog[open] [role=alert]:not(:empty)",
        part: "dialog",
        close: pressEscape,
      },
    },
    start: async (page) => {
      for (const title of ["en", "vi"]) {
        await keep(page, title, formatPlan({ ...GIVEN, tour: aTour([aDay([aStop("ioc")])]) }));
      }
      // As another version of the app may have left it.
      await keep(page, BROKEN, "{}");
      // So that there is a better order.
      const plan = planOf(page, "en");
      const later = plan.button(plan.words.tour.laterNamed(PLACES.softwarePark.en));
      for (let places = 0; places < 3; places++) await later.click();
    },
  },
  "slides that are put in order": {
    query: "&mode=plan",
    start: (page) => planOf(page, "en").button(planWords.en.slides).click(),
    screens: {
      "title and notes of a slide": {
        open: (page, language) => unfold(page, `: ${PLACES.ioc[language]}`),
        shown: ".deck-fields textarea",
        part: ".deck",
        close: pressEscape,
      },
    },
  },
  "day of the tour": {
    query: "&mode=plan",
    before: async (page) => {
      await page.clock.install({ time: ON_THE_DAY });
      await page.clock.resume();
    },
    start: async (page) => {
      const plan = planOf(page, "en");
      await plan.button(plan.words.plan.onTheDay).click();
    },
    screens: {
      "day before": onTheDayAt(-DAY, ".on-day"),
      "while it goes on": onTheDayAt(0, ".on-day"),
      late: {
        open: (page, language) => {
          const { late } = onTheDayWords[language];
          return press(page, late.moreAt("15", PLACES.ioc[language]));
        },
        shown: ".on-day",
      },
      "after it": onTheDayAt(2 * DAY, ".on-day"),
    },
  },
  "link that cannot be read": {
    query: "&mode=plan&tour=damaged",
    screens: {
      "what is wrong with it": { open: asItStands, shown: ".plan-notice", of: "PlanNotices" },
    },
  },
  "newer version of a plan": {
    query: "&mode=plan",
    start: async (page) => {
      const { openPlans, plans, words } = planOf(page, "en");
      for (const stayMinutes of [90, 60]) {
        await openPlans();
        await plans.getByLabel(words.plans.openFile).setInputFiles(versionOf(stayMinutes));
        await plans.waitFor({ state: "hidden" });
        await openPlans();
        // Once it is kept.
        await plans.getByText(words.plans.openNow).waitFor();
        await pressEscape(page);
      }
    },
    screens: {
      "what is different": {
        of: "VersionNotice",
        open: asItStands,
        shown: ".plan-changes",
        part: ".plan-notices",
      },
    },
  },
  "part that does not come": {
    query: "&mode=plan",
    before: (page) => page.route("**/assets/PlanPanel-*.js", (route) => route.abort()),
    screens: { "that it failed": { open: asItStands, shown: ".problems", of: "ErrorScreen" } },
  },
};

function onTheDayAt(after: number, shown: string): Screen {
  return {
    open: async (page: Page) => {
      await page.clock.setSystemTime(ON_THE_DAY + after);
      // When it comes to the front a page looks at the clock.
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    },
    shown,
  };
}

/** Puts the text of a plan on this device. */
async function keep(page: Page, title: string, text: string): Promise<void> {
  const about = { title: { en: title, vi: title }, tourId: title, savedAt: GIVEN.issuedAt };
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("site-visit-map");
        opening.onerror = reject;
        opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
        opening.onsuccess = () => {
          const change = opening.result.transaction("kept", "readwrite");
          change.objectStore("kept").put(kept, `plan/${kept.title.en}`);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { ...about, revision: 1, copyOf: null, text },
  );
}
