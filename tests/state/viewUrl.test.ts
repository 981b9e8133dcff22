import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { isSameCamera } from "#map/camera.ts";
import { DEFAULT_VIEW, type Mode, type Page, type Theme, type View } from "#state/view.ts";
import { formatAddress, parseAddress } from "#state/viewUrl.ts";
import { cameras } from "#tests/generate.ts";

const SITES = ["ioc", "software-park-2", "it-park", "dhpiza"];

function aView(given: Partial<View>): View {
  return { ...DEFAULT_VIEW, ...given };
}

/** What the browser makes of an address: its query string and its fragment. */
function parsed(address: string) {
  const { search, hash } = new URL(`https://example.org/${address}`);
  return parseAddress(search, hash, SITES);
}

const orNone = <T>(...values: T[]) => fc.constantFrom<T | null>(null, ...values);
const passages = fc
  .tuple(fc.constantFrom("vi", "en"), fc.nat({ max: 30 }), fc.nat({ max: 9 }))
  .map(([article, paragraph, sentence]) => `${article}-p${paragraph}s${sentence}`);
const views: fc.Arbitrary<View> = fc
  .record({
    mode: fc.constantFrom<Mode>("explore", "plan", "present"),
    tour: fc.option(fc.string({ minLength: 1 })),
    step: fc.integer({ min: 1, max: 999 }),
    language: orNone<Language>("vi", "en"),
    theme: orNone<Theme>("light", "dark"),
    site: orNone(...SITES),
    passage: fc.option(passages),
    compare: fc.subarray(SITES).filter(({ length }) => length !== 1),
    page: orNone<Page>("differences", "sheet"),
    camera: fc.option(cameras),
    basemap: fc.constantFrom("bundled", "online", "file"),
    tiles: fc.option(fc.string({ minLength: 1 })),
    divisions: fc.constantFrom("2022", "2025"),
    bothNames: fc.boolean(),
    embed: fc.boolean(),
    parent: orNone("https://example.org", "http://localhost:4303", "null"),
  })
  .map((view) => ({
    ...view,
    tiles: view.basemap === "file" ? view.tiles : null,
    tour: view.mode === "explore" ? null : view.tour,
    step: view.mode === "present" ? view.step : 1,
    parent: view.embed ? view.parent : null,
  }));

test("an address reopens the view it was made from, the camera to the pixel", () => {
  fc.assert(
    fc.property(views, (view) => {
      const { view: reopened, ignored } = parsed(formatAddress(view, ""));

      expect(ignored).toEqual([]);
      expect({ ...reopened, camera: null }).toEqual({ ...view, camera: null });
      if (view.camera === null || reopened.camera === null) {
        expect(reopened.camera).toBe(view.camera);
      } else {
        expect(isSameCamera(view.camera, reopened.camera)).toBe(true);
      }
    }),
  );
});

test("parameters that are not ours are kept, in whatever order they come", () => {
  const foreign = fc.dictionary(
    fc.string({ minLength: 1 }).map((name) => `utm_${name}`),
    fc.string({ unit: "grapheme" }),
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(views, foreign, (view, others) => {
      const before = new URLSearchParams({ site: "dhpiza", ...others });
      const { search } = new URL(`https://example.org/${formatAddress(view, `?${before}`)}`);
      const after = new URLSearchParams(search);

      expect(Object.entries(others).map(([name]) => after.get(name))).toEqual(
        Object.values(others),
      );
    }),
  );
});

test("the default view has an empty address", () => {
  expect(formatAddress(DEFAULT_VIEW, "")).toBe("");
});

test.each<[string, Partial<View>, string]>([
  ["language", { language: "vi" }, "?lang=vi"],
  ["theme", { theme: "dark" }, "?theme=dark"],
  ["site", { site: "it-park" }, "?site=it-park"],
  ["passage", { passage: "vi-p3s1" }, "?passage=vi-p3s1"],
  [
    "camera",
    { camera: { zoom: 13.5, lat: 16.0758, lng: 108.2222, bearing: 0, pitch: 0 } },
    "#map=13.5/16.0758/108.2222",
  ],
])("a chosen %s is all that stands in the address", (_what, given, address) => {
  expect(formatAddress(aView(given), "")).toBe(address);
});

test.each([
  ["an old choice that is no longer made", "?site=ioc&lang=vi", ""],
  ["the mode, which is the default", "?mode=explore", ""],
  ["only ours", "?site=ioc&utm_source=post", "?utm_source=post"],
])("a default takes %s out of the address", (_what, search, address) => {
  expect(formatAddress(DEFAULT_VIEW, search)).toBe(address);
});

