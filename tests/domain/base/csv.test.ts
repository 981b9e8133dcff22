import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords } from "#domain/base/csv.ts";

test.each([
  ["plain fields", "id,name\na,Trần Phú\n", [{ id: "a", name: "Trần Phú" }]],
  ["no line break at the end", "id,name\na,b", [{ id: "a", name: "b" }]],
  ["the line breaks of Windows", "id,name\r\na,b\r\n", [{ id: "a", name: "b" }]],
  ["a byte order mark", "\uFEFFid,name\na,b", [{ id: "a", name: "b" }]],
  ["a comma in quotes", 'id,name\na,"T1, Đà Nẵng"', [{ id: "a", name: "T1, Đà Nẵng" }]],
  ["quotes in quotes", 'id,name\na,"the ""old"" road"', [{ id: "a", name: 'the "old" road' }]],
  ["a line break in quotes", 'id,name\na,"one\ntwo"', [{ id: "a", name: "one\ntwo" }]],
  ["an empty field at the end", "id,name\na,\n", [{ id: "a", name: "" }]],
  ["a row that ends too early", "id,name\na\n", [{ id: "a", name: "" }]],
  ["a header alone", "id,name\n", []],
  ["nothing", "", []],
])("CSV with %s is read as it is meant", (_what, text, records) => {
  expect(csvRecords(text)).toEqual(records);
});

test("fields written by the rules of RFC 4180 are read back as they were", () => {
  const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
  const rows = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string()), { minLength: 1 });
  fc.assert(
    fc.property(rows, (fields) => {
      const lines = fields.map((row) => row.map(quoted).join(","));
      const records = fields.map(([vi, en]) => ({ vi, en }));

      expect(csvRecords(["vi,en", ...lines].join("\r\n"))).toEqual(records);
    }),
  );
});
