// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { CompareChooser } from "#features/compare/CompareChooser.tsx";
import { CompareForm } from "#features/compare/CompareForm.tsx";
import { useView } from "#state/view.ts";
import { catalog, renderIn, siteNamed } from "#tests/screen.tsx";

async function openChooser(
  language: Language,
  startWith: readonly string[],
  sites = catalog.sites,
) {
  renderIn(language, <CompareChooser Form={CompareForm} sites={sites} startWith={startWith} />);
  await userEvent.click(screen.getByText(/^(Compare (sites|with)|So sánh (các|với))/));
}

const box = (name: string) => screen.getByRole("checkbox", { name });

test.each([
  ["en", [], "Compare sites"],
  ["en", ["ioc"], "Compare with other sites"],
  ["vi", [], "So sánh các địa điểm"],
  ["vi", ["ioc"], "So sánh với địa điểm khác"],
] as const)("in %s, begun with %j, it is called %s", (language, startWith, name) => {
  renderIn(
    language,
    <CompareChooser Form={CompareForm} sites={catalog.sites} startWith={startWith} />,
  );

  expect(screen.getByText(name)).toBeVisible();
  expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
});

test("from a panel the site itself stands first, the others in the order of the list", async () => {
  await openChooser("en", ["it-park"]);
  expect(box("Danang IT Park")).toBeChecked();
  await userEvent.click(box("Da Nang Hi-Tech Park (DHPIZA)"));
  await userEvent.click(box("IOC"));
  await userEvent.click(screen.getByRole("button", { name: "Compare" }));

  expect(useView.getState().compare).toEqual(["it-park", "ioc", "dhpiza"]);
});

test("from the list the sites stand in its order, whatever was chosen first", async () => {
  await openChooser("vi", []);
  await userEvent.click(box("Khu công nghệ cao Đà Nẵng (DHPIZA)"));
  await userEvent.click(box("Công viên phần mềm số 2"));
  await userEvent.keyboard("{Enter}");

  expect(useView.getState().compare).toEqual(["software-park-2", "dhpiza"]);
});

test("one site alone cannot be compared", async () => {
  await openChooser("en", ["ioc"]);
  const go = screen.getByRole("button", { name: "Compare" });
  expect(go).toBeDisabled();
  await userEvent.click(box("Danang IT Park"));
  expect(go).toBeEnabled();
  await userEvent.click(box("IOC"));

  expect(go).toBeDisabled();
});

test("a fifth site cannot be chosen until one of four is left out", async () => {
  const name = { vi: "Nơi thứ năm", en: "Fifth" };
  const fifth = { ...siteNamed("ioc"), id: "fifth", name };
  const ids = catalog.sites.map(({ id }) => id);
  await openChooser("en", ids, [...catalog.sites, fifth]);
  expect(box("Fifth")).toBeDisabled();
  await userEvent.click(box("IOC"));

  expect(box("Fifth")).toBeEnabled();
});

test("where there is one site only, nothing is offered", () => {
  renderIn(
    "en",
    <CompareChooser Form={CompareForm} sites={[siteNamed("ioc")]} startWith={["ioc"]} />,
  );

  expect(screen.queryByText(/Compare/)).not.toBeInTheDocument();
});