test.each([
  ["an unknown language", "?lang=fr", "lang", "fr"],
  ["a language in capitals", "?lang=VI", "lang", "VI"],
  ["an unknown theme", "?theme=sepia", "theme", "sepia"],
  ["an unknown site", "?site=hanoi", "site", "hanoi"],
  ["a property of objects as a site", "?site=constructor", "site", "constructor"],
  ["a passage that is no sentence", "?passage=vi-p3", "passage", "vi-p3"],
  ["a passage of a third article", "?passage=fr-p1s1", "passage", "fr-p1s1"],
  ["a mode that is not built", "?mode=rehearse", "mode", "rehearse"],
  ["a slide before the first", "?step=0", "step", "0"],
  ["half a slide", "?step=1.5", "step", "1.5"],
  ["a slide in words", "?step=last", "step", "last"],
  ["a slide no talk has", "?step=1000", "step", "1000"],
  ["a slide as a power", "?step=1e2", "step", "1e2"],
  ["a script for a site", "?site=<script>", "site", "<script>"],
  ["a broken percent sign", "?site=%E0%A4%A", "site", "\uFFFD%A"],
  ["words for a camera", "#map=danang", "#map", "danang"],
  ["a camera without a longitude", "#map=12/16.06", "#map", "12/16.06"],
  ["a camera with a gap", "#map=12//108.2", "#map", "12//108.2"],
  ["a camera with too many numbers", "#map=12/16/108/0/0/0", "#map", "12/16/108/0/0/0"],
  ["a zoom beyond the last", "#map=25/16.06/108.2", "#map", "25/16.06/108.2"],
  ["a negative zoom", "#map=-1/16.06/108.2", "#map", "-1/16.06/108.2"],
  ["latitude and longitude swapped", "#map=12/108.2/16.06", "#map", "12/108.2/16.06"],
  ["a longitude beyond the date line", "#map=12/16.06/181", "#map", "12/16.06/181"],
  ["a camera at infinity", "#map=12/16.06/Infinity", "#map", "12/16.06/Infinity"],
  ["an unknown way of embedding", "?embed=2", "embed", "2"],
  ["a pitch below the ground", "#map=12/16.06/108.2/0/90", "#map", "12/16.06/108.2/0/90"],
])("%s is left out and reported by name and value", (_what, address, parameter, value) => {
  expect(parsed(address)).toEqual({ view: DEFAULT_VIEW, ignored: [{ parameter, value }] });
});

test("what is damaged does not take with it what is sound", () => {
  const address = "?lang=vi&theme=sepia&site=it-park&passage=p3&utm_id=7#map=12/16.06";

  expect(parsed(address)).toEqual({
    view: aView({ language: "vi", site: "it-park" }),
    ignored: [
      { parameter: "theme", value: "sepia" },
      { parameter: "passage", value: "p3" },
      { parameter: "#map", value: "12/16.06" },
    ],
  });
});

test.each([
  ["an empty value", "?site=&lang="],
  ["a foreign parameter", "?utm_source=post"],
  ["a foreign fragment", "#main"],
  ["an empty fragment", "#"],
])("%s is nothing to report", (_what, address) => {
  expect(parsed(address)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
});

describe("#map holds zoom, latitude and longitude", () => {
  const flat = { zoom: 12.25, lat: 16.06, lng: 108.2, bearing: 0, pitch: 0 };

  test.each([
    ["and no more for a flat map with north up", "#map=12.25/16.06/108.2", flat],
    [
      "then the bearing of a turned map",
      "#map=12.25/16.06/108.2/-17.5",
      { ...flat, bearing: -17.5 },
    ],
    ["then the pitch of a tilted one", "#map=12.25/16.06/108.2/0/45", { ...flat, pitch: 45 }],
    ["then both", "#map=12.25/16.06/108.2/90/30", { ...flat, bearing: 90, pitch: 30 }],
  ])("%s", (_what, hash, camera) => {
    expect(parsed(hash).view.camera).toEqual(camera);
    expect(formatAddress(aView({ camera }), "")).toBe(hash);
  });

  test("with no more decimals than a screen can show", () => {
    const camera = { ...flat, zoom: 9, lat: 16.0612345678, lng: 108.2012345678 };

    expect(formatAddress(aView({ camera }), "")).toBe("#map=9/16.0612/108.2012");
  });
});

test("a page that may drive this one is named by its origin alone, and only in a frame", () => {
  const parentOf = (address: string) => parsed(address).view.parent;
  expect(parentOf("?embed=1&parent=https%3A%2F%2Fdeck.example")).toBe("https://deck.example");
  expect(parentOf("?embed=1&parent=null")).toBe("null");
  expect(parentOf("?parent=https%3A%2F%2Fdeck.example")).toBeNull();
  expect(parentOf("?embed=1&parent=capacitor%3A%2F%2Flocalhost")).toBe("capacitor://localhost");
  for (const value of [
    ...["*", "deck.example", "https://deck.example/", "file:///", "data:x", "https://your page"],
    ...["https://<your-host>", "https://deck.example:99999", "https://deck.example:443"],
    ...["https://Deck.example", "https://a:b@deck.example"],
  ]) {
    const { view, ignored } = parsed(`?${new URLSearchParams({ embed: "1", parent: value })}`);
    expect(view.parent).toBeNull();
    expect(ignored).toEqual([{ parameter: "parent", value }]);
  }
});

test("a value that cannot be followed is told short, and cannot turn the sentence round", () => {
  const { view, ignored } = parsed(
    `?${new URLSearchParams({ lang: "x".repeat(9000), site: "a\u202Eb", passage: `vi-p${"1".repeat(9000)}s1` })}`,
  );
  expect(view.passage).toBeNull();
  expect(ignored).toEqual([
    { parameter: "lang", value: `${"x".repeat(80)}…` },
    { parameter: "site", value: "a\\u202Eb" },
    { parameter: "passage", value: `vi-p${"1".repeat(76)}…` },
  ]);
});
