// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { type Catalog, sentenceOf } from "#domain/evidence/catalog.ts";
import { type Citation, RELATIONS, type Relation } from "#domain/evidence/evidence.ts";
import { Passages } from "#features/sites/Passages.tsx";
import { citeWords } from "#i18n/citeWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { useView } from "#state/view.ts";
import { catalog, catalogWith, renderIn, targetOf } from "#tests/screen.tsx";

const NAMES_NONE = {
  en: "The English article names none of the four sites.",
  vi: "Bài tiếng Anh không nêu tên địa điểm nào trong số bốn địa điểm này.",
};
const SITES = catalog.sites.map(({ id }) => id);

function renderPassages(language: Language, siteId: string, content: Catalog = catalog) {
  renderIn(language, <Passages catalog={content} siteId={siteId} />);
  return screen.getByRole("region", { name: wordsIn(language).sites.articlesSay });
}

/** The figure that quotes a citation. */
function figureOf({ sentence, article }: Citation): HTMLElement {
  const quote = document.querySelector(`blockquote[data-passage="${sentence}"]`);
  expect(quote).toHaveAttribute("lang", article);
  return quote?.parentElement as HTMLElement;
}

function withCitation(id: string, change: (citation: Citation) => Citation): Catalog {
  const citations = catalog.passages.map(({ span: _, ...citation }) =>
    citation.id === id ? change(citation) : citation,
  );
  return catalogWith({ citations });
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = wordsIn(language).sites;

  test.each(SITES)("every citation of %s is quoted once", (siteId) => {
    const region = renderPassages(language, siteId);
    const quoted = within(region)
      .getAllByRole("blockquote")
      .map((quote) => quote.dataset.passage);
    const cited = catalog.passages.filter(({ site }) => site === siteId);
    expect(quoted.toSorted()).toEqual(cited.map(({ sentence }) => sentence).toSorted());
  });

  test("the button that cites a quote is named by it, in the language of the quote", async () => {
    renderPassages(language, "ioc");
    const citation = catalog.passages.find(({ site }) => site === "ioc") as Citation;
    const figure = figureOf(citation);
    const cite = await within(figure).findByRole("button", { expanded: false });
    expect(cite).toHaveAccessibleName(`${citeWords[language].cite} ${citation.quote.exact}`);
    // Its words stand where their language is told.
    expect(cite).not.toHaveAttribute("aria-label");
  });

  test.each(SITES)("each quote of %s says how it bears on the site, and where it is", (siteId) => {
    renderPassages(language, siteId);
    for (const citation of catalog.passages.filter(({ site }) => site === siteId)) {
      const figure = figureOf(citation);
      expect(figure).toHaveTextContent(words.relations[citation.relation]);
      expect(figure).toHaveTextContent(words.fromArticle[citation.article]);
      expect(figure).toHaveTextContent(citation.note[language]);
      const link = within(figure).getByRole("link", { name: words.readArticle });
      expect(targetOf(link)).toBe(`/?passage=${citation.sentence}`);
    }
  });

  test.each(SITES)("the quotes of %s are grouped by relation, in reading order", (siteId) => {
    const region = renderPassages(language, siteId);
    const groups = within(region)
      .getAllByRole("heading", { level: 4 })
      .map((heading) => ({
        title: heading.textContent,
        sentences: within(heading.parentElement as HTMLElement)
          .getAllByRole("blockquote")
          .map((quote) => quote.dataset.passage),
      }));
    const expected = RELATIONS.map((relation) => ({
      title: words.relationsLong[relation],
      sentences: sentencesInTextOrder(siteId, relation),
    }));
    expect(groups).toEqual(expected.filter(({ sentences }) => sentences.length > 0));
  });

  test.each(SITES)("%s is told that the English article names none of the four", (siteId) => {
    const region = renderPassages(language, siteId);
    expect(within(region).getByText(NAMES_NONE[language])).toBeVisible();
  });

  test("a quote that differs from the article by one tone mark is shown as not found", () => {
    const exact = "Trung tâm giám sát dịch vụ đô thị thông mính (IOC)";
    const content = withCitation("vi-p3s1-ioc", (citation) => ({
      ...citation,
      quote: { ...citation.quote, exact },
    }));
    renderPassages(language, "ioc", content);
    const [quote] = screen.getAllByRole("blockquote");
    expect(quote).toHaveTextContent(`${exact} ${words.passageMissing}`);
    expect(quote).not.toHaveTextContent("thông minh (IOC)");
    expect(within(quote as HTMLElement).getByText(words.passageMissing)).toHaveAttribute(
      "lang",
      language,
    );
    expect(screen.getAllByText(words.passageMissing)).toHaveLength(1);
  });

  test("words that stand in another sentence than the citation says are shown as not found", () => {
    const content = withCitation("vi-p3s1-ioc", (citation) => ({
      ...citation,
      sentence: "vi-p2s1",
    }));
    renderPassages(language, "ioc", content);
    expect(screen.getAllByText(words.passageMissing)).toHaveLength(1);
  });

  test("without its article a passage keeps its words and says why they are alone", () => {
    const articles = catalog.articles.filter((article) => article.language === "vi");
    renderPassages(language, "dhpiza", catalogWith({ articles }));
    const english = screen.getAllByRole("blockquote").filter(({ lang }) => lang === "en");
    expect(english.length).toBeGreaterThan(0);
    for (const quote of english) expect(quote).toHaveTextContent(words.articleMissing);
  });
});

