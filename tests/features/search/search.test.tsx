// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Place } from "#domain/place/place.ts";
import { Search } from "#features/search/Search.tsx";
import { searchPart } from "#features/search/searchPart.ts";
import { WordsProvider } from "#i18n/WordsProvider.tsx";
import { viewNow } from "#state/view.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const WORDS = {
  en: {
    search: "Search",
    clear: "Clear the search",
    kinds: ["Sites", "Other places", "Published facts", "In the articles"],
    count: "7 results",
    none: "No results for “xyzzy”",
    many: /^\d+ results, the best \d+ listed$/,
  },
  vi: {
    search: "Tìm kiếm",
    clear: "Xóa nội dung tìm kiếm",
    kinds: ["Địa điểm", "Nơi khác", "Thông tin đã công bố", "Trong hai bài báo"],
    count: "7 kết quả",
    none: "Không có kết quả nào cho “xyzzy”",
    many: /^\d+ kết quả, liệt kê \d+ kết quả phù hợp nhất$/,
  },
};

function renderSearch(language: Language = "en", onPlace: (place: Place) => void = () => {}) {
  renderIn(
    language,
    <>
      <Search catalog={catalog} part={searchPart} onPlace={onPlace} />
      <textarea aria-label="elsewhere" />
    </>,
  );
  return screen.getByRole<HTMLInputElement>("combobox", { name: WORDS[language].search });
}

function options(): HTMLElement[] {
  return screen.queryAllByRole("option");
}

/** The option that the box points at. */
function activeOption(box: HTMLElement): HTMLElement | null {
  const id = box.getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id);
}

function boldWords(element: HTMLElement | undefined): string[] {
  return [...(element?.querySelectorAll("b") ?? [])].map((bold) => bold.textContent);
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test("hits are listed by kind as one types, what was typed in bold", async () => {
    const box = renderSearch(language);
    expect(box).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("listbox")).toBeNull();

    await userEvent.type(box, "da nang");

    expect(box).toHaveAttribute("aria-expanded", "true");
    const list = screen.getByRole("listbox");
    expect(box).toHaveAttribute("aria-controls", list.id);
    const groups = within(list).getAllByRole("group");
    expect(groups).toHaveLength(4);
    for (const group of groups) {
      expect(within(group).getAllByRole("option").length).toBeGreaterThan(0);
    }
    for (const kind of words.kinds) {
      expect(within(list).getByRole("group", { name: new RegExp(`^${kind}`) })).toBeVisible();
    }
    for (const option of options()) {
      expect(boldWords(option).join(" ")).toMatch(/^(Đà Nẵng|Da Nang|Danang|Đà|Da)/i);
    }
  });

  test("how many there are is said when one pauses", async () => {
    const box = renderSearch(language);
    await userEvent.type(box, "lien chieu");
    expect(options()).toHaveLength(7);
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words.count));

    await userEvent.clear(box);
    await userEvent.type(box, "xyzzy");
    expect(options()).toHaveLength(0);
    expect(box).toHaveAttribute("aria-expanded", "false");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words.none));

    await userEvent.clear(box);
    await userEvent.type(box, "2022");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(words.many));
  });

  test("a button takes away what was typed and leaves the focus in the box", async () => {
    const box = renderSearch(language);
    expect(screen.queryByRole("button", { name: words.clear })).toBeNull();
    await userEvent.type(box, "ioc");

    await userEvent.click(screen.getByRole("button", { name: words.clear }));

    expect(box).toHaveValue("");
    expect(box).toHaveFocus();
    expect(options()).toHaveLength(0);
  });

  test("a fact is named with its site, a passage with its article", async () => {
    const box = renderSearch(language);
    await userEvent.type(box, "silicon valley");
    const article = { en: "English article", vi: "Bài tiếng Anh" }[language];
    const english = options().find((option) => option.textContent.endsWith(article));
    expect(boldWords(english)).toEqual(["Silicon", "Valley"]);
    expect(english?.querySelector("[lang]")?.getAttribute("lang") ?? language).toBe("en");

    await userEvent.clear(box);
    await userEvent.type(box, "1128.4");
    expect(options()).toHaveLength(1);
    expect(options()[0]).toHaveTextContent(
      { en: "Area – Hi-Tech Park 1,128.4 ha", vi: "Diện tích – Khu công nghệ cao 1.128,4 ha" }[
        language
      ],
    );
    expect(boldWords(options()[0])).toEqual([{ en: "1,128.4", vi: "1.128,4" }[language]]);
  });
});

