import { expect, test } from "vitest";
import { EMPTY_LEDGER, parseLinkLedger, statusOf } from "#domain/evidence/linkCheck.ts";
import { dataText } from "#tests/build.ts";

const link = {
  url: "https://example.org/a",
  checked: "2026-02-03",
  status: 404,
  state: "gone",
  since: "2026-01-02",
  words: null,
};

function problemOf(json: unknown) {
  const parsed = parseLinkLedger(json, "link-checks.json");
  return parsed.ok ? null : parsed.problem[0];
}

test("the published ledger can be read", () => {
  expect(parseLinkLedger(JSON.parse(dataText("link-checks.json")), "").ok).toBe(true);
});

test("an address is found with its last check", () => {
  const parsed = parseLinkLedger({ checked: "2026-02-03", links: [link] }, "link-checks.json");

  expect(parsed.ok && statusOf(parsed.value, link.url)).toEqual(link);
});

test("an address that was never checked has no status", () => {
  expect(statusOf(EMPTY_LEDGER, link.url)).toBeNull();
});

test.each([
  ["a state of another name", { ...link, state: "dead" }, "links.0.state"],
  ["a day that is none", { ...link, checked: "2026-02-32" }, "links.0.checked"],
  ["a status that HTTP does not have", { ...link, status: 0 }, "links.0.status"],
  ["a property of another name", { ...link, note: "x" }, "links.0.note"],
  ["a state that is younger than the check", { ...link, since: "2026-03-01" }, "links.0"],
])("%s is a fault", (_fault, wrong, property) => {
  expect(problemOf({ checked: "2026-02-03", links: [wrong] })).toMatchObject({
    file: "link-checks.json",
    property,
  });
});

test("an address that is there twice is a fault", () => {
  expect(problemOf({ checked: "2026-02-03", links: [link, link] })).toMatchObject({
    expected: "unique-id",
    found: link.url,
  });
});
