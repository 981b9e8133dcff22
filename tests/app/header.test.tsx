// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Header } from "#app/Header.tsx";
import { openPassage, selectSite, viewNow } from "#state/view.ts";
import { renderIn } from "#tests/screen.tsx";

test("Explore does what its address says: it leaves the site and the article in one step", async () => {
  renderIn("en", <Header theme="light" />);
  selectSite("ioc");
  openPassage("vi-p3s1");
  const link = screen.getByRole("link", { name: "Explore" });

  await userEvent.click(link);

  expect(viewNow()).toMatchObject({ site: null, passage: null });
});
