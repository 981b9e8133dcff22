// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Fact, StatedFact } from "#domain/evidence/fact.ts";
import type { Source } from "#domain/evidence/source.ts";
import { FactRow } from "#features/sites/FactRow.tsx";
import { wordsIn } from "#i18n/words.ts";
import { catalog, factOf, renderIn, siteNamed } from "#tests/screen.tsx";

/** Visibility is shown by the first test; asking for it of every fact takes jsdom long. */
const QUICKLY = { hidden: true };

function renderFact(language: Language, siteId: string, factId: string): void {
  const site = siteNamed(siteId);
  renderFacts(language, [factOf(site, factId)], site);
}

function renderFacts(language: Language, facts: readonly Fact[], site = siteNamed("ioc")): void {
  const rows = facts.map((fact) => (
    <FactRow key={fact.id} site={site} fact={fact} catalog={catalog} />
  ));
  renderIn(language, <dl className="facts">{rows}</dl>);
}

function isStated(fact: Fact): fact is StatedFact {
  return fact.kind !== "not-stated";
}

function hrefOf(item: HTMLElement): string | null {
  return within(item).getByRole("link", QUICKLY).getAttribute("href");
}

async function renderOpen(language: Language, siteId: string, factId: string) {
  renderFact(language, siteId, factId);
  await userEvent.click(screen.getByRole("button"));
  return screen.getAllByRole("listitem");
}

test.each([
  { language: "en", source: "Source", label: "Opening date" },
  { language: "vi", source: "Nguồn", label: "Ngày khai trương" },
] as const)("the source opens in place and closes again ($language)", async (words) => {
  renderFact(words.language, "ioc", "opened-on");
  const row = screen.getByRole("definition");
  const control = within(row).getByRole("button", { name: `${words.source}: ${words.label}` });
  expect(control).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("link")).toBeNull();

  await userEvent.click(control);
  expect(control).toHaveAttribute("aria-expanded", "true");
  expect(within(row).getAllByRole("link")).toHaveLength(2);

  await userEvent.click(control);
  expect(control).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("link")).toBeNull();
});

test.each([
  {
    title: "read on the page",
    fact: ["ioc", "opened-on"],
    url: "https://cadn.com.vn/khai-truong-trung-tam-giam-sat-dieu-hanh-thong-minh-thanh-pho-da-nang-post281872.html",
    en: [
      "Báo Công an Đà Nẵng",
      "“Khai trương Trung tâm Giám sát điều hành thông minh thành phố Đà Nẵng”",
      "14 August 2023 · in Vietnamese",
      "Read on 21 November 2026 in a stored copy",
      "opens the original site",
    ],
    vi: [
      "Báo Công an Đà Nẵng",
      "“Khai trương Trung tâm Giám sát điều hành thông minh thành phố Đà Nẵng”",
      "14-8-2023 · tiếng Việt",
      "Truy cập ngày 21-11-2026 (bản lưu)",
      "mở trang gốc",
    ],
  },
  {
    title: "taken from the address",
    fact: ["ioc", "opened-on"],
    url: "https://en.vietnamplus.vn/da-nang-launches-intelligent-operation-centre/266207.vnp",
    en: [
      "“Da Nang launches intelligent operation centre”",
      "14 August 2023 · in English · title as in the address",
    ],
    vi: [
      "“Da Nang launches intelligent operation centre”",
      "14-8-2023 · tiếng Anh · tiêu đề lấy từ địa chỉ trang",
    ],
  },
  {
    title: "that nobody has read",
    fact: ["ioc", "city-network-2022"],
    url: "https://noivu.danang.gov.vn/chi-tiet-tin-tuc?dinhdanh=160501",
    en: [
      "Da Nang Department of Home Affairs",
      "2022 · in Vietnamese · title not read",
      "The nine-month report of 2022.",
    ],
    vi: [
      "Sở Nội vụ Đà Nẵng",
      "2022 · tiếng Việt · chưa đọc được tiêu đề",
      "Báo cáo chín tháng năm 2022.",
    ],
  },
  {
    title: "of a page whose date is a guess",
    fact: ["software-park-2", "contractors"],
    url: "https://investdanang.gov.vn/en/web/english/new-detail?cat=23086&dinhdanh=1407255",
    en: ["about 2021 · in English · title not read"],
    vi: ["khoảng 2021 · tiếng Anh · chưa đọc được tiêu đề"],
  },
])("a source with a title $title says what is known of it", async ({ fact, url, ...expected }) => {
  const [siteId = "", factId = ""] = fact;
  for (const language of LANGUAGES) {
    const items = await renderOpen(language, siteId, factId);
    const item = items.find((candidate) => hrefOf(candidate) === url);
    for (const words of expected[language]) expect(item).toHaveTextContent(words);
    cleanup();
  }
});

