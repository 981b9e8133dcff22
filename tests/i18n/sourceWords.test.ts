import { expect, test } from "vitest";
import type { Source } from "#domain/evidence/source.ts";
import { sourceWords } from "#i18n/sourceWords.ts";

function aSource(given: Partial<Source>): Source {
  return {
    id: "bao-da-nang",
    publisher: { vi: "Báo Đà Nẵng", en: "Da Nang newspaper" },
    title: { from: "page", text: "Khai trương Trung tâm" },
    published: "2023-08-14",
    publishedEstimated: false,
    language: "vi",
    url: "https://baodanang.vn/khai-truong",
    read: "2026-11-21",
    note: null,
    ...given,
  };
}

test.each<[string, Partial<Source>, string, string]>([
  ["with a read headline", {}, "14-8-2023 · tiếng Việt", "14 August 2023 · in Vietnamese"],
  [
    "whose headline is taken from the address",
    { title: { from: "address", text: "Khai truong" } },
    "14-8-2023 · tiếng Việt · tiêu đề lấy từ địa chỉ trang",
    "14 August 2023 · in Vietnamese · title as in the address",
  ],
  [
    "whose headline nobody has read",
    { title: { from: "not-read" } },
    "14-8-2023 · tiếng Việt · chưa đọc được tiêu đề",
    "14 August 2023 · in Vietnamese · title not read",
  ],
  [
    "of about a month",
    { published: "2022-10", publishedEstimated: true, language: "pt" },
    "khoảng tháng 10-2022 · tiếng Bồ Đào Nha",
    "about October 2022 · in Portuguese",
  ],
  ["without a date", { published: null }, "không rõ ngày · tiếng Việt", "undated · in Vietnamese"],
])("a source %s says so", (_what, given, vi, en) => {
  expect(sourceWords(aSource(given), "vi").details).toBe(vi);
  expect(sourceWords(aSource(given), "en").details).toBe(en);
});

test("a headline that nobody has read is not made up", () => {
  expect(sourceWords(aSource({ title: { from: "not-read" } }), "en").title).toBeNull();
});

test("a headline keeps the language of its page", () => {
  const words = sourceWords(aSource({}), "en");

  expect([words.title, words.titleLanguage]).toEqual(["Khai trương Trung tâm", "vi"]);
});

test("the publisher, the note and the day of reading are in the person’s language", () => {
  const source = aSource({ note: { vi: "Bản in.", en: "Printed copy." } });

  expect(sourceWords(source, "vi")).toMatchObject({
    publisher: "Báo Đà Nẵng",
    note: "Bản in.",
    read: "Truy cập ngày 21-11-2026 (bản lưu)",
  });
  expect(sourceWords(source, "en")).toMatchObject({
    publisher: "Da Nang newspaper",
    note: "Printed copy.",
    read: "Read on 21 November 2026 in a stored copy",
  });
});
