import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRecords } from "#domain/base/csv.ts";
import { csvOf } from "#exports/csv.ts";

const BOM = "\uFEFF";

/** RFC 4180 by its grammar, without mercy: anything that the grammar does not produce is refused. */
function strictRows(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = file;
  while (rest !== "") {
    const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!field) throw new Error(`Not RFC 4180: ${JSON.stringify(rest.slice(0, 40))}`);
    const [all, quoted, plain = "", end] = field;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(all.length);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** What was put before a formula, taken away again, where `cell` shows that it is ours. */
function unguarded(read: string, cell: string): string {
  let original = "";
  let at = 0;
  for (const character of read) {
    if (character === "'" && cell.charAt(at) !== "'") continue;
    original += character;
    at += character.length;
  }
  return original;
}

function contentOf(cell: string): string {
  const [[read = ""] = []] = strictRows(csvOf([[cell]]).slice(1));
  return read;
}

test("the file begins with a byte order mark, and every line ends with CR and LF", () => {
  expect(csvOf([["a", "b"], ["c"]])).toBe(`${BOM}"a","b"\r\n"c"\r\n`);
});

test("the bytes of tone marks are UTF-8 behind the three of the mark", () => {
  const bytes = new TextEncoder().encode(csvOf([["Đà"]]));

  expect([...bytes].map((byte) => byte.toString(16)).join(" ")).toBe(
    "ef bb bf 22 c4 90 c3 a0 22 d a",
  );
});

test.each([
  ["a comma", "T1, Đà Nẵng"],
  ["quotes", 'the "old" road'],
  ["quotes alone", '""'],
  ["a line break", "one\r\ntwo"],
  ["nothing", ""],
  ["space around it", "  a "],
  ["a sign within", "1 = 1, a@b.vn, 3-4 +84"],
  ["an apostrophe", "'tis"],
  ["a number", "-4.5"],
  ["a number with a comma", "+1,400,000"],
  ["a dash that is no minus", "– 5 km"],
])("a field with %s is read back as it was", (_what, cell) => {
  expect(contentOf(cell)).toBe(cell);
});

describe("a field that a spreadsheet would reckon with becomes text", () => {
  test.each([
    ["=1+1"],
    ["+84 236"],
    ["-a"],
    ["@SUM(A1)"],
    ["\t=1"],
    ["\r=1"],
    ["\n=1"],
    ['=HYPERLINK("https://example.org","x")'],
    ["＝1+1"],
    ["-2+3"],
    ["--1"],
    ["+"],
    ["-1e5"],
  ])("%j", (cell) => {
    expect(contentOf(cell).charAt(0)).toBe("'");
    expect(unguarded(contentOf(cell), cell)).toBe(cell);
  });

  test("also where it begins a later line of the field", () => {
    expect(contentOf("Notes\n=1+1\n- two\nthree")).toBe("Notes\n'=1+1\n'- two\nthree");
  });
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[=+\-@\t\r\n",;'0-9a\0＝]*$/),
  fc.double().map(String),
);
const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });

test("whatever the cells, a strict reader finds them again, but for the guard", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const read = strictRows(csvOf(rows).slice(1));

      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      expect(
        read.map((row, i) => row.map((text, j) => unguarded(text, rows[i]?.[j] ?? ""))),
      ).toEqual(rows);
    }),
  );
});

test("whatever the cells, none starts a formula, nor does any line of the file", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const file = csvOf(rows).slice(1);
      const formulas = strictRows(file)
        .flat()
        .filter((text) => /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)*$/.test(text));

      expect(formulas).toEqual([]);
      expect(file.split(/\r\n|\r|\n/).filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
    }),
  );
});

test("the reader of this project's own tables understands the file", () => {
  const text = csvOf([
    ["id", "name"],
    ["a", 'Trần Phú, "mới"\ncũ'],
  ]);

  expect(csvRecords(text)).toEqual([{ id: "a", name: 'Trần Phú, "mới"\ncũ' }]);
});
