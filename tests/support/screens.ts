import type { Visit } from "#tests/screen.ts";
import { EXPLORE } from "#tests/screensExplore.ts";
import { PLAN } from "#tests/screensPlan.ts";
import { STAGE } from "#tests/screensStage.ts";

/** All that axe looks at beyond what an address shows by itself. */
export const VISITS: Readonly<Record<string, Visit>> = { ...EXPLORE, ...PLAN, ...STAGE };

const ALL_SITES = "ioc,software-park-2,it-park,dhpiza";
const MAP = '[data-map-state="static"]';
const PAGE = ".over-page h2";

/** What an address shows by itself, and what is there when all is. */
export const ADDRESSES: Readonly<Record<string, readonly [query: string, shown: string]>> = {
  overview: ["", MAP],
  site: ["&site=it-park", MAP],
  reader: ["&site=ioc&passage=vi-p8s2", MAP],
  "bad address": ["&site=nowhere", MAP],
  comparison: [`&compare=${ALL_SITES}`, PAGE],
  differences: ["&show=differences", PAGE],
  sheet: ["&site=dhpiza&show=sheet", PAGE],
  planner: ["&mode=plan", ".timeline"],
  programme: ["&mode=plan&show=programme", PAGE],
  "title on the stage": ["&mode=present", MAP],
  "site on the stage": ["&mode=present&step=7", MAP],
  "comparison on the stage": ["&mode=present&step=8", ".slide-table"],
};
