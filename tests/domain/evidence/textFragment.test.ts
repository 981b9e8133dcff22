import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "#domain/evidence/article.ts";
import { textFragmentOf } from "#domain/evidence/textFragment.ts";
import { browserMatch } from "#tests/browserMatch.ts";

const STEPS = ["specification", "chromium"] as const;

/** The fragment for the words that stand between | and |. */
function fragmentOf(marked: string): string | null {
  const [before = "", words = "", after = ""] = marked.split("|");
  const start = before.length;
  return textFragmentOf(before + words + after, { start, end: start + words.length });
}

test.each([
  ["nothing alike", "Khu |công nghệ cao Đà Nẵng| mở cửa.", "công nghệ cao Đà Nẵng"],
  ["space inside its bounds", "Khu| công nghệ cao Đà Nẵng |mở.", "công nghệ cao Đà Nẵng"],
  ["nothing around it", "|Đà Nẵng|", "Đà Nẵng"],
  [
    "another tone before it",
    "nơi cho thuê đạt. Nay |nơi cho thuê đất| ở.",
    "Nay-,nơi cho thuê đất",
  ],
  [
    "d for đ before it",
    "doanh nghiep dau tu. Các |doanh nghiệp đầu tư|.",
    "Các-,doanh nghiệp đầu tư",
  ],
  ["capitals before it", "KHU CÔNG NGHỆ CAO và |khu công nghệ cao|.", "và-,khu công nghệ cao"],
  ["the same words before it", "khu phần mềm mới rồi |khu phần mềm mới|.", "rồi-,khu phần mềm mới"],
  [
    "its double after it",
    "|khu phần mềm mới lập| và khu phần mềm mới lập",
    "khu phần mềm mới lập,-và",
  ],
  [
    "few letters, as a menu may hold",
    "Đoàn thăm |khu phần mềm mới| kia.",
    "thăm-,khu phần mềm mới",
  ],
  [
    "its letters in a longer word",
    "Tânkhu phần mềm mới nhất, |khu phần mềm mới nhất|.",
    "khu phần mềm mới nhất",
  ],
  [
    "its double in the paragraph before",
    "khu phần mềm mới ở kia\n\n|khu phần mềm mới|",
    "kia-,khu phần mềm mới",
  ],
  ["its letters across its beginning", "xphần |phần phần phần|", "xphần-,phần phần phần"],
  ["a possessive after it", "see |Da Nang high-tech parks|’s role", "Da Nang high-tech parks,-’s"],
  ["the rest of a number after it", "là |tổng diện tích rộng 4|,5 ha", "tổng diện tích rộng 4,-,5"],
])("a quote with %s gets as much context as it takes", (_case, marked, directive) => {
  expect(decodeURIComponent(fragmentOf(marked) ?? "")).toBe(`#:~:text=${directive}`);
});

test("a quote over two paragraphs is named by its ends", () => {
  const fragment = fragmentOf("Một |hai ba bốn năm sáu\n\nbảy tám chín mười trăm| nghìn");

  expect(decodeURIComponent(fragment ?? "")).toBe("#:~:text=hai ba bốn năm,tám chín mười trăm");
});

test("a sentence is named by all its words, as a teaser may share its beginning", () => {
  const words = Array.from({ length: 100 }, (_, i) => `chữ${i}`).join(" ");

  expect(decodeURIComponent(fragmentOf(`Đây: |${words}|.`) ?? "")).toBe(`#:~:text=${words}`);
});

test("a quote of more than 600 characters is named by its ends", () => {
  const words = Array.from({ length: 120 }, (_, i) => `chữ${i}`).join(" ");

  expect(decodeURIComponent(fragmentOf(`Đây: |${words}|.`) ?? "")).toBe(
    "#:~:text=chữ0 chữ1 chữ2 chữ3,chữ116 chữ117 chữ118 chữ119",
  );
});

test("the last words of a long quote lead to its end where they stand in its middle, too", () => {
  const words = Array.from({ length: 120 }, (_, i) => `chữ${i}`);
  const quote = words.toSpliced(30, 4, ...words.slice(-4)).join(" ");

  expect(decodeURIComponent(fragmentOf(`Đây: |${quote}|.`) ?? "")).toBe(
    "#:~:text=chữ0 chữ1 chữ2 chữ3,chữ115 chữ116 chữ117 chữ118 chữ119",
  );
});

test("signs of the directive and of mark-up are percent-encoded", () => {
  expect(fragmentOf("|R&D, e-government (IOC) ‘ở’ đây!|")).toBe(
    "#:~:text=R%26D%2C%20e%2Dgovernment%20%28IOC%29%20%E2%80%98%E1%BB%9F%E2%80%99%20%C4%91%C3%A2y%21",
  );
});

test.each([
  ["in the same surroundings", "Thăm |công viên phần mềm|.\n\nThăm công viên phần mềm."],
  ["but for tones", "Thăm |công viên phần mềm|.\n\nTham công viên phần mém."],
])("words that stand twice, %s, have no fragment", (_where, marked) => {
  const [before = "", words = ""] = marked.split("|");
  const text = `Xưa.\n\n${marked.replaceAll("|", "")}\n\nXưa.\n\n${marked.replaceAll("|", "")}`;
  const start = "Xưa.\n\n".length + before.length;

  expect(textFragmentOf(text, { start, end: start + words.length })).toBeNull();
});

