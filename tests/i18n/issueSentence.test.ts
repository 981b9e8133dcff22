import { expect, test } from "vitest";
import type { Issue } from "#domain/base/issue.ts";
import { issueSentence } from "#i18n/issueSentence.ts";

const issue: Issue = {
  file: "sites/ioc.geojson",
  feature: "area",
  property: "sources",
  found: "[]",
  expected: "source",
};

test("an issue names the file, the entry, the property, what was found and what was expected", () => {
  expect(issueSentence(issue, "en")).toBe(
    "sites/ioc.geojson, “area”, sources: found [], expected at least one source",
  );
  expect(issueSentence(issue, "vi")).toBe(
    "sites/ioc.geojson, “area”, sources: gặp [], cần ít nhất một nguồn",
  );
});

test("what exactly was expected stands in brackets at the end", () => {
  expect(issueSentence({ ...issue, expected: "known-id", detail: "sources.json" }, "en")).toMatch(
    / expected an id that exists \(sources\.json\)$/,
  );
});

test("an issue of a whole file leaves no empty places in the sentence", () => {
  const { file, found, expected } = issue;

  expect(issueSentence({ file, property: "", found, expected }, "en")).toBe(
    "sites/ioc.geojson: found [], expected at least one source",
  );
});
