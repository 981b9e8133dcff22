import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { MODES, PAGES } from "#state/view.ts";
import { parseAddress } from "#state/viewUrl.ts";
import { ADDRESSES, VISITS } from "#tests/screens.ts";

const SITES = ["ioc", "software-park-2", "it-park", "dhpiza"];
const SHOWN_AT_TIMES = /<Modal\b|<NoticeBox\b|className="problems"|data-unfolded/;
const screens = Object.values(VISITS).flatMap((visit) => Object.values(visit.screens));

it("axe looks at every mode and every page over the map", () => {
  const views = Object.values(ADDRESSES).map(([query]) => parseAddress(query, "", SITES).view);
  expect(new Set(views.map(({ mode }) => mode))).toEqual(new Set(MODES));
  expect(new Set(views.map(({ page }) => page))).toEqual(new Set([null, ...PAGES]));
  expect(views.some(({ compare }) => compare.length > 0)).toBe(true);
  expect(views.some(({ passage }) => passage !== null)).toBe(true);
});

it("axe looks at every dialog and at every notice of something that failed", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  const parts = files.filter(
    (file) => file.endsWith(".tsx") && SHOWN_AT_TIMES.test(readFileSync(join("src", file), "utf8")),
  );
  const lookedAt = new Set(screens.flatMap((screen) => screen.of ?? []));
  expect(lookedAt).toEqual(new Set(parts.map((file) => basename(file, ".tsx"))));
});
