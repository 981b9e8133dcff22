import { readdirSync } from "node:fs";
import { getIssues } from "@placemarkio/check-geojson";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { DATA_FOLDER, dataText, setting } from "#tests/build.ts";

const geojson = readdirSync(DATA_FOLDER, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".geojson"),
);

test.each(geojson)("%s is GeoJSON to a reader that is not ours", (path) => {
  expect(getIssues(dataText(path))).toEqual([]);
});

describe("the published JSON Schema of a site", () => {
  const ajv = new Ajv({
    allErrors: true,
    // A tuple followed by more of one kind is what draft 7 says with `additionalItems`.
    strictTuples: false,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  const validate = ajv.compile(JSON.parse(dataText("site.schema.json")));
  const errorsOf = (text: string) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map((error) => error.instancePath);
  };

  test.each(geojson.filter((path) => path.startsWith("sites/")))("accepts %s", (path) => {
    expect(errorsOf(dataText(path))).toEqual([]);
    expect(JSON.parse(dataText(path)).$schema).toBe("../site.schema.json");
  });

  const point = "features.#it-park-visitor-point.properties";
  test.each([
    ["an unknown symbol", setting(`${point}.symbol`, "hexagon"), "/features/0/properties/symbol"],
    [
      "a colour by name",
      setting(`${point}.colour.dark`, "red"),
      "/features/0/properties/colour/dark",
    ],
    [
      "a name without its English words",
      setting(`${point}.name`, { vi: "Khu công nghệ thông tin tập trung" }),
      "/features/0/properties/name",
    ],
    [
      "a fact without a date",
      setting(`${point}.facts.#name-2022.asOf`, undefined),
      "/features/0/properties/facts/0",
    ],
    [
      "a value for what is not stated",
      setting(`${point}.facts.#name-2022.kind`, "not-stated"),
      "/features/0/properties/facts/0",
    ],
    [
      "an extent before the visitor point",
      setting("features", (all: unknown[]) => all.toReversed()),
      "/features/0/geometry/type",
    ],
    [
      "an unknown property",
      setting(point, (all: object) => ({ ...all, phone: "1022" })),
      "/features/0/properties",
    ],
  ])("refuses %s", (_what, edit, where) => {
    expect(errorsOf(edit(dataText("sites/it-park.geojson")))).toContain(where);
  });
});
