// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { articleOf, type Catalog } from "#domain/evidence/catalog.ts";
import { articlesWritten, catalog, catalogWith, renderReader } from "#tests/screen.tsx";

const NAMES = {
  en: { vi: "Vietnamese article", en: "English article", sites: "Sites of this sentence" },
  vi: { vi: "Bài tiếng Việt", en: "Bài tiếng Anh", sites: "Địa điểm của câu này" },
};
const OPEN = { vi: "vi-p3s1", en: "en-p2s1" };
const BOTH = [
  { language: "en", article: "vi" },
  { language: "en", article: "en" },
  { language: "vi", article: "vi" },
  { language: "vi", article: "en" },
] as const;

/** Opens one article; the notes stand beside it, and the other article beside them. */
function renderArticle(language: Language, article: Language, content: Catalog = catalog) {
  renderReader(language, { passage: OPEN[article] }, content);
  return screen.getByRole("article", { name: NAMES[language][article] });
}

function marksIn(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll("mark")];
}

/** The words of the text itself, without the buttons in it. */
function textOf(article: HTMLElement): string {
  const paragraphs = [...article.querySelectorAll(":scope > p")].map((paragraph) => {
    const words = paragraph.cloneNode(true) as HTMLElement;
    for (const button of words.querySelectorAll("button")) button.remove();
    return words.textContent;
  });
  return paragraphs.join(" ");
}

/** The line that stays in sight: what stands before the article's header. */
function firstLineOf(article: HTMLElement): HTMLElement {
  const line = article.querySelector<HTMLElement>(":scope > .article-name:first-child");
  expect(line?.nextElementSibling?.tagName).toBe("HEADER");
  return line as HTMLElement;
}

/** Sentence ids of one article that the data files name, found in the files' own lists. */
function namedIn(article: Language, { passages, parallels, discrepancies } = catalog): Set<string> {
  const named = [
    ...passages.map(({ sentence }) => sentence),
    ...parallels.flatMap((parallel) => parallel[article]),
    ...discrepancies.flatMap(({ sentences }) => sentences),
  ];
  return new Set(named.filter((id) => id.startsWith(`${article}-`)));
}

describe.each(BOTH)("the article in $article, read in $language", ({ language, article }) => {
  test("has its own language and a name in the person’s", () => {
    expect(renderArticle(language, article)).toHaveAttribute("lang", article);
  });

  test("stands there whole and in order", () => {
    const text = articleOf(catalog, article)?.text.replace(/\s+/g, " ");
    expect(textOf(renderArticle(language, article))).toBe(text);
  });

  test("has a mark with its button for every sentence that the data names", () => {
    const marks = marksIn(renderArticle(language, article));
    expect(marks.map((mark) => mark.dataset.passage).toSorted()).toEqual(
      [...namedIn(article)].toSorted(),
    );
    for (const mark of marks) {
      const buttons = within(mark).getAllByRole("button", { hidden: true });
      expect(buttons).toHaveLength(1);
      expect(buttons[0]).toHaveAttribute("aria-label", NAMES[language].sites);
    }
  });

  test("has one current sentence, which is the open one and has the focus", async () => {
    const element = renderArticle(language, article);
    const current = marksIn(element).filter((mark) => mark.hasAttribute("aria-current"));
    expect(current.map((mark) => mark.dataset.passage)).toEqual([OPEN[article]]);
    expect(current[0]).toHaveAttribute("aria-current", "true");
    await waitFor(() => expect(current[0]).toHaveFocus());
  });
});

test("a button in a mark can be reached by its name", () => {
  const article = renderArticle("vi", "vi");
  const buttons = within(article).getAllByRole("button", { name: "Địa điểm của câu này" });
  expect(buttons).toHaveLength(namedIn("vi").size);
});

test("a sentence that no evidence names is plain text, and the text stays whole", () => {
  const keep = <T extends { sentence: string }>({ sentence }: T) => sentence === "vi-p3s1";
  const content = catalogWith({
    programme: [],
    citations: catalog.passages.filter(keep).map(({ span: _, ...citation }) => citation),
    parallels: [],
    discrepancies: [],
  });
  const article = renderArticle("en", "vi", content);
  expect(marksIn(article).map((mark) => mark.dataset.passage)).toEqual(["vi-p3s1"]);
  expect(within(article).getAllByRole("button")).toHaveLength(1);
  expect(textOf(article)).toBe(articleOf(catalog, "vi")?.text.replace(/\s+/g, " "));
});

test.each(catalog.sites.map(({ id }) => id))(
  "the exact words for %s stand out in both articles, and no others",
  async (site) => {
    renderReader("en", { passage: "vi-p3s1", site });
    await articlesWritten();
    const standing = [...document.querySelectorAll("mark b")].map((words) => [
      words.closest("mark")?.dataset.passage,
      words.textContent,
    ]);
    const cited = catalog.passages.filter((passage) => passage.site === site);
    expect(standing).toEqual(cited.map(({ sentence, quote }) => [sentence, quote.exact]));
  },
);

test("without a chosen site no words stand out", async () => {
  renderReader("en", { passage: "vi-p3s1" });
  await articlesWritten();
  expect(document.querySelector("mark b")).toBeNull();
});

test("words that are not in their sentence do not stand out, and nothing is said twice", () => {
  const citations = catalog.passages.map(({ span: _, ...citation }) =>
    citation.id === "vi-p7s2-ioc" ? { ...citation, sentence: "vi-p3s1" } : citation,
  );
  renderReader("en", { passage: "vi-p3s1", site: "ioc" }, catalogWith({ citations }));
  const article = screen.getByRole("article", { name: "Vietnamese article" });
  expect(textOf(article)).toBe(articleOf(catalog, "vi")?.text.replace(/\s+/g, " "));
});

test.each([
  {
    language: "en",
    name: "English article · Vietnam News Agency (VNA), Viet Nam Pictorial, 18 October 2022",
    unknown: "Vietnamese article · origin unknown",
    original: "Original page, at these words",
    untitled: "Untitled text",
  },
  {
    language: "vi",
    name: "Bài tiếng Anh · Thông tấn xã Việt Nam (TTXVN), Báo ảnh Việt Nam, 18-10-2022",
    unknown: "Bài tiếng Việt · không rõ nguồn gốc",
    original: "Trang gốc, tại đúng đoạn trích này",
    untitled: "Văn bản không có tiêu đề",
  },
] as const)("what is known of where an article comes from is said ($language)", (expected) => {
  const { language, name, unknown, original, untitled } = expected;
  const english = renderArticle(language, "en");
  expect(firstLineOf(english).textContent).toBe(name);
  expect(firstLineOf(english)).toHaveAttribute("lang", language);
  const heading = within(english).getByRole("heading", { level: 3 });
  expect(heading).toHaveTextContent(/^Da Nang holds potential/);
  // Of the open sentence.
  const way = within(english).getByRole("link", { name: original }).getAttribute("href") ?? "";
  const [page, words] = way.split("#:~:text=");
  expect(page).toBe(articleOf(catalog, "en")?.url);
  expect(decodeURIComponent(words ?? "")).toMatch(/^At an October 17 /);
  // Its origin is unknown: no publisher, date, title or link is invented.
  const vietnamese = screen.getByRole("article", { name: NAMES[language].vi });
  expect(firstLineOf(vietnamese).textContent).toBe(unknown);
  expect(within(vietnamese).getByRole("heading", { level: 3, name: untitled })).toBeVisible();
  expect(within(vietnamese).queryByRole("link")).toBeNull();
});
