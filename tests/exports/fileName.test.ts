import fc from "fast-check";
import { expect, test } from "vitest";
import type { LocalText } from "#domain/base/text.ts";
import { fileName } from "#exports/fileName.ts";
import { anyWords } from "#tests/anyTour.ts";

const named = (title: LocalText, language: "vi" | "en" = "vi") =>
  fileName({ tour: { title }, copy: "public", number: 3, language }, "ics");

test.each([
  ["Đoàn Hoa Kỳ thăm Đà Nẵng", "doan-hoa-ky-tham-da-nang-public-3.ics"],
  ["Một ngày: bốn địa điểm", "mot-ngay-bon-dia-diem-public-3.ics"],
  ["../../etc/passwd", "etc-passwd-public-3.ics"],
  ["CON", "con-public-3.ics"],
  [".hidden\u202Egpj.exe", "hidden-gpj-exe-public-3.ics"],
  [
    "A day at the four sites of Da Nang in spring, with lunch by the river",
    "a-day-at-the-four-sites-of-da-nang-in-spring-with-lunch-by-public-3.ics",
  ],
  ["a".repeat(70), `${"a".repeat(60)}-public-3.ics`],
])("%j begins a name in plain letters", (vi, expected) => {
  expect(named({ vi, en: "" })).toBe(expected);
});

test("the title is the one of the file's language, else the other, else a plain word", () => {
  const title = { vi: "Một ngày", en: "One day" };

  expect(named(title, "en")).toBe("one-day-public-3.ics");
  expect(named({ ...title, en: "会議" }, "en")).toBe("mot-ngay-public-3.ics");
  expect(named({ vi: "", en: " … " })).toBe("tour-public-3.ics");
});

test("a plan that was never given out has no number, and the copy is in the name", () => {
  const tour = { title: { vi: "", en: "" } };

  expect(fileName({ tour, copy: "organiser", number: 0, language: "en" }, "csv")).toBe(
    "tour-organiser.csv",
  );
});

test("whatever the title, the name is short and in letters that every system takes", () => {
  fc.assert(
    fc.property(anyWords, anyWords, (vi, en) => {
      expect(named({ vi: vi.repeat(20), en })).toMatch(/^[a-z0-9][a-z0-9-]{0,59}-public-3\.ics$/);
    }),
  );
});
