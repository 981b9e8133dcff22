// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { SiteSheet } from "#features/sheet/SiteSheet.tsx";
import { useView } from "#state/view.ts";
import { catalog, catalogWith, renderIn, siteNamed, targetOf } from "#tests/screen.tsx";

const ADDRESS = "https://example.org/map/?site=ioc";

function renderSheet(
  language: Language,
  siteId: string,
  given: { content?: Catalog; address?: string; printedOn?: string } = {},
): HTMLElement {
  const { content = catalog, ...rest } = given;
  const picture = <svg role="img" aria-label="a map" />;
  const site = siteNamed(siteId);
  renderIn(language, <SiteSheet catalog={content} site={site} picture={picture} {...rest} />);
  return screen.getByRole("region");
}

/** The two cells of the row that begins with this Vietnamese label. */
function cellsOf(sheet: HTMLElement, label: string): HTMLElement[] {
  const row = within(sheet).getByText(`${label}:`).closest("tr") as HTMLElement;
  return within(row).getAllByRole("cell");
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = {
    en: { name: "Site sheet: Software Park No. 2", print: "Print", close: /Back to the map/ },
    vi: {
      name: "Tờ thông tin địa điểm: Công viên phần mềm số 2",
      print: "In",
      close: /Trở lại bản đồ/,
    },
  }[language];

  test("the sheet is named after the site and is read from its heading, in both languages", () => {
    const sheet = renderSheet(language, "software-park-2");
    const heading = within(sheet).getByRole("heading", { level: 2 });

    expect(sheet).toHaveAccessibleName(words.name);
    expect(heading).toHaveTextContent("Công viên phần mềm số 2 · Software Park No. 2");
    expect(heading).toHaveFocus();
  });

  test("each question is answered in Vietnamese beside English, with date and sources", () => {
    const sheet = renderSheet(language, "software-park-2");
    const [vietnamese, english, asOf, sources] = cellsOf(sheet, "Địa chỉ năm 2022");

    expect(vietnamese).toHaveAttribute("lang", "vi");
    expect(vietnamese).toHaveTextContent("Đường Như Nguyệt, phường Thuận Phước, quận Hải Châu");
    expect(english).toHaveAttribute("lang", "en");
    expect(english).toHaveTextContent("Nhu Nguyet street, Thuan Phuoc ward, Hai Chau district");
    expect(asOf).toHaveTextContent("2021-10 –2023-10");
    expect(sources).toHaveTextContent(/^\d/);
  });

  test("what no source states is said to be so, in both languages", () => {
    const sheet = renderSheet(language, "ioc");
    const [vietnamese, english, asOf, sources] = cellsOf(sheet, "Địa chỉ hiện nay");

    expect(vietnamese).toHaveTextContent("Các nguồn không nói đến");
    expect(english).toHaveTextContent("Not stated in the sources");
    expect(asOf).toBeEmptyDOMElement();
    expect(sources).toBeEmptyDOMElement();
  });

  test("printing prints, and closing leads back to the map", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    useView.setState({ page: "sheet", site: "software-park-2" });
    renderSheet(language, "software-park-2");
    await userEvent.click(screen.getByRole("button", { name: words.print }));
    const close = screen.getByRole("link", { name: words.close });

    expect(print).toHaveBeenCalledTimes(1);
    expect(targetOf(close)).toBe("/?site=software-park-2");
    await userEvent.click(close);
    expect(useView.getState()).toMatchObject({ page: null, site: "software-park-2" });
  });
});

test("each number stands for a source with its address and the day it was read", () => {
  const sheet = renderSheet("en", "it-park");
  const list = within(sheet).getByRole("list");

  within(list)
    .getAllByRole("listitem")
    .forEach((item, i) => {
      expect(item).toHaveTextContent(new RegExp(`^${i + 1} .+\\[\\d{4}-\\d\\d-\\d\\d\\]$`));
      const address = within(item).getByRole("link").getAttribute("href") ?? "";
      const source = [...catalog.sources.values()].find(({ url }) => url === address);
      expect(item).toHaveTextContent(`[${source?.read}]`);
    });
});

test.each(catalog.sites)(
  "$id is quoted in the language of the article, which is named",
  ({ id }) => {
    const sheet = renderSheet("vi", id);
    const quotes = within(sheet).getAllByRole("blockquote");

    expect(quotes.map(({ lang }) => lang)).toEqual(["vi", "en"]);
    expect(quotes[0]?.parentElement).toHaveTextContent(/Bài tiếng Việt, đoạn 3/);
    expect(quotes[0]?.parentElement).toHaveTextContent(/Names this site. Vietnamese article/);
    for (const quote of quotes) {
      const cited = catalog.passages.filter(
        ({ site, article }) => site === id && article === quote.lang,
      );
      expect(cited.map(({ quote: { exact } }) => exact)).toContain(
        quote.querySelector("b")?.textContent,
      );
    }
  },
);

test("the position has its accuracy, in degrees that a map search takes", () => {
  const [vietnamese, english] = cellsOf(renderSheet("en", "ioc"), "Vị trí (vĩ độ, kinh độ)");

  expect(vietnamese).toHaveTextContent(/16\.\d{4}, 108\.\d{4} \(sai số ± 150 m\)/);
  expect(english).toHaveTextContent(/16\.\d{4}, 108\.\d{4} \(to within ± 150 m\)/);
});

test("no date of printing and no address is invented", () => {
  const sheet = renderSheet("en", "ioc");

  expect(sheet).not.toHaveTextContent(/Printed on|In ngày|This map/);
  expect(within(sheet).getByRole("img", { name: "a map" })).toBeVisible();
});

test("a given date of printing and address are printed for readers of both languages", () => {
  const sheet = renderSheet("en", "ioc", { address: ADDRESS, printedOn: "2026-11-30" });

  expect(sheet).toHaveTextContent("In ngày 30-11-2026 · Printed on 30 November 2026");
  expect(within(sheet).getByRole("link", { name: ADDRESS })).toHaveAttribute("href", ADDRESS);
});

test("without the list of sources the facts stand, and the sheet says what is missing", () => {
  const sheet = renderSheet("en", "ioc", { content: catalogWith({ sources: [] }) });

  expect(sheet).toHaveTextContent("The list of sources could not be loaded.");
  expect(cellsOf(sheet, "Tình trạng tháng 10-2022")[0]).toHaveTextContent("mini IOC");
});

test("without its article a quote keeps its words", () => {
  const sheet = renderSheet("en", "dhpiza", { content: catalogWith({ articles: [] }) });

  expect(within(sheet).getAllByRole("blockquote")[0]).toHaveTextContent(
    "“Khu Công nghệ cao Đà Nẵng (DHPIZA)”",
  );
});
