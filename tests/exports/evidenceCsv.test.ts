import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { evidenceCsv } from "#exports/evidenceCsv.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);

/** RFC 4180, every field quoted. */
function rowsOf(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, "")
    .replace(/\r\n$/, "")
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = ""]) =>
        cell.replaceAll('""', '"'),
      ),
    );
}

const english = rowsOf(evidenceCsv(catalog, "en"));
const rowOf = (rows: readonly string[][], id: string) => rows.find((row) => row.at(-1) === id);

test("each fact and each quotation has one row", () => {
  const ids = [
    ...catalog.sites.flatMap(({ id, facts }) => facts.map((fact) => `${id}-${fact.id}`)),
    ...catalog.programme.map(({ id }) => `programme-${id}`),
    ...catalog.passages.map(({ id }) => id),
  ];

  expect(english.slice(1).map((row) => row.at(-1))).toEqual(ids);
  expect(new Set(english.map((row) => row.length))).toEqual(new Set([12]));
});

test("the head and the first words are in the language asked for", () => {
  const [head, first] = rowsOf(evidenceCsv(catalog, "vi"));

  expect(head?.slice(0, 4)).toEqual([
    "Loại",
    "Địa điểm",
    "Câu hỏi hoặc quan hệ",
    "Nội dung hoặc nguyên văn",
  ]);
  expect(first?.slice(0, 2)).toEqual(["Thông tin", "IOC"]);
  expect(english[0]?.slice(0, 4)).toEqual([
    "Kind",
    "Site",
    "Question or relation",
    "Answer or words",
  ]);
});

test("a fact has as many sources, addresses and days as the data names", () => {
  for (const site of catalog.sites) {
    for (const fact of site.facts) {
      const row = rowOf(english, `${site.id}-${fact.id}`);
      const counts = [8, 9, 10].map((column) => row?.[column]?.split(" | ").filter(Boolean).length);
      const count = fact.kind === "not-stated" ? 0 : fact.sources.length;
      expect(counts, fact.id).toEqual([count, count, count]);
    }
  }
});

test("what no source says is said to be so", () => {
  const unstated = catalog.sites.flatMap(({ id, facts }) =>
    facts.filter(({ kind }) => kind === "not-stated").map((fact) => `${id}-${fact.id}`),
  );

  expect(unstated.length).toBeGreaterThan(0);
  for (const id of unstated) expect(rowOf(english, id)?.[3]).toBe("Not stated in the sources");
});

test("a quotation stands in its own language, with its origin", () => {
  expect(rowOf(english, "vi-p3s1-software-park-2")).toEqual([
    "Quotation",
    "Software Park No. 2",
    "Names this site",
    "Công viên phần mềm số 2 (Software Park)",
    "in Vietnamese",
    "",
    "",
    "The article names the park, though its English name in brackets has lost the “No. 2”.",
    "Vietnamese article, origin unknown, undated",
    "",
    "",
    "vi-p3s1-software-park-2",
  ]);
});
