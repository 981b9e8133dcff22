// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { useView } from "#state/view.ts";
import {
  articlesWritten,
  catalog,
  catalogWith,
  DESKTOP,
  LAPTOP,
  PHONE,
  renderReader,
  setScreenWidth,
  targetOf,
} from "#tests/screen.tsx";

const WORDS = {
  en: {
    previous: "Previous passage",
    next: "Next passage",
    close: "Close the article",
    second: "Passage 2 of 5 on Hi-Tech Park",
    articles: { vi: "Vietnamese article", en: "English article" },
    seeVietnamese: "See the Vietnamese counterpart",
    seeEnglish: "See the English counterpart",
    onlyVietnamese: "Only the Vietnamese article says this; it has no English counterpart.",
    onlyEnglish: "Only the English article says this; it has no Vietnamese counterpart.",
    missing: "This article could not be loaded.",
  },
  vi: {
    previous: "Đoạn trích trước",
    next: "Đoạn trích sau",
    close: "Đóng bài báo",
    second: "Đoạn trích 2/5 về Khu công nghệ cao",
    articles: { vi: "Bài tiếng Việt", en: "Bài tiếng Anh" },
    seeVietnamese: "Xem câu tương ứng trong bài tiếng Việt",
    seeEnglish: "Xem câu tương ứng trong bài tiếng Anh",
    onlyVietnamese: "Chỉ bài tiếng Việt nói điều này; bài tiếng Anh không có câu tương ứng.",
    onlyEnglish: "Chỉ bài tiếng Anh nói điều này; bài tiếng Việt không có câu tương ứng.",
    missing: "Không tải được bài báo này.",
  },
};
const WALK = ["vi-p3s1", "vi-p4s1", "vi-p8s3", "vi-p9s1", "en-p2s1"];

function openPassage(): string | null {
  return useView.getState().passage;
}

function current(): string | undefined {
  return document.querySelector<HTMLElement>('mark[aria-current="true"]')?.dataset.passage;
}

function counterparts(): (string | undefined)[] {
  const marks = document.querySelectorAll<HTMLElement>('mark[data-state="counterpart"]');
  return [...marks].map((mark) => mark.dataset.passage);
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test("the buttons lead through the passages of the site and stop at the ends", async () => {
    setScreenWidth(PHONE);
    renderReader(language, { passage: WALK[0] as string, site: "dhpiza" });
    const next = screen.getByRole("button", { name: words.next });
    const previous = screen.getByRole("button", { name: words.previous });
    expect(previous).toBeDisabled();
    for (const passage of WALK.slice(1)) {
      await userEvent.click(next);
      expect(openPassage()).toBe(passage);
      expect(document.activeElement).toHaveAttribute("data-passage", passage);
    }
    expect(next).toBeDisabled();
    for (const passage of WALK.slice(0, -1).toReversed()) {
      await userEvent.click(previous);
      expect(openPassage()).toBe(passage);
    }
    expect(previous).toBeDisabled();
  });

  test("the place in the walk is said", () => {
    renderReader(language, { passage: WALK[1] as string, site: "dhpiza" });
    expect(screen.getByRole("status").textContent).toBe(words.second);
  });

  test("the close button closes", async () => {
    renderReader(language, { passage: "vi-p3s1", site: "ioc" });
    await userEvent.click(screen.getByRole("button", { name: words.close }));
    expect(openPassage()).toBeNull();
  });

  test.each([
    { screen: "desktop", width: DESKTOP },
    { screen: "laptop", width: LAPTOP },
  ])("on a $screen the counterpart stands beside, marked", async ({ width }) => {
    setScreenWidth(width);
    renderReader(language, { passage: "en-p1s1" });
    await articlesWritten();
    expect(screen.getAllByRole("article").map((article) => article.lang)).toEqual(["en", "vi"]);
    expect(counterparts()).toEqual(["vi-p9s1", "vi-p9s2"]);
    expect(screen.queryByRole("link", { name: words.seeVietnamese })).toBeNull();
  });

  test("on a phone the counterpart is one tap away, and one tap back", async () => {
    setScreenWidth(PHONE);
    renderReader(language, { passage: "vi-p8s3", site: "dhpiza" });
    expect(screen.getAllByRole("article")).toHaveLength(1);
    const link = screen.getByRole("link", { name: words.seeEnglish });
    expect(targetOf(link)).toBe("/?site=dhpiza&passage=en-p2s1");
    await userEvent.click(link);
    expect(screen.getByRole("article", { name: words.articles.en })).toHaveAttribute("lang", "en");
    expect(current()).toBe("en-p2s1");
    expect(document.activeElement).toHaveAttribute("data-passage", "en-p2s1");

    const back = screen.getByRole("link", { name: words.seeVietnamese });
    await userEvent.click(back);
    expect(screen.getByRole("article", { name: words.articles.vi })).toBeVisible();
    expect(current()).toBe("vi-p8s3");
  });

  test.each([
    { screen: "desktop", width: DESKTOP },
    { screen: "phone", width: PHONE },
  ])("on a $screen it is said when the other article has no counterpart", async ({ width }) => {
    setScreenWidth(width);
    const { unmount } = renderReader(language, { passage: "vi-p3s1" });
    await articlesWritten();
    expect(screen.getByText(words.onlyVietnamese)).toBeVisible();
    expect(counterparts()).toEqual([]);
    expect(screen.queryByRole("link", { name: words.seeEnglish })).toBeNull();
    unmount();
    renderReader(language, { passage: "en-p9s1" });
    expect(screen.getByText(words.onlyEnglish)).toBeVisible();
  });

  test("an article that did not load is said to be missing, and the other one stands", async () => {
    const articles = catalog.articles.filter((article) => article.id === "vi");
    renderReader(language, { passage: "en-p2s1" }, catalogWith({ articles }));
    await articlesWritten();
    expect(screen.getByText(words.missing)).toBeVisible();
    expect(screen.getByRole("article", { name: words.articles.vi })).toBeVisible();
    expect(counterparts()).toContain("vi-p8s3");
  });
});

