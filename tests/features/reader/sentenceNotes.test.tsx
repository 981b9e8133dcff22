// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/text.ts";
import {
  catalog,
  catalogWith,
  DESKTOP,
  PHONE,
  renderReader,
  setScreenWidth,
} from "#tests/screen.tsx";

const WORDS = {
  en: {
    notes: "Notes on this sentence",
    strong: "Both say",
    partial: "Both say, in part",
    onlyVi: "Only in Vietnamese",
    onlyEn: "Only in English",
    names: "Names this site.",
    differ: "Where accounts differ",
  },
  vi: {
    notes: "Ghi chú về câu này",
    strong: "Cả hai bài đều nói",
    partial: "Hai bài cùng nói một phần",
    onlyVi: "Riêng bài tiếng Việt",
    onlyEn: "Riêng bài tiếng Anh",
    names: "Nêu đích danh.",
    differ: "Chỗ các nguồn khác nhau",
  },
};

function notes(language: Language): HTMLElement {
  return screen.getByRole("complementary", { name: WORDS[language].notes });
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test.each(catalog.parallels)(
    "what both articles say, and each alone, is noted ($id)",
    (parallel) => {
      renderReader(language, { passage: parallel.vi[0] as string });
      const answers = (question: string) =>
        within(notes(language))
          .getAllByText(question, { selector: "dt" })
          .map((term) => term.nextElementSibling?.textContent);
      expect(answers(words[parallel.strength])).toContain(parallel.same[language]);
      expect(answers(words.onlyVi)).toContain(parallel.differs.vi[language]);
      expect(answers(words.onlyEn)).toContain(parallel.differs.en[language]);
    },
  );

  test.each(catalog.discrepancies)(
    "where accounts differ is noted, with sources ($id)",
    async (d) => {
      for (const passage of [d.sentences[0] as string, d.sentences.at(-1) as string]) {
        const { unmount } = renderReader(language, { passage });
        const aside = within(notes(language));
        expect(aside.getByRole("heading", { name: words.differ })).toBeVisible();
        const summary = aside.getByText(d.title[language], { selector: "summary" });
        await userEvent.click(summary);
        const details = summary.parentElement as HTMLElement;
        expect(details).toHaveAttribute("open");
        expect(details).toHaveTextContent(d.explanation[language]);
        const links = within(details).queryAllByRole("link");
        expect(links.map((link) => link.getAttribute("href"))).toEqual(
          d.sources.map((id) => catalog.sources.get(id)?.url),
        );
        unmount();
      }
    },
  );

  test("why a sentence is listed for the chosen site is noted, and not for another", () => {
    renderReader(language, { passage: "vi-p3s1", site: "ioc" });
    const [here, other] = ["vi-p3s1-ioc", "vi-p3s1-it-park"].map((id) =>
      catalog.passages.find((passage) => passage.id === id),
    );
    expect(notes(language)).toHaveTextContent(`${words.names} ${here?.note[language]}`);
    expect(notes(language)).not.toHaveTextContent(other?.note[language] as string);
  });
});

test.each([
  { screen: "desktop", width: DESKTOP, isInside: false },
  { screen: "phone", width: PHONE, isInside: true },
])("on a $screen the notes are there once", ({ width, isInside }) => {
  setScreenWidth(width);
  renderReader("en", { passage: "vi-p8s2" });
  expect(screen.getAllByRole("complementary")).toHaveLength(1);
  expect(screen.getAllByRole("article")[0]?.contains(notes("en"))).toBe(isInside);
});

test("notes inside an article of the other language are in the person’s language", () => {
  setScreenWidth(PHONE);
  renderReader("en", { passage: "vi-p8s2" });
  expect(notes("en").closest("[lang]")).toHaveAttribute("lang", "en");
});

test("without the parallels nothing is claimed of what only one article says", () => {
  renderReader("en", { passage: "vi-p8s3" }, catalogWith({ parallels: [] }));
  expect(notes("en")).not.toHaveTextContent("no English counterpart");
});
