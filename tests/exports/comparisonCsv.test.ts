import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { csvRecords } from "#domain/base/csv.ts";
import type { Language } from "#domain/base/text.ts";
import { comparisonOf, sourcesCited } from "#domain/evidence/comparison.ts";
import { withDrives } from "#domain/evidence/comparisonDrives.ts";
import { comparisonCsv } from "#exports/comparisonCsv.ts";
import { comparisonText } from "#features/compare/comparisonText.ts";
import { formatDate, formatValue } from "#i18n/format.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { DATA_FOLDER } from "#tests/build.ts";
import { publishedDrives } from "#tests/drives.ts";

const { catalog } = readData(DATA_FOLDER);
const ALL = ["ioc", "software-park-2", "it-park", "dhpiza"];

function rowsOf(language: Language, siteIds: readonly string[] = ALL): string[][] {
  const csv = comparisonCsv(comparisonOf(catalog, siteIds), catalog, language);
  const { data, errors } = parse<string[]>(csv.slice(1));
  expect(errors).toEqual([]);
  // Behind the last line's end papaparse reads one more of nothing.
  return data.slice(0, -1);
}

/** The lines of the table, without the sources below it. */
function recordsOf(language: Language, siteIds: readonly string[] = ALL) {
  const [header = [], ...rows] = rowsOf(language, siteIds);
  const end = rows.findIndex(isEmpty);
  return rows
    .slice(0, end)
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

/** The list of sources below the table: its head, then a line for each. */
function sourcesOf(language: Language, siteIds: readonly string[] = ALL): string[][] {
  const rows = rowsOf(language, siteIds);
  return rows.slice(rows.findIndex(isEmpty) + 1);
}

function isEmpty(row: readonly string[]): boolean {
  return row.every((field) => field === "");
}

/** The lines of a question, as answers of one site. */
function answersTo(question: string, site: string, language: Language = "en") {
  const words = language === "en" ? ["Question", "answer"] : ["Nội dung", "thông tin"];
  return recordsOf(language)
    .filter((record) => record[words[0] ?? ""] === question)
    .map((record) => record[`${site}: ${words[1]}`])
    .filter((answer) => answer !== "");
}

test("the columns are group and question, then five for each site", () => {
  const [english] = recordsOf("en", ["ioc", "it-park"]);
  const [vietnamese] = recordsOf("vi", ["it-park", "ioc"]);

  expect(Object.keys(english ?? {})).toEqual([
    "Group",
    "Question",
    "IOC: answer",
    "IOC: as of",
    "IOC: confidence",
    "IOC: sources",
    "IOC: remarks",
    "Danang IT Park: answer",
    "Danang IT Park: as of",
    "Danang IT Park: confidence",
    "Danang IT Park: sources",
    "Danang IT Park: remarks",
  ]);
  expect(Object.keys(vietnamese ?? {}).slice(0, 7)).toEqual([
    "Nhóm",
    "Nội dung",
    "Khu CNTT tập trung: thông tin",
    "Khu CNTT tập trung: tính đến",
    "Khu CNTT tập trung: độ tin cậy",
    "Khu CNTT tập trung: nguồn",
    "Khu CNTT tập trung: ghi chú",
  ]);
});

describe.each([
  ["en", "answer", "sources", "Not stated in the sources"],
  ["vi", "thông tin", "nguồn", "Các nguồn không nói đến"],
] as const)("the file in %s", (language, answerColumn, sourceColumn, notStated) => {
  const records = recordsOf(language);

  test("has every answer of every site, with the numbers of its sources", () => {
    const [, ...sources] = sourcesOf(language);
    const numbers = new Map(sources.map(([, number, , , , address]) => [address, number]));
    for (const site of catalog.sites) {
      const name = site.name[language];
      for (const fact of site.facts) {
        if (fact.kind === "not-stated") continue;
        const notes = fact.sources.map((id) => numbers.get(catalog.sources.get(id)?.url ?? ""));
        const found = records.filter(
          (record) => record[`${name}: ${sourceColumn}`] === notes.join(""),
        );
        const answers = found.map((record) => record[`${name}: ${answerColumn}`]).join("\n");

        expect(answers).toContain(formatValue(fact.value, language));
      }
    }
  });

  test("says 148 times what sources state, and of every site to every question if they do not", () => {
    const cells = catalog.sites.flatMap((site) =>
      records.map((record) => record[`${site.name[language]}: ${answerColumn}`] ?? ""),
    );

    expect(cells.filter((text) => text !== "" && !text.endsWith(notStated))).toHaveLength(148);
    expect(records.filter((record) => record[Object.keys(record)[2] ?? ""] === "")).not.toEqual([]);
  });
});

test.each([
  ["en", ["Sources", "Number", "Publisher", "Title", "Date, language", "Address", "Read on"]],
  [
    "vi",
    ["Nguồn", "Số", "Nơi công bố", "Tiêu đề", "Ngày công bố, ngôn ngữ", "Địa chỉ", "Ngày truy cập"],
  ],
] as const)("below the table in %s the sources stand by number, each once", (language, columns) => {
  const [head = [], ...sources] = sourcesOf(language, ["ioc", "it-park"]);
  const cited = sourcesCited(comparisonOf(catalog, ["ioc", "it-park"]));

  expect(head.slice(0, 7)).toEqual(columns);
  expect(sources.map((fields) => fields.slice(0, 7))).toEqual(
    cited.map((id, i) => {
      const source = catalog.sources.get(id);
      if (!source) throw new Error(`no source ${id}`);
      const { publisher, title, details, url } = sourceWords(source, language);
      const read = formatDate(source.read, language);
      return [columns[0], `[${i + 1}]`, publisher, title ?? "", details, url, read];
    }),
  );
});

test("the numbers are those of the table that is copied", () => {
  const comparison = comparisonOf(catalog, ["ioc", "it-park"]);
  const copied = comparisonText(comparison, catalog, "en").text.split("\n");
  const [, ...sources] = sourcesOf("en", ["ioc", "it-park"]);

  for (const [, number, publisher, , , address = ""] of sources) {
    const notes = copied.filter((line) => line.startsWith(`${number} ${publisher}`));
    expect(notes).toEqual([expect.stringContaining(address)]);
  }
});

test("every line of the file has as many fields as its head", () => {
  const widths = new Set(rowsOf("en", ["ioc", "it-park"]).map((row) => row.length));

  expect([...widths]).toEqual([12]);
});

test("answers to one question are lines of their own, labelled where they ask something narrower", () => {
  expect(answersTo("Cost", "Software Park No. 2")).toEqual([
    "Original cost (2020): VND 799 billion",
    "Revised cost (2021–2024): VND 986 billion",
    "Cost (2024–2025): About VND 1,400 billion",
    "Cost in US dollars (press, January 2025): USD 39 million",
  ]);
  expect(answersTo("Vốn đầu tư", "Công viên phần mềm số 2", "vi")[2]).toBe(
    "Vốn đầu tư (2024–2025): Khoảng 1.400 tỷ đồng",
  );
});

test("an area in another unit than its row's keeps the published one", () => {
  expect(answersTo("Area", "Software Park No. 2")).toEqual(["2.86 ha (published as 28,573 m²)"]);
  expect(answersTo("Diện tích", "Công viên phần mềm số 2", "vi")).toEqual([
    "2,86 ha (nguồn ghi 28.573 m²)",
  ]);
});

test("date, confidence and remarks stand beside the answer", () => {
  const record = recordsOf("en").find((candidate) =>
    candidate["Software Park No. 2: answer"]?.startsWith("Start of works (another source)"),
  );

  expect(record).toMatchObject({
    Group: "State and history",
    "Software Park No. 2: as of": "9 October 2024",
    "Software Park No. 2: confidence": "low",
    "Software Park No. 2: sources": expect.stringMatching(/^\[\d+\]$/),
    "Software Park No. 2: remarks": expect.stringMatching(
      /^Accounts differ; all are kept\. This concerns: “Start of works”, “Start of works \(another source\)”\. From a Vietnam\.vn page/,
    ),
  });
});

test("an estimated date says about, and what this project worked out says so", () => {
  const records = recordsOf("vi");
  const buildings = records.find((record) =>
    record["Công viên phần mềm số 2: thông tin"]?.startsWith("Tòa nhà ICT:"),
  );
  const airport = records.find((record) =>
    record["Công viên phần mềm số 2: thông tin"]?.includes("nhà ga sân bay (đường chim bay)"),
  );

  expect(buildings?.["Công viên phần mềm số 2: tính đến"]).toBe("khoảng 2021");
  expect(airport?.["Công viên phần mềm số 2: ghi chú"]).toMatch(
    /^Dự án này suy ra từ các nguồn\. /,
  );
});

test("a source whose entry is not there leaves its id", () => {
  const bare = { ...catalog, sources: new Map() };
  const csv = comparisonCsv(comparisonOf(bare, ["ioc", "dhpiza"]), bare, "en");

  expect(csv).toContain(`"The list of sources could not be loaded.","","","dhpiza-profile-2023"`);
  expect(csv).not.toContain("undefined");
});

test("a name that would start a formula is text", () => {
  const [ioc, ...others] = catalog.sites;
  if (!ioc) throw new Error("No site");
  const label = { vi: "=1+1", en: "=1+1" };
  const facts = [{ id: "evil", group: "area", kind: "not-stated", label }] as const;
  const changed = { ...catalog, sites: [{ ...ioc, facts }, ...others] };
  const csv = comparisonCsv(comparisonOf(changed, ["ioc", "dhpiza"]), changed, "en");

  expect(csv).toContain(`"'=1+1"`);
  expect(csv).not.toContain(`"=1+1"`);
});

describe.each([
  [
    "en",
    "Drives to the sites, worked out by this map",
    "Drive from the airport (terminal T1)",
    ["Danang IT Park", "IOC"],
    ["answer", "as of", "confidence", "sources", "remarks"],
    ["30 min · 18 km", "≈ 1 min · ≈ 250 m"],
    [
      /^No source states these figures: this map works them out.*main roads.*in use in 2027/,
      /^No source.*≈ is an estimate, from the straight line\.$/,
    ],
  ],
  [
    "vi",
    "Đường đi đến các địa điểm, do bản đồ này tính",
    "Đi xe từ sân bay (nhà ga T1)",
    ["Khu CNTT tập trung", "IOC"],
    ["thông tin", "tính đến", "độ tin cậy", "nguồn", "ghi chú"],
    ["30 phút · 18 km", "≈ 1 phút · ≈ 250 m"],
    [
      /^Không nguồn nào nêu các con số này.*đường chính.*trong năm 2027/,
      /^Không nguồn nào.*Dấu ≈ là ước tính theo đường chim bay\.$/,
    ],
  ],
] as const)("drives in %s", (language, group, question, sites, columns, values, remarks) => {
  test("are marked as worked out by this map, with their roads' year and without a source", async () => {
    const comparison = withDrives(comparisonOf(catalog, ALL), await publishedDrives(catalog, ALL));
    const records = csvRecords(comparisonCsv(comparison, catalog, language));
    const [airport, centre, ...others] = records.filter((record) =>
      Object.values(record).includes(group),
    );
    const fieldsOf = (record: typeof airport, site: string) =>
      columns.map((column) => record?.[`${site}: ${column}`]);

    expect(Object.values(airport ?? {})[1]).toBe(question);
    expect(others).toHaveLength(2);
    expect(fieldsOf(airport, sites[0])).toEqual([
      values[0],
      "2027",
      "",
      "",
      expect.stringMatching(remarks[0]),
    ]);
    expect(fieldsOf(centre, sites[1])).toEqual([
      values[1],
      "",
      "",
      "",
      expect.stringMatching(remarks[1]),
    ]);
  });
});
