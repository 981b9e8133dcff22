import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hostsOf, parseConfig } from "#domain/base/config.ts";
import { parseOnlineStyle } from "#domain/place/onlineStyle.ts";
import { onlineStyle } from "#map/layers/online.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const FILE = "config.json";

test("the settings that are shipped name one other host, that of the online map", () => {
  const shipped = JSON.parse(readFileSync(join(DATA_FOLDER, "../public", FILE), "utf8"));
  const config = parseConfig(shipped, FILE);

  expect(config.ok && hostsOf(config.value)).toEqual(["https://tiles.openfreemap.org"]);
});

const STYLES = { light: "https://a.org/s", dark: "https://a.org/s" };
const OSRM = { kind: "osrm", url: "https://osrm.example/eu" };

test("a routing server in the settings is one more host that may be asked", () => {
  const config = parseConfig({ onlineStyles: STYLES, router: OSRM }, FILE);

  expect(config.ok && hostsOf(config.value)).toEqual(["https://a.org", "https://osrm.example"]);
});

test.each([
  [
    "an OSRM server with the names of its profiles",
    { router: { ...OSRM, carProfile: "driving", coachProfile: "bus" } },
  ],
  ["a Valhalla server", { router: { kind: "valhalla", url: "https://a.org:8443/valhalla/" } }],
  ["the address where the app is published", { publicUrl: "https://example.org/map/" }],
])("settings may name %s", (_what, given) => {
  const config = parseConfig({ onlineStyles: STYLES, ...given }, FILE);

  expect(config).toEqual({ ok: true, value: { onlineStyles: STYLES, ...given } });
});

test.each([
  ["no styles", {}],
  [
    "a style over plain http",
    { onlineStyles: { light: "http://a.org/s", dark: "https://a.org/s" } },
  ],
  ["a word for an address", { onlineStyles: { light: "positron", dark: "https://a.org/s" } }],
  ["an unknown setting", { onlineStyles: { light: "https://a.org", dark: "https://a.org" }, x: 1 }],
  ["a list", []],
  ["a router over plain http", { onlineStyles: STYLES, router: { ...OSRM, url: "http://a.org" } }],
  ["a router without an address", { onlineStyles: STYLES, router: { kind: "osrm" } }],
  ["a router of an unknown kind", { onlineStyles: STYLES, router: { ...OSRM, kind: "google" } }],
  ["a key for a router", { onlineStyles: STYLES, router: { ...OSRM, key: "x" } }],
  ["a profile that is a path", { onlineStyles: STYLES, router: { ...OSRM, carProfile: "../x" } }],
  [
    "profiles for Valhalla",
    { onlineStyles: STYLES, router: { ...OSRM, kind: "valhalla", carProfile: "auto" } },
  ],
  [
    "a router behind a query",
    { onlineStyles: STYLES, router: { ...OSRM, url: "https://a.org/?k=" } },
  ],
  ["a public address over plain http", { onlineStyles: STYLES, publicUrl: "http://a.org" }],
  [
    "a public address with a state in it",
    { onlineStyles: STYLES, publicUrl: "https://a.org/#map" },
  ],
])("settings with %s are refused with a place and a reason", (_what, json) => {
  const config = parseConfig(json, FILE);

  expect(config.ok).toBe(false);
  expect(config.ok || config.problem[0]).toMatchObject({ file: FILE });
});

const style = {
  version: 8,
  glyphs: "https://a.org/{fontstack}/{range}.pbf",
  sources: { map: { type: "vector", url: "https://a.org/map" } },
  layers: [
    { id: "ground", type: "background" },
    { id: "border", type: "line", source: "map", "source-layer": "boundary" },
    { id: "seas", type: "symbol", source: "map", "source-layer": "water_name" },
    {
      id: "towns",
      type: "symbol",
      source: "map",
      "source-layer": "place",
      layout: { "text-field": "{name:latin}" },
    },
    {
      id: "houses",
      type: "symbol",
      source: "map",
      "source-layer": "housenumber",
      layout: { "text-field": "{housenumber}" },
    },
  ],
};

test("an online style loses its borders and the names of seas, and speaks the language of the app", () => {
  const parsed = parseOnlineStyle(style, "style");
  if (!parsed.ok) throw new Error("the style was refused");
  const { layers } = onlineStyle(parsed.value, "vi");
  const fieldOf = (id: string) => JSON.stringify(layers.find((layer) => layer.id === id)?.layout);

  expect(layers.map(({ id }) => id)).toEqual(["ground", "towns", "houses"]);
  expect(fieldOf("towns")).toContain("name:vi");
  expect(fieldOf("houses")).toContain("{housenumber}");
});

test.each([
  ["of version 7", { ...style, version: 7 }],
  ["without layers", { ...style, layers: [] }],
  ["whose layer has no id", { ...style, layers: [{ type: "line" }] }],
  ["that is a page", "<!doctype html>"],
])("a style %s is refused", (_what, json) => {
  expect(parseOnlineStyle(json, "style").ok).toBe(false);
});