/** By the numbers in the sentence ids: the Vietnamese article first, then down each text. */
function sentencesInTextOrder(siteId: string, relation: Relation): string[] {
  return catalog.passages
    .filter((citation) => citation.site === siteId && citation.relation === relation)
    .map(({ sentence }) => sentence)
    .toSorted(
      (a, b) =>
        b.slice(0, 2).localeCompare(a.slice(0, 2)) || a.localeCompare(b, "en", { numeric: true }),
    );
}

test.each(SITES)("what stands around the cited words of %s is their sentence", (siteId) => {
  renderPassages("en", siteId);
  for (const citation of catalog.passages.filter(({ site }) => site === siteId)) {
    const quote = within(figureOf(citation)).getByRole("blockquote");
    const found = sentenceOf(catalog, citation.sentence);
    const sentence = found?.article.text.slice(found.sentence.start, found.sentence.end);
    const shown = quote.textContent?.replace(/^… /, "").replace(/ …$/, "") ?? "";
    expect(sentence).toContain(shown);
    expect(within(quote).getByText(citation.quote.exact, { selector: "b" })).toBeVisible();
  }
});

test.each([
  ["vi-p3s1", "chỉ bài tiếng Việt nói", "said by the Vietnamese article alone"],
  ["vi-p8s3", "cả hai bài đều nói", "said by both articles"],
  ["vi-p9s1", "chỉ bài tiếng Việt nói", "said by the Vietnamese article alone"],
  ["en-p9s1", "chỉ bài tiếng Anh nói", "said by the English article alone"],
])("the quote of %s says which articles bear it out: %s", (sentence, vietnamese, english) => {
  for (const [language, words] of [
    ["vi", vietnamese],
    ["en", english],
  ] as const) {
    const { unmount } = renderIn(language, <Passages catalog={catalog} siteId="software-park-2" />);
    const figure = document.querySelector(`blockquote[data-passage="${sentence}"]`)?.parentElement;
    expect(figure).toHaveTextContent(` · ${words} · `);
    unmount();
  }
});

test("while the parallels are missing, no quote claims to stand alone", () => {
  renderPassages("en", "ioc", catalogWith({ parallels: [] }));
  expect(document.body).not.toHaveTextContent("said by");
});

test("reading in the article opens the reader at the sentence, without a page load", async () => {
  renderPassages("vi", "software-park-2");
  const [first] = screen.getAllByRole("link", { name: "Đọc trong bài" });
  await userEvent.click(first as HTMLElement);
  expect(useView.getState().passage).toBe("vi-p3s1");
});

test("markup in a quote or a note is shown as its characters", () => {
  const markup = "<img src=x onerror=alert(1)>";
  const content = withCitation("vi-p3s1-ioc", (citation) => ({
    ...citation,
    quote: { ...citation.quote, exact: markup },
    note: { vi: markup, en: markup },
  }));
  renderPassages("en", "ioc", content);
  expect(screen.getAllByText(markup)).toHaveLength(2);
  expect(document.images).toHaveLength(0);
});