test("arrow keys follow the passages of the site and stop at the ends", async () => {
  renderReader("en", { passage: "vi-p3s1", site: "dhpiza" });
  const user = userEvent.setup();
  await user.keyboard("{ArrowLeft}");
  expect(openPassage()).toBe("vi-p3s1");
  for (const passage of WALK.slice(1)) {
    await user.keyboard("{ArrowRight}");
    expect(openPassage()).toBe(passage);
    expect(current()).toBe(passage);
  }
  await user.keyboard("{ArrowRight}");
  expect(openPassage()).toBe("en-p2s1");
  await user.keyboard("{ArrowLeft}");
  expect(openPassage()).toBe("vi-p9s1");
});

test.each(["{Control>}", "{Alt>}", "{Meta>}", "{Shift>}"])(
  "an arrow key with %s is left to the browser",
  async (modifier) => {
    renderReader("en", { passage: "vi-p3s1", site: "dhpiza" });
    await userEvent.keyboard(`${modifier}{ArrowRight}`);
    expect(openPassage()).toBe("vi-p3s1");
  },
);

test("from a sentence outside the walk the nearest passage that way is next", async () => {
  renderReader("en", { passage: "vi-p6s1", site: "dhpiza" });
  await userEvent.keyboard("{ArrowRight}");
  expect(openPassage()).toBe("vi-p8s3");
  await userEvent.keyboard("{ArrowLeft}");
  expect(openPassage()).toBe("vi-p4s1");
});

test("without a site the walk goes through every marked sentence of both articles", async () => {
  renderReader("en", { passage: "vi-p9s2" });
  expect(screen.getByRole("status")).toHaveTextContent("Passage 15 of 24");
  await userEvent.keyboard("{ArrowRight}");
  expect(openPassage()).toBe("en-p1s1");
});

test.each([
  { width: DESKTOP, where: "on a desktop" },
  { width: PHONE, where: "on a phone" },
])("Escape closes the reader $where", async ({ width }) => {
  setScreenWidth(width);
  renderReader("en", { passage: "vi-p3s1", site: "ioc" });
  await userEvent.keyboard("{Escape}");
  expect(openPassage()).toBeNull();
  expect(useView.getState().site).toBe("ioc");
});
