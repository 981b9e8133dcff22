// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { sentenceText } from "#domain/evidence/article.ts";
import { type Catalog, sentenceOf } from "#domain/evidence/catalog.ts";
import { excerptArticle } from "#domain/evidence/excerptArticle.ts";
import { Differences } from "#features/differences/Differences.tsx";
import { useView } from "#state/view.ts";
import { catalog, catalogWith, renderIn, targetOf } from "#tests/screen.tsx";

const WORDS = {
  en: {
    title: "Where the articles differ",
    contents: "On this page",
    close: /Back to the map/,
    read: "Read in the article",
    both: "Both say",
    inPart: "Both say, in part",
    only: { vi: "Only in Vietnamese", en: "Only in English" },
    articles: { vi: "Vietnamese article", en: "English article" },
    leftOut: "This copy leaves the sentence out.",
    noSources: "The list of sources could not be loaded.",
    missing: "What the two articles have in common could not be loaded.",
    groups: [
      "The same, each in its own words",
      "The same in part",
      "Points that concern both articles",
      "Points that concern one article",
    ],
  },
  vi: {
    title: "Hai bài báo khác nhau ở đâu",
    contents: "Trên trang này",
    close: /Trở lại bản đồ/,
    read: "Đọc trong bài",
    both: "Cả hai bài đều nói",
    inPart: "Hai bài trùng nhau một phần",
    only: { vi: "Riêng bài tiếng Việt", en: "Riêng bài tiếng Anh" },
    articles: { vi: "Bài tiếng Việt", en: "Bài tiếng Anh" },
    leftOut: "Bản này không giữ lại câu ấy.",
    noSources: "Không tải được danh mục nguồn.",
    missing: "Không tải được phần đối chiếu hai bài.",
    groups: [
      "Cùng một ý, mỗi bài một cách nói",
      "Chỉ giống nhau một phần",
      "Những điểm liên quan đến cả hai bài",
      "Những điểm chỉ liên quan đến một bài",
    ],
  },
};

function renderPage(language: Language, content: Catalog = catalog): HTMLElement {
  renderIn(language, <Differences catalog={content} />);
  return screen.getByRole("region", { name: WORDS[language].title });
}

function entryNamed(title: string): HTMLElement {
  return screen.getByText(title, { selector: "h4" }).closest("li") as HTMLElement;
}

/** The sentences of an entry as they stand there, in the order in which they are read. */
function quotesIn(entry: HTMLElement) {
  return within(entry)
    .getAllByRole("blockquote")
    .map((quote) => ({ lang: quote.lang, text: quote.textContent }));
}

function quoteOf(id: string) {
  const found = sentenceOf(catalog, id);
  return { lang: id.slice(0, 2), text: found && sentenceText(found.article, found.sentence) };
}

const titleOfParallel = (id: string, language: Language) =>
  catalog.parallels.find((parallel) => parallel.id === id)?.title[language] ?? "";

const titleOf = (id: string, language: Language) =>
  catalog.discrepancies.find((discrepancy) => discrepancy.id === id)?.title[language];

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test("every parallel has both articles word for word, the Vietnamese first", () => {
    renderPage(language);
    for (const one of catalog.parallels) {
      const entry = entryNamed(titleOfParallel(one.id, language));
      expect(quotesIn(entry)).toEqual([...one.vi, ...one.en].map(quoteOf));
      for (const side of LANGUAGES) expect(entry).toHaveTextContent(words.articles[side]);
    }
  });

  test("every parallel says what both articles say and what each says alone", () => {
    renderPage(language);
    for (const { id, strength, same, differs } of catalog.parallels) {
      const entry = within(entryNamed(titleOfParallel(id, language)));
      const answer = (question: string) =>
        entry.getByText(question, { selector: "dt" }).nextElementSibling?.textContent;
      expect(answer(strength === "strong" ? words.both : words.inPart)).toBe(same[language]);
      for (const side of LANGUAGES) expect(answer(words.only[side])).toBe(differs[side][language]);
    }
  });

  test("every discrepancy has its sentences, its explanation and its sources", () => {
    renderPage(language);
    for (const { title, sentences, explanation, sources } of catalog.discrepancies) {
      const entry = entryNamed(title[language]);
      const sorted = sentences.toSorted((a, b) => b.slice(0, 2).localeCompare(a.slice(0, 2)));
      expect(quotesIn(entry)).toEqual(sorted.map(quoteOf));
      expect(entry).toHaveTextContent(explanation[language]);
      const links = [...entry.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      for (const source of sources) expect(links).toContain(catalog.sources.get(source)?.url);
    }
  });

  test("the list at the top names every entry, in the order of the page", () => {
    const page = renderPage(language);
    const contents = within(page).getByRole("navigation", { name: words.contents });
    const named = within(contents)
      .getAllByRole("button")
      .map((button) => button.textContent);
    const headings = within(page).getAllByRole("heading", { level: 4 });

    expect(named).toEqual(headings.map((heading) => heading.textContent));
    expect(named).toHaveLength(catalog.parallels.length + catalog.discrepancies.length);
  });

  test("points of both articles stand apart from those of one", () => {
    const page = renderPage(language);
    const headings = within(page).getAllByRole("heading", { level: 3 });
    const titlesIn = (group: number) =>
      [...(headings[group]?.parentElement?.querySelectorAll("h4") ?? [])].map(
        (heading) => heading.textContent,
      );

    expect(headings.map((heading) => heading.textContent)).toEqual(words.groups);
    expect(titlesIn(2)).toContain(titleOf("sitkoff-title", language));
    expect(titlesIn(3)).toContain(titleOf("tour-only-in-vietnamese", language));
    expect(titlesIn(3)).not.toContain(titleOf("sitkoff-title", language));
  });

  test("a sentence that this copy leaves out keeps its place and its link, and says so", () => {
    const articles = catalog.articles.map((article) =>
      excerptArticle(article, new Set(["vi-p3s1", "en-p4s1"])),
    );
    renderPage(language, catalogWith({ articles }));
    const entry = entryNamed(titleOfParallel("par-sitkoff", language));

    expect(quotesIn(entry)).toEqual([{ lang: "vi", text: "[…]" }, quoteOf("en-p4s1")]);
    expect(within(entry).getAllByText(words.leftOut, { exact: false })).toHaveLength(1);
    expect(within(entry).getAllByRole("link", { name: words.read })).toHaveLength(2);
  });

  test("without the list of sources a point still stands, and says what is missing", () => {
    renderPage(language, catalogWith({ sources: [] }));
    const [title] = catalog.discrepancies.map((one) => one.title[language]);

    expect(entryNamed(title as string)).toHaveTextContent(words.noSources);
  });

  test("when neither parallels nor discrepancies have arrived, the page says so", () => {
    const page = renderPage(language, catalogWith({ parallels: [], discrepancies: [] }));

    expect(page).toHaveTextContent(words.missing);
    expect(within(page).queryByRole("navigation")).toBeNull();
  });
});