test("a page whose date nobody knows is called undated", async () => {
  const [item] = await renderOpen("en", "software-park-2", "contractors");
  expect(item).toHaveTextContent("undated · in Vietnamese · title as in the address");
});

test("a link to the original leaves the map open behind it and tells it nothing", async () => {
  await renderOpen("en", "ioc", "opened-on");
  for (const link of screen.getAllByRole("link")) {
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", expect.stringContaining("noreferrer"));
  }
});

test("a headline is marked with the language of its page", async () => {
  await renderOpen("en", "ioc", "opened-on");
  const [english, vietnamese] = screen.getAllByText(/^“/);
  expect(english).toHaveAttribute("lang", "en");
  expect(vietnamese).toHaveAttribute("lang", "vi");
});

test.each([
  {
    confidence: "high",
    fact: ["ioc", "opened-on"],
    en: "Confidence: high.",
    vi: "Độ tin cậy: cao.",
  },
  {
    confidence: "medium",
    fact: ["ioc", "name-now"],
    en: "Confidence: medium.",
    vi: "Độ tin cậy: trung bình.",
  },
  {
    confidence: "low",
    fact: ["it-park", "distance-centre-2021"],
    en: "Confidence: low, read with care.",
    vi: "Độ tin cậy: thấp, cần đọc thận trọng.",
  },
])("a fact of $confidence confidence says so beside its sources", async ({ fact, ...expected }) => {
  const [siteId = "", factId = ""] = fact;
  for (const language of LANGUAGES) {
    await renderOpen(language, siteId, factId);
    expect(screen.getByText(expected[language])).toBeVisible();
    cleanup();
  }
});

describe.each(LANGUAGES)("in %s", (language) => {
  const words = wordsIn(language).facts;

  test.each(catalog.sites.map(({ id }) => id))(
    "note, confidence and every source of each fact of %s are one click away",
    (siteId) => {
      const facts = siteNamed(siteId).facts.filter(isStated);
      renderFacts(language, facts);
      screen.getAllByRole("definition", QUICKLY).forEach((row, i) => {
        const fact = facts[i] as StatedFact;
        fireEvent.click(within(row).getByRole("button", QUICKLY));
        const shown = row.textContent ?? "";
        expect(shown).toContain(`${words.confidence[fact.confidence]}.`);
        expect(shown).toContain(fact.note?.[language] ?? "");
        expect(shown.includes(`${words.derived}.`), fact.id).toBe(fact.kind === "derived");
        const items = within(row).getAllByRole("listitem", QUICKLY);
        const sources = fact.sources.map((id) => catalog.sources.get(id) as Source);
        expect(items.map(hrefOf)).toEqual(sources.map(({ url }) => url));
        sources.forEach(({ publisher, title }, k) => {
          const said = title.from === "not-read" ? words.titleNotRead : title.text;
          expect(items[k]).toHaveTextContent(publisher[language]);
          expect(items[k]).toHaveTextContent(said);
        });
      });
    },
  );

  test("a fact of low confidence says so before its source is opened", () => {
    renderFact(language, "it-park", "distance-centre-2021");
    expect(screen.getByText(words.confidence.low)).toBeVisible();
  });

  test("a fact of high confidence carries no warning", () => {
    renderFact(language, "ioc", "opened-on");
    expect(screen.queryByText(words.confidence.low)).toBeNull();
  });
});
