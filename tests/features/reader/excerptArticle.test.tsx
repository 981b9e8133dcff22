// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { excerptArticle } from "#domain/evidence/excerptArticle.ts";
import { catalog, catalogWith, renderReader } from "#tests/screen.tsx";

const SAYS_SO = {
  en: "Left out of this copy: every sentence, marked […], that is not cited or compared here and not next to one that is.",
  vi: "Bản này bỏ bớt những câu không được trích dẫn hay đối chiếu ở đây và cũng không đứng cạnh câu như thế; chỗ bỏ bớt ghi […].",
};
const cited = new Set(catalog.passages.map(({ sentence }) => sentence));
const excerpts = catalogWith({
  articles: catalog.articles.map((article) => excerptArticle(article, cited)),
});

test.each(LANGUAGES)("an article with sentences left out says so at its top, in %s", (language) => {
  renderReader(language, { passage: "vi-p3s1" }, excerpts);
  const [vietnamese, english] = ["vi", "en"].map(
    (side) => document.querySelector(`article[lang=${side}]`) as HTMLElement,
  );

  expect(within(vietnamese as HTMLElement).getByText(SAYS_SO[language])).toHaveAttribute(
    "lang",
    language,
  );
  // Nothing of the English article is left out.
  expect(english).not.toHaveTextContent(SAYS_SO[language]);
});

test("a whole article does not claim to lack anything", () => {
  renderReader("en", { passage: "vi-p3s1" });

  expect(screen.queryByText(SAYS_SO.en)).toBeNull();
});

test("a link to a sentence that is left out opens its place, with what is said about it", async () => {
  renderReader("en", { passage: "vi-p6s1" }, excerpts);
  const mark = document.querySelector("article mark[aria-current]");

  expect(mark).toHaveAttribute("data-passage", "vi-p6s1");
  expect(mark).toHaveTextContent(/^\[…\]/);
  await waitFor(() => expect(mark).toHaveFocus());
  expect(screen.getByRole("complementary")).toHaveTextContent("Adam Sitkoff of AmCham Hanoi");
});
