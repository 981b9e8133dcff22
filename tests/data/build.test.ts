import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { aDataFolder, DATA_FOLDER, replacing, setting } from "#tests/build.ts";

/** What a build says of `data/` after one edit. */
function saidOf(file: string, edit: (text: string) => string): string[] {
  const { issues } = readData(aDataFolder({ file, edit }));
  return issues.map((issue) => issueSentence(issue, "en"));
}

const ioc = "features.#ioc-visitor-point";
const iocFacts = `${ioc}.properties.facts`;
const phase1 = "features.#it-park-phase-1.geometry.coordinates.0";
const inArea = "expected a position inside the map's area (107.9–108.4 E, 15.85–16.3 N)";

test("the published data has no fault", () => {
  expect(readData(DATA_FOLDER).issues.map((issue) => issueSentence(issue, "en"))).toEqual([]);
});

test.each([
  [
    "a fact without a source",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022.sources`, []),
    "sites/ioc.geojson, “name-2022”, sources: found [], expected at least one source",
  ],
  [
    "a fact with an unknown source",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022.sources`, ["nobody"]),
    "sites/ioc.geojson, “name-2022”, sources: found nobody, expected an id that exists (sources.json)",
  ],
  [
    "a fact whose sources are left out",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022.sources`, undefined),
    "sites/ioc.geojson, “name-2022”, features.0.properties.facts.0.sources: found nothing, expected this property to be there",
  ],
  [
    "two facts of one id",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#opening-hours.id`, "visitor-desk"),
    "sites/ioc.geojson, “visitor-desk”, id: found visitor-desk, expected an id that is used once",
  ],
  [
    "a required fact left out",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#status-now.id`, "status-then"),
    "sites/ioc.geojson, “status-now”, facts: found nothing, expected this fact, if only as not stated",
  ],
  [
    "a measure whose amount is words",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022.value`, { amount: "many", unit: "firms" }),
    "sites/ioc.geojson, “name-2022”, features.0.properties.facts.0.value.amount: found many, expected another shape (number)",
  ],
  [
    "a value without its English words",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022.value.en`, undefined),
    "sites/ioc.geojson, “name-2022”, features.0.properties.facts.0.value.en: found nothing, expected this property to be there",
  ],
  [
    "a fact with a property that no fact has",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022`, (fact: object) => ({ ...fact, colour: "red" })),
    "sites/ioc.geojson, “name-2022”, features.0.properties.facts.0.colour: found colour, expected no property of this name",
  ],
  [
    "a date of a thirteenth month",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#opened-on.value.date`, "2023-13"),
    "sites/ioc.geojson, “opened-on”, features.0.properties.facts.",
    "value.date: found 2023-13, expected another shape",
  ],
  [
    "a value that is not in NFC",
    "sites/ioc.geojson",
    setting(`${iocFacts}.#name-2022.value.vi`, (words: string) => words.normalize("NFD")),
    "sites/ioc.geojson, “name-2022”, features.0.properties.facts.0.value.vi: found",
    "NFC",
  ],
  [
    "a visitor point with its coordinates swapped",
    "sites/ioc.geojson",
    setting(`${ioc}.geometry.coordinates`, (position: number[]) => position.toReversed()),
    `sites/ioc.geojson, “ioc-visitor-point”, geometry.coordinates: found 16.0758, 108.2222, ${inArea}`,
  ],
  [
    "a visitor point without a source",
    "sites/ioc.geojson",
    setting(`${ioc}.properties.sources`, []),
    "sites/ioc.geojson, “ioc-visitor-point”, sources: found [], expected at least one source",
  ],
  [
    "a feature of another site",
    "sites/ioc.geojson",
    setting(`${ioc}.properties.site`, "it-park"),
    "sites/ioc.geojson, “ioc-visitor-point”, properties.site: found it-park, expected an id that exists (ioc)",
  ],
  [
    "a place outside the map's area",
    "places.geojson",
    setting("features.#novotel.geometry.coordinates.0", 108.41),
    `places.geojson, “novotel”, geometry.coordinates: found 108.41, 16.0774, ${inArea}`,
  ],
  [
    "two places of one id",
    "places.geojson",
    setting("features.#novotel.id", "airport-t1"),
    "places.geojson, “airport-t1”, id: found airport-t1, expected an id that is used once",
  ],
  [
    "a place with the id of a site",
    "places.geojson",
    setting("features.#novotel.id", "ioc"),
    "places.geojson, “ioc”, id: found ioc, expected an id that is used once",
  ],
  [
    "an extent with a corner outside the map's area",
    "sites/it-park.geojson",
    setting(`${phase1}.1`, [107.89, 16.0743]),
    `sites/it-park.geojson, “it-park-phase-1”, geometry.coordinates: found 107.89, 16.0743, ${inArea}`,
  ],
  [
    "an outer ring that runs clockwise",
    "sites/it-park.geojson",
    setting(phase1, (ring: unknown[]) => ring.toReversed()),
    "sites/it-park.geojson, “it-park-phase-1”, geometry.coordinates: found [[108.",
    "expected an outer ring that runs counter-clockwise (RFC 7946)",
  ],
  [
    "a ring that is not closed",
    "sites/it-park.geojson",
    setting(phase1, (ring: unknown[]) => ring.slice(0, -1)),
    "sites/it-park.geojson, “it-park-phase-1”, geometry.coordinates: found [108.",
    "expected a ring that ends where it begins ([108.",
  ],
  [
    "a road from a node that does not exist",
    "roads/edges.csv",
    replacing("e004,nvl-ntp,", "e004,nowhere,"),
    "roads/edges.csv, “e004”, from: found nowhere, expected an id that exists",
  ],
  [
    "a road that does not begin at its node",
    "roads/edges.csv",
    replacing("60,108.2061 16.0587;108.2095", "60,108.2062 16.0587;108.2095"),
    "roads/edges.csv, “e004”, shape: found [108.2062,16.0587], expected the road to begin and end at its nodes (nvl-ntp 108.2061 16.0587)",
  ],
  [
    "a road of an unknown class",
    "roads/edges.csv",
    replacing("Nguyen Van Linh,primary,no,1174", "Nguyen Van Linh,motorway,no,1174"),
    "roads/edges.csv, “e004”, 3.class: found motorway, expected another shape",
    '"expressway" | "trunk"',
  ],
  [
    "a road list that breaks off",
    "roads/edges.csv",
    (text: string) => text.slice(0, text.indexOf("\ne003") - 2),
    "roads/edges.csv, “e002”, shape: found [108.2038,16], expected the road to begin and end",
  ],
  [
    "a layer of the basemap that breaks off",
    "basemap/water.geojson",
    (text: string) => text.slice(0, 500),
    "basemap/water.geojson: found",
    "expected complete JSON (line 2)",
  ],
  [
    "a property without its comma",
    "sites/ioc.geojson",
    replacing('"order": 1,', '"order": 1'),
    'sites/ioc.geojson: found "symbol": "circle",',
    "expected complete JSON (line 19)",
  ],
  [
    "a list with a comma too many",
    "sites/ioc.geojson",
    replacing('"order": 1,', '"order": [1,],'),
    "sites/ioc.geojson: found ],",
    "expected complete JSON (line 18)",
  ],
])("%s is named by file, entry and property", (_fault, file, edit, ...parts) => {
  const said = saidOf(file, edit);

  expect(said).toHaveLength(1);
  for (const part of parts) expect(said[0]).toContain(part);
});