describe("keys", () => {
  test("the arrows go through the hits and round, and the focus stays in the box", async () => {
    const box = renderSearch();
    await userEvent.type(box, "lien chieu");
    expect(activeOption(box)).toBeNull();
    const all = options();
    for (const option of [...all, all[0]]) {
      await userEvent.keyboard("{ArrowDown}");
      expect(activeOption(box)).toBe(option);
      expect(option).toHaveAttribute("aria-selected", "true");
      expect(screen.getAllByRole("option", { selected: true })).toHaveLength(1);
    }
    await userEvent.keyboard("{ArrowUp}");
    expect(activeOption(box)).toBe(all.at(-1));
    expect(box).toHaveFocus();
  });

  test.each(["{Home}", "{End}", "{ArrowLeft}"])("%s goes back to the text", async (key) => {
    const box = renderSearch();
    await userEvent.type(box, "lien{ArrowDown}");
    await userEvent.keyboard(key);

    expect(activeOption(box)).toBeNull();
    expect(box.selectionStart).toBe({ "{Home}": 0, "{End}": 4, "{ArrowLeft}": 3 }[key]);
  });

  test("Enter opens the first hit, or the one chosen", async () => {
    const box = renderSearch();
    await userEvent.type(box, "lien chieu{Enter}");
    expect(viewNow().site).toBe("it-park");
    expect(screen.queryByRole("listbox")).toBeNull();

    await userEvent.click(box);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(viewNow().site).toBe("dhpiza");
  });

  test("Enter does nothing while an input method has a word in the making", async () => {
    const box = renderSearch();
    await userEvent.type(box, "ioc");
    fireEvent.keyDown(box, { key: "Enter", isComposing: true });

    expect(viewNow().site).toBeNull();
  });

  test("Escape closes the list, then clears the box, and only then belongs to others", async () => {
    const box = renderSearch();
    const others = vi.fn();
    document.body.addEventListener("keydown", others);
    await userEvent.type(box, "ioc");
    others.mockClear();

    await userEvent.keyboard("{Escape}");
    expect(options()).toHaveLength(0);
    expect(box).toHaveValue("ioc");
    await userEvent.keyboard("{Escape}");
    expect(box).toHaveValue("");
    expect(others).not.toHaveBeenCalled();

    await userEvent.keyboard("{Escape}");
    expect(others).toHaveBeenCalledOnce();
    document.body.removeEventListener("keydown", others);
  });

  test("an arrow opens the list again", async () => {
    const box = renderSearch();
    await userEvent.type(box, "ioc{Escape}{ArrowDown}");

    expect(activeOption(box)).toBe(options()[0]);
  });

  test("Tab leaves, and the list is gone", async () => {
    const box = renderSearch();
    await userEvent.type(box, "ioc");
    await userEvent.tab();

    expect(box).not.toHaveFocus();
    expect(screen.queryByRole("listbox")).toBeNull();
    await waitFor(() => expect(screen.getByRole("status")).toBeEmptyDOMElement());
  });

  test("Ctrl K leads to the box and marks what is in it", async () => {
    const box = renderSearch();
    await userEvent.type(box, "ioc");
    box.blur();
    await userEvent.keyboard("{Control>}k{/Control}");

    expect(box).toHaveFocus();
    expect(box).toHaveValue("ioc");
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, 3]);
  });

  test("no bare letter moves the focus", async () => {
    const box = renderSearch();
    await userEvent.keyboard("k/s");

    expect(box).not.toHaveFocus();
  });
});

test("a place is handed over", async () => {
  const onPlace = vi.fn();
  const box = renderSearch("en", onPlace);
  await userEvent.type(box, "novotel");
  await userEvent.click(options()[0] as HTMLElement);

  expect(onPlace).toHaveBeenCalledExactlyOnceWith(
    catalog.places.find(({ id }) => id === "novotel"),
  );
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("words of the data are never taken for markup or patterns", async () => {
  const box = renderSearch();
  for (const typed of ["<b>ioc", "ioc.*(", "\\", "&amp;"]) {
    await userEvent.clear(box);
    fireEvent.change(box, { target: { value: typed } });
    for (const option of options()) expect(option.textContent).not.toContain("<b>");
  }
  expect(box).toHaveValue("&amp;");
});

test("what finds may come while one types: the box, its text and its focus are the same ones", async () => {
  const search = (part: typeof searchPart | null) => (
    <WordsProvider language="en">
      <Search catalog={catalog} part={part} onPlace={() => {}} />
    </WordsProvider>
  );
  const { rerender } = render(search(null));
  const box = screen.getByRole("combobox");
  await userEvent.type(box, "hi-t");
  expect(screen.queryByRole("option")).toBeNull();
  rerender(search(searchPart));
  await userEvent.keyboard("ech");

  expect(screen.getByRole("combobox")).toBe(box);
  expect(box).toHaveValue("hi-tech");
  expect(options()).not.toHaveLength(0);
});
