// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { useView, type View } from "#state/view.ts";
import { renderReader, targetOf } from "#tests/screen.tsx";

const WORDS = {
  en: {
    control: "Sites of this sentence",
    article: "Vietnamese article",
    none: "This sentence concerns none of the sites by itself.",
    named: [
      ["IOC", "Names this site"],
      ["Software Park No. 2", "Names this site"],
      ["IT Park", "Names this site"],
      ["Hi-Tech Park", "Names this site"],
    ],
    mixed: [
      ["Software Park No. 2", "Context"],
      ["IT Park", "Context"],
      ["Hi-Tech Park", "Context"],
    ],
  },
  vi: {
    control: "Địa điểm của câu này",
    article: "Bài tiếng Việt",
    none: "Câu này không gắn riêng với địa điểm nào.",
    named: [
      ["IOC", "Nêu đích danh"],
      ["Công viên phần mềm số 2", "Nêu đích danh"],
      ["Khu CNTT tập trung", "Nêu đích danh"],
      ["Khu công nghệ cao", "Nêu đích danh"],
    ],
    mixed: [
      ["Công viên phần mềm số 2", "Bối cảnh"],
      ["Khu CNTT tập trung", "Bối cảnh"],
      ["Khu công nghệ cao", "Bối cảnh"],
    ],
  },
};

/** Opens the reader at a sentence and asks for the sites of it. */
async function askForSites(language: Language, view: Partial<View> & { passage: string }) {
  renderReader(language, view);
  const mark = document.querySelector<HTMLElement>(`mark[data-passage="${view.passage}"]`);
  const control = within(mark as HTMLElement).getByRole("button", {
    name: WORDS[language].control,
  });
  await userEvent.click(control);
  return control;
}

function listed(language: Language): HTMLElement[] {
  const list = screen.getByRole("list", { name: WORDS[language].control });
  return within(list).getAllByRole("link");
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  const words = WORDS[language];

  test.each([
    { passage: "vi-p3s1", expected: words.named },
    { passage: "vi-p4s1", expected: words.mixed },
  ])("the sites of $passage are listed in their order, with their relation", async (sentence) => {
    const control = await askForSites(language, { passage: sentence.passage });
    expect(control).toHaveAttribute("aria-expanded", "true");
    const links = listed(language);
    expect(links).toHaveLength(sentence.expected.length);
    sentence.expected.forEach(([name = "", relation = ""], i) => {
      expect(links[i]).toHaveTextContent(`${name}${relation}`);
    });
  });

  test("a sentence of no site says so", async () => {
    await askForSites(language, { passage: "vi-p6s1" });
    expect(screen.getByText(words.none)).toBeVisible();
  });

  test("choosing a site selects it and keeps the reader open at the sentence", async () => {
    await askForSites(language, { passage: "vi-p3s1", site: "ioc" });
    const [, , itPark] = listed(language);
    expect(targetOf(itPark as HTMLElement)).toBe("/?site=it-park&passage=vi-p3s1");
    await userEvent.click(itPark as HTMLElement);
    expect(useView.getState()).toMatchObject({
      site: "it-park",
      lookAt: "it-park",
      passage: "vi-p3s1",
    });
    expect(screen.getByRole("article", { name: words.article })).toBeVisible();
    const chosen = listed(language).filter((link) => link.getAttribute("aria-current") === "true");
    expect(chosen).toEqual([listed(language)[2]]);
  });
});

test("asking again puts the list away", async () => {
  const control = await askForSites("en", { passage: "vi-p3s1" });
  await userEvent.click(control);
  expect(control).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("list", { name: "Sites of this sentence" })).toBeNull();
});

test("the words that stand out follow the chosen site", async () => {
  await askForSites("en", { passage: "vi-p3s1", site: "ioc" });
  const exact = () => document.querySelector('mark[data-passage="vi-p3s1"] b')?.textContent;
  expect(exact()).toBe("Trung tâm giám sát dịch vụ đô thị thông minh (IOC)");
  await userEvent.click(listed("en")[3] as HTMLElement);
  expect(exact()).toBe("Khu Công nghệ cao Đà Nẵng (DHPIZA)");
});