test("two sites with one symbol are both named", () => {
  const symbol = "features.#ioc-visitor-point.properties.symbol";

  expect(saidOf("sites/ioc.geojson", setting(symbol, "square"))).toEqual([
    "sites/ioc.geojson, “ioc-visitor-point”, symbol: found square, expected a symbol that no other site has",
    "sites/software-park-2.geojson, “software-park-2-visitor-point”, symbol: found square, expected a symbol that no other site has",
  ]);
});

test.each(["2023", "2023-08", "2023-08-14"])("a fact may have the date %s", (date) => {
  const opened = `${iocFacts}.#opened-on`;
  const edit = setting(opened, (fact: object) => ({ ...fact, value: { date }, note: null }));

  expect(saidOf("sites/ioc.geojson", edit)).toEqual([]);
});

test("a road node outside the map's area is named, and so is the road that no longer meets it", () => {
  expect(saidOf("roads/nodes.csv", replacing(",108.2035,16.0549", ",106.2035,16.0549"))).toEqual([
    "roads/edges.csv, “e001”, shape: found [108.2035,16.0549], expected the road to begin and end at its nodes (t1 106.2035 16.0549)",
    `roads/nodes.csv, “t1”, geometry.coordinates: found 106.2035, 16.0549, ${inArea}`,
  ]);
});

test("faults in two files are both named", () => {
  const folder = aDataFolder({ file: "parallels.json", edit: () => "[" });
  writeFileSync(join(folder, "citations.json"), "{}");

  expect(readData(folder).issues.map(({ file }) => file)).toEqual([
    "citations.json",
    "parallels.json",
  ]);
});

test("a missing file is named", () => {
  const folder = aDataFolder();
  rmSync(join(folder, "roads/edges.csv"));

  expect(readData(folder).issues.map(({ file }) => file)).toEqual(["roads/edges.csv"]);
});
