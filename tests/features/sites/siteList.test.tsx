// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { SiteList } from "#features/sites/SiteList.tsx";
import { useView } from "#state/view.ts";
import { catalog, renderIn, targetOf } from "#tests/screen.tsx";

const IDS = ["ioc", "software-park-2", "it-park", "dhpiza"];
const EXPECTED = {
  en: {
    region: "Sites",
    names: ["IOC", "Software Park No. 2", "Danang IT Park", "Da Nang Hi-Tech Park (DHPIZA)"],
  },
  vi: {
    region: "Địa điểm",
    names: [
      "IOC",
      "Công viên phần mềm số 2",
      "Khu CNTT tập trung",
      "Khu công nghệ cao Đà Nẵng (DHPIZA)",
    ],
  },
};

function renderList(language: Language, compact = false, selected: string | null = null) {
  renderIn(language, <SiteList sites={catalog.sites} selected={selected} compact={compact} />);
  return within(screen.getByRole("region", { name: EXPECTED[language].region }));
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  test.each([
    { form: "long list", compact: false },
    { form: "row beside an open site", compact: true },
  ])("each link of the $form begins with its site’s name, in order", ({ compact }) => {
    const list = renderList(language, compact);
    const links = list.getAllByRole("link");
    const named = EXPECTED[language].names.map((start) =>
      list.getByRole("link", { name: (name) => name.startsWith(start) }),
    );
    expect(named).toEqual(links);
  });

  test("each link is an address that opens its site", () => {
    const links = renderList(language).getAllByRole("link");
    expect(links.map(targetOf)).toEqual(IDS.map((id) => `/?site=${id}`));
  });
});

test("an address keeps what else the person has chosen, and parameters of others", () => {
  history.replaceState(null, "", "/?utm_source=mail");
  useView.setState({ language: "vi", theme: "dark", passage: "vi-p3s1" });
  const [link] = renderList("vi").getAllByRole("link");
  const { searchParams } = new URL((link as HTMLAnchorElement).href);
  expect(Object.fromEntries(searchParams)).toEqual({
    utm_source: "mail",
    lang: "vi",
    theme: "dark",
    site: "ioc",
    passage: "vi-p3s1",
  });
});

test("choosing a site selects it and has the map look at it, without a page load", async () => {
  const link = renderList("en").getByRole("link", { name: /^Danang IT Park/ });
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  fireEvent(link, click);
  expect(click.defaultPrevented).toBe(true);
  expect(useView.getState()).toMatchObject({ site: "it-park", lookAt: "it-park" });
});

test("Enter on a link selects its site", async () => {
  const link = renderList("vi").getByRole("link", { name: /^Công viên phần mềm số 2/ });
  link.focus();
  await userEvent.keyboard("{Enter}");
  expect(useView.getState().site).toBe("software-park-2");
});

test.each([
  { way: "Ctrl and click", init: { ctrlKey: true } },
  { way: "Command and click", init: { metaKey: true } },
  { way: "Shift and click", init: { shiftKey: true } },
  { way: "the middle button", init: { button: 1 } },
])("$way is left to the browser", ({ init }) => {
  const link = renderList("en").getByRole("link", { name: /^IOC/ });
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  let wasLeft = false;
  // jsdom would try to follow the link once nobody has taken the click.
  const notice = (event: Event) => {
    wasLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener("click", notice, { once: true });
  fireEvent(link, click);
  expect(wasLeft).toBe(true);
  expect(useView.getState().site).toBeNull();
});

test("the chosen site is the current one, and only that", () => {
  renderList("en", true, "it-park");
  expect(screen.getAllByRole("link", { current: true })).toEqual([
    document.querySelector('[data-site="it-park"]'),
  ]);
});

test("markup in a name is shown as its characters", () => {
  const name = "<img src=x onerror=alert(1)>";
  const sites = catalog.sites.map((site) => ({
    ...site,
    name: { vi: name, en: name },
    mapLabel: { vi: name, en: name },
  }));
  for (const compact of [false, true]) {
    renderIn("en", <SiteList sites={sites} selected={null} compact={compact} />);
  }
  expect(screen.getAllByText(name)).toHaveLength(8);
  expect(document.images).toHaveLength(0);
});
