// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { SiteNames } from "#features/sites/SiteNames.tsx";
import { useView } from "#state/view.ts";
import { catalog, catalogWith, renderIn, siteNamed, targetOf } from "#tests/screen.tsx";

const WORDS = {
  en: {
    vietnamese: "In the Vietnamese article",
    english: "In the English article",
    notNamed: "not named",
    notStated: "Not stated in the sources",
    questions: ["Address in 2022", "Address now"],
  },
  vi: {
    vietnamese: "Trong bài tiếng Việt",
    english: "Trong bài tiếng Anh",
    notNamed: "không nêu tên",
    notStated: "Các nguồn không nói đến",
    questions: ["Địa chỉ năm 2022", "Địa chỉ hiện nay"],
  },
};
const NAMED = [
  ["ioc", "Trung tâm giám sát dịch vụ đô thị thông minh (IOC)"],
  ["software-park-2", "Công viên phần mềm số 2 (Software Park)"],
  ["it-park", "Khu Công nghệ thông tin tập trung (IT Park)"],
  ["dhpiza", "Khu Công nghệ cao Đà Nẵng (DHPIZA)"],
] as const;

function renderNames(language: Language, siteId: string, content: Catalog = catalog): void {
  renderIn(language, <SiteNames site={siteNamed(siteId)} catalog={content} />);
}

function answerTo(question: string): HTMLElement {
  const row = screen.getByText(question, { selector: "dt" }).parentElement as HTMLElement;
  return within(row).getByRole("definition");
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  const words = WORDS[language];

  test.each(NAMED)("%s is called “%s” by the Vietnamese article, in its language", (id, name) => {
    renderNames(language, id);
    const quoted = within(answerTo(words.vietnamese)).getByText(`“${name}”`);
    expect(quoted).toHaveAttribute("lang", "vi");
  });

  test.each(NAMED)("%s is not named by the English article", (id) => {
    renderNames(language, id);
    expect(answerTo(words.english)).toHaveTextContent(words.notNamed);
    expect(within(answerTo(words.english)).queryByRole("link")).toBeNull();
  });

  test.each(words.questions)("no source states the IOC’s “%s”", (question) => {
    renderNames(language, "ioc");
    expect(answerTo(question)).toHaveTextContent(words.notStated);
  });

  test("without the citations nothing is claimed of what an article names", () => {
    renderNames(language, "ioc", catalogWith({ citations: [] }));
    expect(screen.queryByText(words.notNamed)).toBeNull();
  });

  test("a name that is not found in the article is not quoted from it", () => {
    const citations = catalog.passages.map(({ span: _, ...citation }) =>
      citation.id === "vi-p3s1-ioc"
        ? { ...citation, quote: { ...citation.quote, exact: "Trung tâm giám sát (mini IOC)" } }
        : citation,
    );
    renderNames(language, "ioc", catalogWith({ citations }));
    expect(answerTo(words.vietnamese)).not.toHaveTextContent(/^“Trung tâm giám sát \(mini IOC\)”$/);
  });
});

const IN_TWO = {
  en: "Hoa Lien commune, Hoa Vang district",
  vi: "Xã Hòa Liên, huyện Hòa Vang",
};

test.each([
  { language: "en", other: "vi", question: "Address in 2022" },
  { language: "vi", other: "en", question: "Địa chỉ năm 2022" },
] as const)("an address is given in both languages ($language first)", (expected) => {
  const { language, other, question } = expected;
  renderNames(language, "it-park");
  const answer = answerTo(question);
  expect(within(answer).getByText(IN_TWO[language])).not.toHaveAttribute("lang");
  expect(within(answer).getByText(IN_TWO[other])).toHaveAttribute("lang", other);
});

test("the name in the article leads to its sentence", async () => {
  renderNames("en", "ioc");
  const link = within(answerTo("In the Vietnamese article")).getByRole("link");
  expect(targetOf(link)).toBe("/?passage=vi-p3s1");
  await userEvent.click(link);
  expect(useView.getState().passage).toBe("vi-p3s1");
});
