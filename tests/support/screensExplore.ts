import { chooserWords } from "#i18n/chooserWords.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { embedWords } from "#i18n/embedWords.ts";
import { offlineWords } from "#i18n/offlineWords.ts";
import { searchBoxWords } from "#i18n/searchBoxWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { furnitureOf } from "#tests/mapPage.ts";
import { partsOf } from "#tests/page.ts";
import { asItStands, press, pressEscape, type Screen, unfold, type Visit } from "#tests/screen.ts";

const notice: Screen = { open: asItStands, shown: ".map-notice", of: "GroundNotice" };
/** Without the live map the app asks nothing about the ground that it would be drawn on. */
const withMapOnItsWay: Visit["before"] = (page) =>
  page.route("**/assets/mapPart-*.js", () => undefined);

export const EXPLORE: Readonly<Record<string, Visit>> = {
  "all sites": {
    query: "",
    screens: {
      "sites to compare": {
        open: (page, language) => unfold(page, chooserWords[language].title),
        shown: ".compare-chooser .disclosed",
        part: ".site-tools",
        close: pressEscape,
      },
      "files of the evidence": {
        open: (page, language) => unfold(page, wordsIn(language).app.exportFiles),
        shown: ".evidence-files .disclosed",
        part: ".overview",
        close: pressEscape,
      },
      "hits of a search": {
        open: (page, language) =>
          page
            .getByRole("combobox", { name: searchBoxWords[language].search })
            .fill({ en: "hi-tech", vi: "công nghệ cao" }[language]),
        shown: "[role=search] [role=option]",
        part: "[role=search]",
        close: pressEscape,
      },
      "where one is": {
        open: async (page, language) => {
          const { control, words } = furnitureOf(page, language);
          await control(words.position.ask).click();
        },
        shown: ".map-notice:nth-child(2)",
        part: ".map-region",
      },
      "key of the map": {
        open: (page, language) => unfold(page, wordsIn(language).map.key.title),
        shown: ".map-key .disclosed",
        part: ".map-foot",
        close: pressEscape,
      },
      "options of the map": {
        open: (page, language) => unfold(page, wordsIn(language).map.options.title),
        shown: ".map-options .disclosed",
        part: ".map-foot",
      },
      "code for another page": {
        of: "EmbedDialog",
        open: (page, language) => press(page, embedWords[language].put),
        shown: "dialog[open]",
        close: pressEscape,
      },
      "ready for a room without wifi": {
        of: "OfflineDialog",
        open: (page, language) => press(page, offlineWords[language].open),
        shown: "dialog[open] .offline-check",
        part: "dialog",
        close: async (page, language) => {
          await pressEscape(page);
          await unfold(page, wordsIn(language).map.options.title);
        },
      },
      "a distance": {
        open: async (page, language) => {
          const { control, words } = furnitureOf(page, language);
          await control(words.measure.start).click();
          for (let points = 0; points < 2; points++) await control(words.measure.setMiddle).click();
        },
        shown: ".measure-panel",
        part: ".map-region",
        close: async (page, language) => {
          const { control, words } = furnitureOf(page, language);
          await control(words.measure.done).click();
        },
      },
    },
  },
  "a site": {
    query: "&site=ioc",
    screens: {
      "source of a fact, to be cited": {
        open: async (page, language) => {
          const fact = page.locator(".facts .fact").filter({ has: page.getByRole("button") });
          const name = wordsIn(language).facts.sourceOf("").trim();
          const source = fact.getByRole("button", { name, expanded: false }).first();
          await source.click();
          const details = page.locator(".fact-details:not([hidden])").last();
          await details.getByRole("button", { name: citeWords[language].cite }).click();
        },
        shown: ".fact-details .copy-items",
        part: ".facts",
      },
      "sentence that is cited": {
        open: (page, language) =>
          partsOf(page, language)
            .passages.getByRole("button", { name: citeWords[language].cite })
            .first()
            .click(),
        shown: ".passages .copy-items",
        part: ".passages",
        close: pressEscape,
      },
    },
  },
  "question before another server is asked": {
    query: "&basemap=online",
    before: withMapOnItsWay,
    screens: {
      "may it be asked?": notice,
      "ground to choose": {
        open: (page, language) => unfold(page, wordsIn(language).map.options.title),
        shown: ".map-options .file-picker",
        part: ".map-foot",
        close: pressEscape,
      },
    },
  },
  "map file that is not at hand": {
    query: "&basemap=file",
    before: withMapOnItsWay,
    screens: { "which file is it?": notice },
  },
  "file that does not come": {
    query: "",
    before: (page) => page.route("**/data/sites/it-park.geojson", (route) => route.abort()),
    screens: { "what is missing": { open: asItStands, shown: ".problems", of: "Problems" } },
  },
  "app that does not come": {
    query: "",
    before: (page) => page.route("**/assets/index-*.js", (route) => route.abort()),
    isFixed: true,
    screens: { "plain page": { open: asItStands, shown: ".plain h2:visible", part: "html" } },
  },
};
