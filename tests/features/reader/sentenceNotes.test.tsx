// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Source } from "#domain/evidence/source.ts";
import { useView } from "#state/view.ts";
import {
  catalog,
  catalogWith,
  DESKTOP,
  PHONE,
  renderReader,
  setScreenWidth,
  targetOf,
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
    differences: "Where the articles differ",
    checked: "Link checked on 5 March 2026.",
    gone: "The page has been gone since 2 January 2026 at the latest.",
  },
  vi: {
    notes: "Ghi chú về câu này",
    strong: "Cả hai bài đều nói",
    partial: "Hai bài trùng nhau một phần",
    onlyVi: "Riêng bài tiếng Việt",
    onlyEn: "Riêng bài tiếng Anh",
    names: "Nêu đích danh.",
    differ: "Chỗ các nguồn khác nhau",
    differences: "Hai bài báo khác nhau ở đâu",
    checked: "Đã kiểm tra liên kết ngày 5-3-2026.",
    gone: "Trang này không còn, muộn nhất là từ 2-1-2026.",
  },
};

function notes(language: Language): HTMLElement {
  return screen.getByRole("complementary", { name: WORDS[language].notes });
}

function sourcesOf(discrepancy: string): readonly Source[] {
  const found = catalog.discrepancies.find(({ id }) => id === discrepancy);
  return (found?.sources ?? []).flatMap((id) => catalog.sources.get(id) ?? []);
}

/** What is said beside the link to a source, below its date and language. */
function saidOf(source: Source | undefined): (string | null)[] {
  const links = [...document.querySelectorAll(".sentence-notes a")];
  const link = links.find((candidate) => candidate.getAttribute("href") === source?.url);
  const [details, ...said] = [...(link?.parentElement?.querySelectorAll("span") ?? [])];
  expect(details).toBeDefined();
  return said.map(({ textContent }) => textContent);
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

  test("from a sentence on which accounts differ a link leads to all differences", async () => {
    renderReader(language, { passage: "vi-p8s2", site: "ioc" });
    const link = within(notes(language)).getByRole("link", { name: words.differences });
    expect(targetOf(link)).toBe("/?site=ioc&passage=vi-p8s2&show=differences");
    await userEvent.click(link);
    expect(useView.getState()).toMatchObject({ page: "differences", passage: "vi-p8s2" });
  });

  test("a sentence on which accounts agree has no such link", () => {
    renderReader(language, { passage: "vi-p7s2" });
    expect(within(notes(language)).queryByRole("link", { name: words.differences })).toBeNull();
  });

  test("beside each source stands what its link led to when it was checked", () => {
    const [works, gone, unchecked] = sourcesOf("rank-years");
    const check = { checked: "2026-03-05", since: "2026-01-02", words: null } as const;
    const links = {
      checked: check.checked,
      links: [
        { ...check, url: works?.url ?? "", status: 200, state: "works" },
        { ...check, url: gone?.url ?? "", status: 404, state: "gone" },
      ],
    } as const;
    renderReader(language, { passage: "vi-p8s2" }, catalogWith({ links }));
    const read = expect.stringMatching(/^(Read on|Truy cập ngày) /);
    expect(saidOf(works)).toEqual([read, words.checked]);
    expect(saidOf(gone)).toEqual([read, words.gone]);
    expect(saidOf(unchecked)).toEqual([read]);
  });

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