test("signs without a letter have no fragment", () => {
  expect(fragmentOf("Thăm |… –| công viên")).toBeNull();
});

/** What a browser scrolls to, and what it should, as numbers of letters: no rendering changes those. */
function placesIn({ text, quote, rendering }: RenderedPage, fragment: string) {
  const page = rendering.of(text);
  const found = STEPS.map((step) => browserMatch(page, fragment, step)).map(
    (match) =>
      match && {
        before: lettersIn(page.slice(0, match.start)),
        words: lettersIn(page.slice(match.start, match.end)),
      },
  );
  const wanted = {
    before: lettersIn(text.slice(0, quote.start)),
    words: lettersIn(text.slice(quote.start, quote.end)),
  };
  return { found, wanted: STEPS.map(() => wanted) };
}

test("on 2,000 pages of look-alikes every fragment leads to the words", () => {
  fc.assert(
    fc.property(pages({ isMarked: true }), (page) => {
      const fragment = textFragmentOf(page.text, page.quote);
      const { found, wanted } = placesIn(page, fragment ?? "#:~:text=none");
      expect(found, `${page.rendering.name}: ${fragment}`).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
}, 120_000);

test("on pages that say the same over and over no fragment leads to other words", () => {
  fc.assert(
    fc.property(pages({ isMarked: false }), (page) => {
      const fragment = textFragmentOf(page.text, page.quote);
      if (fragment === null) return;
      const { found, wanted } = placesIn(page, fragment);
      expect(found, `${page.rendering.name}: ${fragment}`).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
}, 120_000);

const QUOTED = [
  ...["đất", "đạt", "Đà", "Nẵng", "thông-tin", "mềm", "số", "nghệ", "bao", "bao bao", "(IOC)", "2"],
  ...["4,5", "20%", "US’s", "“Silicon", "Valley”", "U.S.", "e-government", "R&D,", "‘xã’", "1.700"],
];
const OTHERS = ["khách", "sạn", "bãi", "biển,", "chè", "bắp.", "9", "beach", "xoài", "phở;", "–"];

/** What a browser, or a careless search, takes for the quote. */
const LOOK_ALIKES: readonly ((quote: string) => string)[] = [
  (quote) => quote,
  (quote) => quote.normalize("NFD").replace(/\p{M}/gu, ""),
  (quote) => quote.replaceAll("đ", "d").replaceAll("Đ", "D"),
  (quote) => quote.toUpperCase(),
  (quote) => quote.replaceAll("a", "ã"),
  (quote) => `x${quote}`,
  (quote) => `${quote}ng`,
  (quote) => `${quote}’s`,
  (quote) => `3.${quote}`,
  (quote) => quote.split(" ").slice(0, 4).join(" "),
  (quote) => quote.split(" ").slice(-4).join(" "),
  (quote) => quote.replaceAll(" ", "\n\n"),
];

const RENDERINGS = [
  { name: "as it is", of: (text: string) => text },
  { name: "decomposed", of: (text: string) => text.normalize("NFD") },
  { name: "unbreakable spaces", of: (text: string) => text.replaceAll(" ", "\u00A0") },
  { name: "more space", of: (text: string) => text.replace(/ /g, "  ").replace(/\n\n/g, "\n \n") },
  {
    name: "straight quotation marks",
    of: (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  },
];

interface RenderedPage {
  readonly text: string;
  readonly quote: Span;
  readonly rendering: (typeof RENDERINGS)[number];
}

const anyWord = fc.oneof(fc.constantFrom(...QUOTED), fc.constantFrom(...OTHERS));
const quotes = fc.oneof(
  { weight: 15, arbitrary: fc.array(fc.constantFrom(...QUOTED), { minLength: 1, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(anyWord, { minLength: 150, maxLength: 160 }) },
);

/**
 * Vietnamese text in NFC with a quote in it, and on both sides what may be taken for it. In a marked
 * text a word that comes only once stands beside each piece.
 */
function pages({ isMarked }: { isMarked: boolean }): fc.Arbitrary<RenderedPage> {
  return quotes.chain((words) => {
    const quote = words.join(" ");
    const lookAlike = fc.constantFrom(...LOOK_ALIKES).map((change) => change(quote));
    const others = fc.array(anyWord, { maxLength: 3 }).map((some) => some.join(" "));
    const gap = fc.constantFrom(" ", ", ", ". ", " (", ") ", "\n\n", "/", "-");
    const stretch = fc.array(fc.tuple(fc.oneof(others, lookAlike, lookAlike), gap, gap), {
      maxLength: 5,
    });
    return fc
      .tuple(stretch, stretch, gap, gap, fc.constantFrom(...RENDERINGS))
      .map(([before, after, gapBefore, gapAfter, rendering]) => {
        const marker = (name: string) => (isMarked ? name : "");
        const written = (pieces: typeof before, side: string) =>
          pieces.map(([piece, a, b], i) => piece + a + marker(`${side}${i}`) + b).join("");
        const head = written(before, "trước") + marker("ngay") + gapBefore;
        const tail = gapAfter + marker("liền") + written(after, "sau");
        const start = head.normalize("NFC").length;
        return {
          text: (head + quote + tail).normalize("NFC"),
          quote: { start, end: start + quote.length },
          rendering,
        };
      });
  });
}

function lettersIn(text: string): number {
  return text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").length;
}
