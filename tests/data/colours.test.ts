import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { type ColourToken, PALETTES } from "#map/palette.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);
const THEMES = ["light", "dark"] as const;
const GROUNDS: readonly ColourToken[] = [
  "land",
  "sea",
  "wood",
  "urban",
  "sand",
  "shoreOuter",
  "shoreInner",
];

/** Custom properties of the pages; what the dark theme does not set again it has from the light. */
const css = readFileSync(join(DATA_FOLDER, "../src/ui/tokens.css"), "utf8");
const light = coloursIn(":root");
const TOKENS = { light, dark: { ...light, ...coloursIn(':root[data-theme="dark"]') } };

function coloursIn(selector: string): Readonly<Record<string, string>> {
  const block = css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
  const colours = [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(colours.map(([, name, colour]) => [name, colour]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#767676", 4.54],
  ["#0000ff", "#ffffff", 8.59],
  ["#ff0000", "#ffffff", 4],
  ["#1e2a30", "#1e2a30", 1],
])("the contrast of %s and %s is %d, as WCAG tools give it", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe.each(THEMES)("in the %s theme", (theme) => {
  describe.each(catalog.sites)("the colour of $id", ({ colour }) => {
    test.each(GROUNDS)("has at least 3:1 against the map’s %s", (ground) => {
      expect(contrast(colour[theme], PALETTES[theme][ground])).toBeGreaterThanOrEqual(3);
    });
  });

  describe.each(["--ink", "--ink-2", "--ui"])("the text colour %s", (text) => {
    test.each(["--paper", "--tint"])("has at least 4.5:1 against %s", (ground) => {
      const tokens = TOKENS[theme];
      expect(contrast(tokens[text] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
    });
  });
});
