import { expect, test } from "vitest";
import { parseConfig } from "#domain/base/config.ts";
import { BASEMAP_FILES, catalogFiles, parseDataFile } from "#domain/evidence/dataFile.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { dataText } from "#tests/build.ts";

const DEEP = "[".repeat(100_000) + "]".repeat(100_000);
const LONG = "x".repeat(1_000_000);
const MARKUP = `<img src=x onerror="alert(1)">`;

const FILES = [...catalogFiles(["ioc"]), ...BASEMAP_FILES].filter(
  ({ path }) => !path.endsWith(".csv"),
);
const json = (path: string) => JSON.parse(dataText(path));

/** Files that are not what they should be, by what is wrong with them. */
const SPOILED: Readonly<Record<string, (path: string) => string>> = {
  "nested a hundred thousand deep": () => DEEP,
  "with a property as deep": (path) =>
    dataText(path).replace(/^\s*([[{])/, (start) =>
      start.includes("{") ? `{"type":${DEEP},` : `[${DEEP},`,
    ),
  "with a name of a megabyte": () => JSON.stringify({ [LONG]: LONG, id: LONG }),
  "with a prototype of its own": (path) =>
    dataText(path).replace(/^\s*\{/, '{"__proto__":{"polluted":true},"constructor":1,'),
};

for (const [what, spoil] of Object.entries(SPOILED)) {
  test.each(FILES)(`$path, ${what}, is parsed or refused with a short sentence`, (file) => {
    const parsed = parseDataFile(file, spoil(file.path));

    if (!parsed.ok) {
      const [issue] = parsed.problem;
      if (!issue) throw new Error("refused without a word");
      for (const language of ["en", "vi"] as const) {
        expect(issueSentence(issue, language).length).toBeLessThan(800);
      }
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
}

test("a name that is markup stays the text that it is", () => {
  const site = json("sites/ioc.geojson");
  site.features[0].properties.name = { vi: MARKUP, en: MARKUP };
  const [file] = catalogFiles(["ioc"]);
  if (!file) throw new Error("no site file");

  const parsed = parseDataFile(file, JSON.stringify(site));

  expect(parsed).toMatchObject({ ok: true, value: { content: { name: { en: MARKUP } } } });
});

test.each(["articles/en.json", "sources.json"])(
  "an address that is a script is no address of %s",
  (path) => {
    const file = FILES.find((candidate) => candidate.path === path);
    if (!file) throw new Error("no such file");
    const text = dataText(path).replace(/"url": "[^"]+"/, '"url": "javascript:alert(1)"');

    expect(parseDataFile(file, text).ok).toBe(false);
  },
);

test.each([
  ["deep", JSON.parse(DEEP)],
  ["deep within", { onlineStyles: JSON.parse(DEEP) }],
  ["long", { [LONG]: LONG }],
  ["with a script as its address", { publicUrl: "javascript:alert(1)" }],
  ["with a prototype", JSON.parse('{"__proto__":{"publicUrl":"https://example.org"}}')],
])("settings that are %s are refused with short words", (_, settings) => {
  const parsed = parseConfig(settings, "config.json");

  expect(parsed.ok).toBe(false);
  const issues = parsed.ok ? [] : parsed.problem;
  for (const issue of issues) expect(issueSentence(issue, "en").length).toBeLessThan(800);
});
