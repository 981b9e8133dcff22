import { expect, test } from "vitest";
import type { LinkCheck } from "#domain/evidence/linkCheck.ts";
import { originalNote, sourceLinkNote } from "#i18n/originalWords.ts";

const WORKS: LinkCheck = {
  url: "https://news.example/a",
  checked: "2026-03-05",
  since: "2026-01-02",
  status: 200,
  state: "works",
  words: null,
};

const known = (check: LinkCheck | null) =>
  ({ kind: "known", address: "https://news.example/a", check }) as const;

test.each([
  [
    "was never checked",
    known(null),
    "Whether the page is still there has not been checked.",
    "Chưa kiểm tra xem trang gốc còn hay không.",
  ],
  ["works", known(WORKS), "Checked on 5 March 2026.", "Đã kiểm tra ngày 5-3-2026."],
  [
    "has the words",
    known({ ...WORKS, words: true }),
    "Checked on 5 March 2026: the quoted words are on the page.",
    "Đã kiểm tra ngày 5-3-2026: trang vẫn còn đoạn trích này.",
  ],
  [
    "has changed",
    known({ ...WORKS, state: "changed", words: false }),
    "The page no longer has all the words quoted here (since 2 January 2026 at the latest; last checked on 5 March 2026). The copy here stands in.",
    "Trang gốc không còn đủ những chữ trích ở đây (muộn nhất là từ 2-1-2026; kiểm tra gần nhất ngày 5-3-2026). Bản ở đây thay cho bản gốc.",
  ],
  [
    "is gone",
    { kind: "gone", check: { ...WORKS, state: "gone", status: 404 } } as const,
    "The original page is gone (since 2 January 2026 at the latest; last checked on 5 March 2026). The copy here stands in.",
    "Trang gốc không còn nữa (muộn nhất là từ 2-1-2026; kiểm tra gần nhất ngày 5-3-2026). Bản ở đây thay cho bản gốc.",
  ],
  [
    "cannot be reached",
    known({ ...WORKS, state: "unreachable", status: null }),
    "The page could not be checked (since 2 January 2026; last tried on 5 March 2026).",
    "Không kiểm tra được trang gốc (từ 2-1-2026; thử gần nhất ngày 5-3-2026).",
  ],
  [
    "is unknown",
    { kind: "unknown" } as const,
    "The origin of this text is unknown, so there is no link to it.",
    "Không rõ nguồn gốc của văn bản này nên không có liên kết.",
  ],
])("an original that %s is said to be so", (_state, original, english, vietnamese) => {
  expect(originalNote(original, "en")).toBe(english);
  expect(originalNote(original, "vi")).toBe(vietnamese);
});

test.each([
  ["works", "Link checked on 5 March 2026.", "Đã kiểm tra liên kết ngày 5-3-2026."],
  [
    "gone",
    "The page has been gone since 2 January 2026 at the latest.",
    "Trang này không còn, muộn nhất là từ 2-1-2026.",
  ],
] as const)("a source whose page is %s has its date", (state, english, vietnamese) => {
  expect(sourceLinkNote({ ...WORKS, state }, "en")).toBe(english);
  expect(sourceLinkNote({ ...WORKS, state }, "vi")).toBe(vietnamese);
});

test("of a source that was never checked nothing is said", () => {
  expect(sourceLinkNote(null, "en")).toBeNull();
});
