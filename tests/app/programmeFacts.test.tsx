// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ProgrammeFacts } from "#app/ProgrammeFacts.tsx";
import { catalog, renderIn } from "#tests/screen.tsx";

test.each([
  ["en", "The programme of October 2022", "28 firms", "Source: US ICT firms taking part"],
  [
    "vi",
    "Chương trình tháng 10-2022",
    "28 doanh nghiệp",
    "Nguồn: Doanh nghiệp ICT Hoa Kỳ tham gia",
  ],
] as const)(
  "in %s the number of firms of the programme is one click from its sources",
  async (language, title, value, source) => {
    renderIn(language, <ProgrammeFacts catalog={catalog} />);
    await userEvent.click(screen.getByText(title));

    expect(await screen.findByText(value)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: source }));
    const links = screen
      .getAllByRole("link")
      .map((link) => new URL((link as HTMLAnchorElement).href).host);
    expect(links).toEqual(["vndx.gov.vn", "investvietnam.vn"]);
  },
);
