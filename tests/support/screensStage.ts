import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { stageKeysWords } from "#i18n/stageKeysWords.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { asItStands, press, type Visit } from "#tests/screen.ts";

const SLIDES = ["title", "locator", "overview", "stop-ioc", "comparison", "closing"];
const deck = { order: [], hidden: SLIDES, titles: [], notes: [], areNotesPrivate: false };
const ALL_HIDDEN = formatTourCode(aTour([aDay([aStop("ioc")])], { deck }));
/** Any: the window of a presenter whose stage is nowhere. */
export const SESSION = "3f2b8c1e-9d4a-4b6f-8a2e-1c5d7e9f0a3b";

export const STAGE: Readonly<Record<string, Visit>> = {
  "slides of the sites": {
    query: "&mode=present&step=3",
    // Before it stands it hears no keys.
    start: (page) => page.locator('[data-step="3/9"]').waitFor(),
    screens: {
      overview: {
        open: async (page) => {
          for (const key of ["Home", "PageDown", "PageDown"]) await page.keyboard.press(key);
        },
        shown: '[data-kind="overview"]',
        part: ".stage-room",
      },
      "files of the slides": {
        of: "SaveSlides",
        open: (page, language) => press(page, slideFileWords[language].save),
        shown: ".save-slides",
        close: (page, language) => press(page, slideFileWords[language].save),
      },
      "what the keys do": {
        of: "StageKeys",
        open: (page, language) => press(page, stageKeysWords[language].title),
        shown: ".stage-keys",
        close: (page, language) => press(page, stageKeysWords[language].title),
      },
      "slides that go by themselves": {
        open: (page, language) => press(page, presentWords[language].bar.autoPlay),
        shown: '.stage-bar [aria-pressed="true"]',
        part: ".stage-foot",
        close: (page, language) => press(page, presentWords[language].bar.autoPlay),
      },
      closing: {
        open: (page) => page.keyboard.press("End"),
        shown: '[data-kind="closing"]',
        part: ".stage-room",
      },
      black: {
        open: (page) => page.keyboard.press("b"),
        shown: ".stage-black",
        part: ".stage-room",
        close: (page) => page.keyboard.press("b"),
      },
    },
  },
  "no slide at all": {
    query: `&mode=present&tour=${ALL_HIDDEN}`,
    screens: { "that all are hidden": { open: asItStands, shown: ".stage-waiting button" } },
  },
  "presenter’s window": {
    query: `&mode=present&step=4&presenter=${SESSION}`,
    isFixed: true,
    screens: {
      "this slide and the next": {
        open: asItStands,
        shown: ".presenter-notes",
        part: "html",
      },
    },
  },
};
