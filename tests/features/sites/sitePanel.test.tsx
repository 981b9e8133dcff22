// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { SitePanel } from "#features/sites/SitePanel.tsx";
import { formatAsOf, formatValue } from "#i18n/format.ts";
import { useView } from "#state/view.ts";
import { catalog, catalogWith, renderIn, siteNamed, targetOf } from "#tests/screen.tsx";

const SITES = [
  { id: "ioc", en: "IOC", vi: "IOC" },
  { id: "software-park-2", en: "Software Park No. 2", vi: "Công viên phần mềm số 2" },
  { id: "it-park", en: "Danang IT Park", vi: "Khu CNTT tập trung" },
  {
    id: "dhpiza",
    en: "Da Nang Hi-Tech Park (DHPIZA)",
    vi: "Khu công nghệ cao Đà Nẵng (DHPIZA)",
  },
];
const PANELS = SITES.flatMap((site) =>
  LANGUAGES.map((language) => ({ id: site.id, language, name: site[language] })),
);

async function renderPanel(language: Language, siteId: string) {
  const rendered = renderIn(language, <SitePanel site={siteNamed(siteId)} catalog={catalog} />);
  await toTheEnd(language);
  return rendered;
}

/** What lies below the first screen of a panel comes a frame later. */
function toTheEnd(language: Language) {
  return screen.findByRole("region", {
    name: language === "en" ? "Published facts" : "Thông tin đã công bố",
  });
}

/** The row of the description list that asks a question. */
function rowOf(label: string): HTMLElement {
  return screen.getByText(label, { selector: "dt" }).parentElement as HTMLElement;
}

describe.each(PANELS)("the panel of $id in $language", ({ id, language, name }) => {
  const site = siteNamed(id);
  const words =
    language === "en"
      ? { source: "Source", notStated: "Not stated in the sources" }
      : { source: "Nguồn", notStated: "Các nguồn không nói đến" };

  test("is a region named after the site, with that name as its heading", async () => {
    await renderPanel(language, id);
    const panel = screen.getByRole("region", { name });
    expect(within(panel).getByRole("heading", { level: 2, name })).toBeVisible();
  });

  test("asks every question of the site's file once", async () => {
    await renderPanel(language, id);
    const labels = site.facts.map((fact) => fact.label[language]);
    const asked = screen.getAllByRole("term").map((term) => term.textContent);
    // Two more rows say what each article calls the site.
    expect(asked).toHaveLength(labels.length + 2);
    expect(asked).toEqual(expect.arrayContaining(labels));
  });

  test("answers with value, date and a way to the source, or says that no source does", async () => {
    await renderPanel(language, id);
    for (const fact of site.facts) {
      const row = rowOf(fact.label[language]);
      // Whether it can be seen is asked above; asking for it of every fact takes jsdom long.
      const control = within(row).queryByRole("button", { hidden: true });
      if (fact.kind === "not-stated") {
        expect(row).toHaveTextContent(words.notStated);
        expect(control).toBeNull();
      } else {
        expect(row).toHaveTextContent(formatValue(fact.value, language));
        expect(row).toHaveTextContent(formatAsOf(fact, language));
        expect(control).toHaveTextContent(words.source);
      }
    }
  });
});

test.each([
  {
    written: "a measure",
    site: "dhpiza",
    en: ["Area", "1,128.4 ha", "as of 17 September 2025"],
    vi: ["Diện tích", "1.128,4 ha", "tính đến 17-9-2025"],
  },
  {
    written: "a sum with a qualifier, as of an interval",
    site: "software-park-2",
    en: ["Cost (2024–2025)", "About VND 1,400 billion", "November 2024 to January 2025"],
    vi: ["Vốn đầu tư (2024–2025)", "Khoảng 1.400 tỷ đồng", "từ tháng 11-2024 đến tháng 1-2025"],
  },
  {
    written: "a sum of dollars",
    site: "dhpiza",
    en: ["Total capital, end of 2024", "Over USD 1,000 million", "as of December 2024"],
    vi: ["Tổng vốn đầu tư, cuối năm 2024", "Hơn 1.000 triệu USD", "tính đến tháng 12-2024"],
  },
  {
    written: "a day",
    site: "it-park",
    en: ["Phase 1 inaugurated", "29 March 2019", "as of 29 March 2019"],
    vi: ["Khánh thành giai đoạn 1", "29-3-2019", "tính đến 29-3-2019"],
  },
  {
    written: "a distance of a year",
    site: "it-park",
    en: ["Distance to the Hi-Tech Park headquarters (straight line)", "2.3 km", "as of 2026"],
    vi: [
      "Khoảng cách đến trụ sở Ban Quản lý trong Khu công nghệ cao (đường chim bay)",
      "2,3 km",
      "tính đến 2026",
    ],
  },
  {
    written: "an estimated interval",
    site: "it-park",
    en: ["Latest known state", "very quiet", "about September 2025 to October 2025"],
    vi: [
      "Tình trạng ghi nhận gần đây nhất",
      "rất vắng",
      "khoảng từ tháng 9-2025 đến tháng 10-2025",
    ],
  },
])("$written is written the way each language writes it", async ({ site, ...expected }) => {
  for (const language of LANGUAGES) {
    const { unmount } = await renderPanel(language, site);
    const [label = "", value = "", asOf = ""] = expected[language];
    expect(rowOf(label)).toHaveTextContent(value);
    expect(within(rowOf(label)).getByText(asOf)).toBeVisible();
    unmount();
  }
});

test.each([
  { language: "en", accuracy: "position ± 150 m", basis: /^Approximate: placed by us/ },
  {
    language: "vi",
    accuracy: "sai số vị trí ± 150 m",
    basis: /^Vị trí gần đúng, do chúng tôi đặt/,
  },
] as const)("how far off a position may be is said, and why ($language)", async (expected) => {
  await renderPanel(expected.language, "ioc");
  const [, summary] = screen.getAllByText(expected.accuracy);
  await userEvent.click(summary as HTMLElement);
  expect(screen.getByText(expected.basis)).toBeVisible();
});

test.each([
  { language: "en", name: "All sites" },
  { language: "vi", name: "Tất cả địa điểm" },
] as const)("the way back to all sites is a link ($language)", async ({ language, name }) => {
  useView.setState({ site: "ioc", passage: "vi-p3s1" });
  await renderPanel(language, "ioc");
  const link = screen.getByRole("link", { name: new RegExp(name) });
  expect(targetOf(link)).toBe("/?passage=vi-p3s1");
  await userEvent.click(link);
  expect(useView.getState()).toMatchObject({ site: null, passage: "vi-p3s1" });
});

const HOSTILE = "<img src=x onerror=alert(1)>";

test.each(LANGUAGES)("markup in a name or a value is shown as its characters (%s)", (language) => {
  const text = { vi: HOSTILE, en: HOSTILE };
  const site = siteNamed("ioc");
  const facts = site.facts.map((fact) =>
    fact.id === "name-now"
      ? { ...fact, label: text, value: { kind: "text" as const, text } }
      : fact,
  );
  const hostile = { ...site, name: text, facts };
  renderIn(language, <SitePanel site={hostile} catalog={catalogWith({ sites: [hostile] })} />);
  expect(screen.getByRole("region", { name: HOSTILE })).toBeVisible();
  expect(screen.getByRole("heading", { name: HOSTILE })).toBeVisible();
  expect(within(rowOf(HOSTILE)).getByRole("definition")).toHaveTextContent(HOSTILE);
  expect(document.images).toHaveLength(0);
});
