import { expect, test } from "vitest";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import { type Reference, referenceOfPassage } from "#domain/evidence/reference.ts";
import { referenceText } from "#i18n/referenceText.ts";
import {
  aFactReference,
  aParkArticle,
  aPassage,
  aPassageReference,
  aSource,
  COPIED,
} from "#tests/references.ts";

const UNKNOWN = {
  title: null,
  titleFrom: "unknown",
  publisher: null,
  published: null,
  url: null,
} as const;

const cases: readonly [string, Reference, string, string][] = [
  [
    "a passage of a known article",
    aPassageReference(),
    "“IT Park & its 100%” – English article: Example Times, “Firms see parks”, 18 October 2022, https://news.example/parks_1#:~:text=Danang-,IT%20Park%20%26%20its%20100%25. In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park&lang=en (opened on 5 March 2026).",
    "“IT Park & its 100%” – Bài tiếng Anh: Báo Ví Dụ, “Firms see parks”, 18-10-2022, https://news.example/parks_1#:~:text=Danang-,IT%20Park%20%26%20its%20100%25. Trong: Site Visit Map – Thăm thực địa Đà Nẵng, https://map.example/?site=it-park&lang=en (truy cập ngày 5-3-2026).",
  ],
  [
    "a passage of an article of unknown origin",
    aPassageReference(UNKNOWN),
    "“IT Park & its 100%” – English article: origin unknown, untitled, undated. In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park&lang=en (opened on 5 March 2026).",
    "“IT Park & its 100%” – Bài tiếng Anh: không rõ nguồn gốc, không có tiêu đề, không rõ ngày. Trong: Site Visit Map – Thăm thực địa Đà Nẵng, https://map.example/?site=it-park&lang=en (truy cập ngày 5-3-2026).",
  ],
  [
    "a fact with one source",
    aFactReference(),
    "Danang IT Park – Area: About 131.5 ha (as of August 2023; confidence: high). Source: Da Nang Newspaper, “Khu CNTT rộng 131 ha”, August 2023, in Vietnamese, https://source.example/one, read on 2 January 2026 in a stored copy. In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park&lang=en (opened on 5 March 2026).",
    "Khu CNTT – Diện tích: Khoảng 131,5 ha (tính đến tháng 8-2023; độ tin cậy: cao). Nguồn: Báo Đà Nẵng, “Khu CNTT rộng 131 ha”, tháng 8-2023, https://source.example/one, đọc bản lưu ngày 2-1-2026. Trong: Site Visit Map – Thăm thực địa Đà Nẵng, https://map.example/?site=it-park&lang=en (truy cập ngày 5-3-2026).",
  ],
  [
    "a derived fact with two sources that are half known",
    aFactReference(
      [
        aSource("one", {
          title: { from: "not-read" },
          published: "2022-01",
          publishedEstimated: true,
        }),
        aSource("two", {
          title: { from: "address", text: "IT park" },
          published: null,
          language: "en",
        }),
      ],
      { kind: "derived", confidence: "low" },
    ),
    "Danang IT Park – Area: About 131.5 ha (as of August 2023; confidence: low, read with care; worked out by this project from the sources). Sources: (1) Da Nang Newspaper, title not read, about January 2022, in Vietnamese, https://source.example/one, read on 2 January 2026 in a stored copy; (2) Da Nang Newspaper, “IT park” (title as in the address), undated, https://source.example/two, read on 2 January 2026 in a stored copy. In: Site Visit Map – Da Nang site visits, https://map.example/?site=it-park&lang=en (opened on 5 March 2026).",
    "Khu CNTT – Diện tích: Khoảng 131,5 ha (tính đến tháng 8-2023; độ tin cậy: thấp, cần đọc thận trọng; dự án này suy ra từ các nguồn). Các nguồn: (1) Báo Đà Nẵng, chưa đọc được tiêu đề, khoảng tháng 1-2022, https://source.example/one, đọc bản lưu ngày 2-1-2026; (2) Báo Đà Nẵng, “IT park” (tiêu đề lấy từ địa chỉ trang), không rõ ngày, tiếng Anh, https://source.example/two, đọc bản lưu ngày 2-1-2026. Trong: Site Visit Map – Thăm thực địa Đà Nẵng, https://map.example/?site=it-park&lang=en (truy cập ngày 5-3-2026).",
  ],
  [
    "a fact whose sources could not be loaded, on a map without an address",
    { ...aFactReference([]), address: null },
    "Danang IT Park – Area: About 131.5 ha (as of August 2023; confidence: high). In: Site Visit Map – Da Nang site visits (opened on 5 March 2026).",
    "Khu CNTT – Diện tích: Khoảng 131,5 ha (tính đến tháng 8-2023; độ tin cậy: cao). Trong: Site Visit Map – Thăm thực địa Đà Nẵng (truy cập ngày 5-3-2026).",
  ],
];

test.each(cases)("%s is referred to in both languages", (_what, reference, english, vietnamese) => {
  expect(referenceText(reference, "en")).toBe(english);
  expect(referenceText(reference, "vi")).toBe(vietnamese);
});

test("words that do not stand in the article have no reference", () => {
  const article = aParkArticle();
  const passage = aPassage(article, "IT Pork");

  expect(referenceOfPassage({ passage, article, ledger: EMPTY_LEDGER, ...COPIED })).toBeNull();
});

test("a page that is gone is still named, without a fragment", () => {
  const article = aParkArticle();
  const url = article.url ?? "";
  const day = "2026-02-01";
  const gone = { url, checked: day, since: day, status: 404, state: "gone", words: null } as const;
  const reference = referenceOfPassage({
    passage: aPassage(article, "Danang IT Park"),
    article,
    ledger: { checked: day, links: [gone] },
    ...COPIED,
  });

  expect(reference?.works.map((work) => work.url)).toEqual([url]);
});

test("of an article that is a source, too, the day of reading is known", () => {
  const article = aParkArticle();
  const source = aSource("parks", { url: article.url ?? "" });
  const reference = referenceOfPassage({
    passage: aPassage(article, "Danang IT Park"),
    article,
    ledger: EMPTY_LEDGER,
    ...COPIED,
    sources: new Map([[source.id, source]]),
  });

  expect(reference?.works.map((work) => work.read)).toEqual(["2026-01-02"]);
});
