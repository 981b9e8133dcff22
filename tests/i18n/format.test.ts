import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import type { Measure, StatedFact } from "#domain/evidence/fact.ts";
import {
  formatAsOf,
  formatDate,
  formatMeasure,
  formatMetres,
  formatNumber,
  formatPeriod,
  formatValue,
} from "#i18n/format.ts";
import { weekdayName } from "#i18n/weekdayName.ts";

test.each([
  ["2023-08-14", "14-8-2023", "14 August 2023"],
  ["2022-10-17", "17-10-2022", "17 October 2022"],
  ["2024-02-29", "29-2-2024", "29 February 2024"],
  ["2022-01-01", "1-1-2022", "1 January 2022"],
  ["2022-10", "tháng 10-2022", "October 2022"],
  ["2023-03", "tháng 3-2023", "March 2023"],
  ["2022", "2022", "2022"],
])("the date %s reads %s in Vietnamese and %s in English", (date, vi, en) => {
  expect([formatDate(date, "vi"), formatDate(date, "en")]).toEqual([vi, en]);
});

test("English dates of every day read as the platform writes them", () => {
  const written = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const days = { min: new Date("1600-01-01"), max: new Date("9999-12-31"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(days), (day) => {
      expect(formatDate(day.toISOString().slice(0, 10), "en")).toBe(written.format(day));
    }),
  );
});

test.each([
  ["en", "en-GB"],
  ["vi", "vi-VN"],
] as const)("weekdays in %s read as the platform writes them", (language, locale) => {
  const written = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  for (let day = 17; day <= 23; day++) {
    const date = `2022-10-${day}`;
    expect(weekdayName(date, language)).toBe(written.format(Date.parse(date)));
  }
});

test.each([
  ["2020/2023-08", "từ 2020 đến tháng 8-2023", "2020 to August 2023"],
  ["2022-10-17/2022-10-18", "từ 17-10-2022 đến 18-10-2022", "17 October 2022 to 18 October 2022"],
  ["2025-09-17", "17-9-2025", "17 September 2025"],
])("the period %s reads %s in Vietnamese and %s in English", (period, vi, en) => {
  expect([formatPeriod(period, "vi"), formatPeriod(period, "en")]).toEqual([vi, en]);
});

test.each<[Measure, string, string]>([
  [{ amount: 28_573, unit: "m2" }, "28.573 m²", "28,573 m²"],
  [{ amount: 1128.4, unit: "ha" }, "1.128,4 ha", "1,128.4 ha"],
  [{ amount: 341, unit: "ha", qualifier: "about" }, "khoảng 341 ha", "about 341 ha"],
  [{ amount: 0.75, unit: "km" }, "0,75 km", "0.75 km"],
  [{ amount: 42.857, unit: "percent" }, "42,86%", "42.86%"],
  [{ amount: 986, unit: "vnd-billion" }, "986 tỷ đồng", "VND 986 billion"],
  [
    { amount: 1500.5, unit: "usd-million", qualifier: "over" },
    "hơn 1.500,5 triệu USD",
    "over USD 1,500.5 million",
  ],
  [
    { amount: 6000, unit: "jobs", qualifier: "at-most" },
    "tối đa 6.000 việc làm",
    "at most 6,000 jobs",
  ],
  [{ amount: 32, unit: "firms" }, "32 doanh nghiệp", "32 firms"],
])(
  "a measure of $amount $unit has its words and separators in both languages",
  (measure, vi, en) => {
    expect([formatMeasure(measure, "vi"), formatMeasure(measure, "en")]).toEqual([vi, en]);
  },
);

describe("a value by itself begins with a capital", () => {
  test("when it is a measure", () => {
    const measure: Measure = { amount: 5, unit: "km", qualifier: "about" };

    expect(formatValue({ kind: "measure", measure }, "vi")).toBe("Khoảng 5 km");
    expect(formatValue({ kind: "measure", measure }, "en")).toBe("About 5 km");
  });

  test("when it is a month in Vietnamese", () => {
    expect(formatValue({ kind: "date", date: "2025-08" }, "vi")).toBe("Tháng 8-2025");
  });
});

test("a value in words is given in the words of the language", () => {
  const text = { vi: "đang xây dựng", en: "under construction" };

  expect(formatValue({ kind: "text", text }, "vi")).toBe("đang xây dựng");
  expect(formatValue({ kind: "text", text }, "en")).toBe("under construction");
});

test.each([
  ["2022-10", false, "tính đến tháng 10-2022", "as of October 2022"],
  ["2022-10", true, "tính đến khoảng tháng 10-2022", "as of about October 2022"],
  ["2021/2024-10", false, "từ 2021 đến tháng 10-2024", "2021 to October 2024"],
  ["2021/2024-10", true, "khoảng từ 2021 đến tháng 10-2024", "about 2021 to October 2024"],
])("what was so in %s says whether that is estimated: %s", (asOf, asOfEstimated, vi, en) => {
  const fact: StatedFact = {
    id: "area",
    group: "area",
    label: { vi: "Diện tích", en: "Area" },
    kind: "read",
    value: { kind: "measure", measure: { amount: 131, unit: "ha" } },
    asOf,
    asOfEstimated,
    confidence: "high",
    sources: ["a-source"],
    note: null,
  };

  expect([formatAsOf(fact, "vi"), formatAsOf(fact, "en")]).toEqual([vi, en]);
});

test.each([
  [30, "30 m", "30 m"],
  [999, "999 m", "999 m"],
  [1000, "1 km", "1 km"],
  [1250, "1,25 km", "1.25 km"],
  [13_500, "13,5 km", "13.5 km"],
])("%i metres read %s in Vietnamese and %s in English", (metres, vi, en) => {
  expect([formatMetres(metres, "vi"), formatMetres(metres, "en")]).toEqual([vi, en]);
});

test("numbers are written as Intl writes them", () => {
  const amount = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => number + 0),
    fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
  );
  fc.assert(
    fc.property(amount, fc.constantFrom(...LANGUAGES), (number, language) => {
      const locale = { vi: "vi-VN", en: "en-GB" }[language];
      const judge = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      expect(formatNumber(number, language)).toBe(judge.format(number));
    }),
    { numRuns: 2000 },
  );
});