test("reading in the article opens the reader at that sentence", async () => {
  renderPage("en");
  useView.setState({ page: "differences" });
  const entry = entryNamed("Mr Sitkoff: chairman or executive director");
  const [, english] = within(entry).getAllByRole("link", { name: "Read in the article" });

  expect(targetOf(english as HTMLElement)).toContain("passage=en-p4s1");
  await userEvent.click(english as HTMLElement);
  expect(useView.getState()).toMatchObject({ passage: "en-p4s1", page: null });
});

test("an entry of the list is brought into view and focused; the address stays", async () => {
  const seen = vi.fn();
  Element.prototype.scrollIntoView = seen;
  renderPage("vi");
  const before = location.href;
  const title = "Ông Sitkoff: Chủ tịch hay giám đốc điều hành";
  const contents = screen.getByRole("navigation", { name: "Trên trang này" });
  await userEvent.click(within(contents).getByRole("button", { name: title }));

  expect(screen.getByRole("heading", { name: title })).toHaveFocus();
  expect(seen).toHaveBeenCalledTimes(1);
  expect(location.href).toBe(before);
});

test("a parallel leads on to the points on which its two sides differ, and to no others", () => {
  renderPage("en");
  const pointsOf = (id: string) =>
    within(entryNamed(titleOfParallel(id, "en")))
      .queryAllByRole("button")
      .map((button) => button.textContent);

  expect(pointsOf("par-dx-rank-a")).toEqual(["First place in which years"]);
  expect(pointsOf("par-event")).toEqual(["What the date refers to"]);
  expect(pointsOf("par-silicon-valley")).toEqual([]);
});

test("closing leads back to the map, by click and as an address", async () => {
  useView.setState({ page: "differences", site: "ioc" });
  renderPage("en");
  const close = screen.getByRole("link", { name: /Back to the map/ });

  expect(targetOf(close)).toBe("/?site=ioc");
  await userEvent.click(close);
  expect(useView.getState()).toMatchObject({ page: null, site: "ioc" });
});

test("the page is read from its heading", () => {
  renderPage("vi");

  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
});

test("markup in an explanation is shown as its characters", () => {
  const markup = "<img src=x onerror=alert(1)>";
  const [first, ...rest] = catalog.discrepancies;
  if (!first) throw new Error("the data has no discrepancy");
  const discrepancies = [{ ...first, explanation: { vi: markup, en: markup } }, ...rest];
  renderPage("en", catalogWith({ discrepancies }));

  expect(screen.getByText(markup)).toBeVisible();
  expect(document.images).toHaveLength(0);
});

test.each([
  ["en", /^Printed on \d{1,2} [A-Z][a-z]+ \d{4}\.$/],
  ["vi", /^In ngày \d{1,2}-\d{1,2}-\d{4}\.$/],
] as const)("on paper it says when that was (%s)", (language, line) => {
  renderIn(language, <Differences catalog={catalog} />);

  expect(screen.getByText(line)).toHaveClass("only-printed");
});
