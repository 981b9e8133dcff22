import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { aDataFolder, setting } from "#tests/build.ts";

/** What a build says of `data/` after one edit. */
function saidOf(file: string, edit: (text: string) => string): string[] {
  const { issues } = readData(aDataFolder({ file, edit }));
  return issues.map((issue) => issueSentence(issue, "en"));
}

const FILE = "sites/it-park.geojson";
const FACTS = "features.#it-park-visitor-point.properties.facts";
const FROM = `${FACTS}.#fill-rate.differs.from`;
const onFrom = `${FILE}, “fill-rate”, differs.from: found`;
const usedOnce = "expected an id that is used once";

test.each([
  [
    "a difference from a fact that is not there",
    FILE,
    setting(FROM, ["leased", "let"]),
    `${onFrom} let, expected an id that exists (${FILE})`,
  ],
  [
    "a difference from a fact of another site",
    FILE,
    setting(FROM, ["cost-first"]),
    `${onFrom} cost-first, expected an id that exists (${FILE})`,
  ],
  [
    "a difference from what no source states",
    FILE,
    setting(FROM, ["rent"]),
    `${onFrom} rent, expected an id that exists (${FILE})`,
  ],
  [
    "a difference from itself",
    FILE,
    setting(FROM, ["fill-rate", "leased"]),
    `${onFrom} fill-rate, ${usedOnce}`,
  ],
  [
    "a difference from one fact twice",
    FILE,
    setting(FROM, ["leased", "leased"]),
    `${onFrom} leased, ${usedOnce}`,
  ],
  [
    "a difference of accounts in one fact without a note that says how",
    FILE,
    setting(`${FACTS}.#investment-phase1.note`, undefined),
    `${FILE}, “investment-phase1”, note: found nothing, expected this property to be there`,
  ],
  [
    "a difference of scope in one fact",
    FILE,
    setting(`${FACTS}.#fill-rate.differs`, { kind: "scope" }),
    `differs.from: found nothing, expected this property to be there`,
  ],
  [
    "a difference from nothing",
    FILE,
    setting(FROM, []),
    "differs.from: found [], expected another shape (>=1)",
  ],
  [
    "a difference of an unknown kind",
    FILE,
    setting(`${FACTS}.#fill-rate.differs.kind`, "opinion"),
    "differs.kind: found opinion, expected another shape",
  ],
  [
    "a fact on the programme with an unknown source",
    "programme.json",
    setting("#firms.sources", ["nobody"]),
    "programme.json, “firms”, sources: found nobody, expected an id that exists (sources.json)",
  ],
  [
    "a fact on the programme without a source",
    "programme.json",
    setting("#organisers.sources", []),
    "programme.json, “organisers”, sources: found [], expected at least one source",
  ],
  [
    "a fact on the programme in one language",
    "programme.json",
    setting("#organisers.label", { vi: "Đơn vị tổ chức" }),
    "programme.json, “organisers”, 1.label.en: found nothing, expected this property to be there",
  ],
  [
    "two facts of one id on the programme",
    "programme.json",
    setting("#firms.id", "organisers"),
    `programme.json, “organisers”, id: found organisers, ${usedOnce}`,
  ],
])("%s is named by file, entry and property", (_fault, file, edit, part) => {
  const said = saidOf(file, edit);

  expect(said).toHaveLength(1);
  expect(said[0]).toContain(part);
});

test("a difference that both facts tell is named at each of them", () => {
  const differs = { kind: "accounts", from: ["fill-rate"] };
  const both = setting(`${FACTS}.#leased`, (fact: object) => ({ ...fact, differs }));

  expect(saidOf(FILE, both)).toEqual([
    `${onFrom} leased, ${usedOnce}`,
    `${FILE}, “leased”, differs.from: found fill-rate, ${usedOnce}`,
  ]);
});

test("a file that nothing would read is named, not left out in silence", () => {
  const folder = aDataFolder();
  writeFileSync(join(folder, "articles/en-2.json"), "{}");
  const { issues } = readData(folder);
  expect(issues.map((issue) => issueSentence(issue, "en"))).toEqual([
    "articles/en-2.json: found a file that nothing reads, expected a file that the app knows by this name",
  ]);
});
