// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Article } from "#domain/evidence/article.ts";
import { articleOf } from "#domain/evidence/catalog.ts";
import { EMPTY_LEDGER, type LinkCheck, type LinkLedger } from "#domain/evidence/linkCheck.ts";
import { ArticleHead } from "#features/reader/ArticleHead.tsx";
import { browserMatch } from "#tests/browserMatch.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const WORDS = {
  en: {
    atWords: "Original page, at these words",
    original: "Original page",
    unknown: "The origin of this text is unknown, so there is no link to it.",
    unchecked: "Whether the page is still there has not been checked.",
    works: "Checked on 5 March 2026: the quoted words are on the page.",
    changed:
      "The page no longer has all the words quoted here (since 2 January 2026 at the latest; last checked on 5 March 2026). The copy here stands in.",
    gone: "The original page is gone (since 2 January 2026 at the latest; last checked on 5 March 2026). The copy here stands in.",
    unreachable:
      "The page could not be checked (since 2 January 2026; last tried on 5 March 2026).",
  },
  vi: {
    atWords: "Trang gốc, tại đúng đoạn trích này",
    original: "Trang gốc",
    unknown: "Không rõ nguồn gốc của văn bản này nên không có liên kết.",
    unchecked: "Chưa kiểm tra xem trang gốc còn hay không.",
    works: "Đã kiểm tra ngày 5-3-2026: trang vẫn còn đoạn trích này.",
    changed:
      "Trang gốc không còn đủ những chữ trích ở đây (muộn nhất là từ 2-1-2026; kiểm tra gần nhất ngày 5-3-2026). Bản ở đây thay cho bản gốc.",
    gone: "Trang gốc không còn nữa (muộn nhất là từ 2-1-2026; kiểm tra gần nhất ngày 5-3-2026). Bản ở đây thay cho bản gốc.",
    unreachable: "Không kiểm tra được trang gốc (từ 2-1-2026; thử gần nhất ngày 5-3-2026).",
  },
};

function articleIn(language: Language): Article & { url: string } {
  const article = articleOf(catalog, language);
  if (!article) throw new Error(`no article in ${language}`);
  return { ...article, url: article.url ?? "" };
}

const english = articleIn("en");

function ledgerWith(state: LinkCheck["state"]): LinkLedger {
  const [checked, since] = ["2026-03-05", "2026-01-02"];
  const words = state === "works" ? true : null;
  return { checked, links: [{ url: english.url, checked, since, status: 200, state, words }] };
}

function renderHead(language: Language, links: LinkLedger, sentenceId: string | null = "en-p2s1") {
  renderIn(language, <ArticleHead article={english} sentenceId={sentenceId} links={links} />);
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test("the way out leads to the open sentence of the original", () => {
    renderHead(language, EMPTY_LEDGER);
    const link = screen.getByRole("link", { name: words.atWords });
    const address = link.getAttribute("href") ?? "";
    expect(address.startsWith(`${english.url}#:~:text=`)).toBe(true);
    const page = `${english.title}\n\n${english.text}`;
    const found = browserMatch(page, address.slice(english.url.length), "chromium");
    expect(page.slice(found?.start, found?.end)).toMatch(/^At an October 17 .* central region\.$/);
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  test("with no sentence open it leads to the top and claims no more", () => {
    renderHead(language, EMPTY_LEDGER, null);
    const link = screen.getByRole("link", { name: words.original });
    expect(link).toHaveAttribute("href", english.url);
  });

  test.each(["works", "unreachable"] as const)(
    "an original that %s keeps its link and has its date beside it",
    (state) => {
      renderHead(language, ledgerWith(state));
      const link = screen.getByRole("link", { name: words.atWords });
      expect(link.parentElement).toHaveTextContent(`${words.atWords} · ${words[state]}`);
    },
  );

  test("an original never checked is said to be so", () => {
    renderHead(language, EMPTY_LEDGER);
    expect(screen.getByText(words.unchecked, { exact: false })).toBeVisible();
  });

  test("an original that has changed is linked at its top, and the copy stands in", () => {
    renderHead(language, ledgerWith("changed"));
    const link = screen.getByRole("link", { name: words.original });
    expect(link).toHaveAttribute("href", english.url);
    expect(link.parentElement).toHaveTextContent(`${words.original} · ${words.changed}`);
  });

  test("an original that is gone has no link, and the copy stands in", () => {
    renderHead(language, ledgerWith("gone"));
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText(words.gone)).toBeVisible();
  });

  test("of the Vietnamese article it is said that its origin is unknown", () => {
    const vietnamese = articleOf(catalog, "vi");
    if (!vietnamese) throw new Error("no Vietnamese article");
    const { links } = catalog;
    renderIn(language, <ArticleHead {...{ article: vietnamese, sentenceId: "vi-p3s1", links }} />);
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText(words.unknown)).toHaveAttribute("lang", language);
  });
});
