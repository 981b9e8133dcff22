// @vitest-environment jsdom
import "#tests/dialogs.ts";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { EmbedDialog } from "#features/share/EmbedDialog.tsx";
import { elementCode, frameAddress, frameCode, startAddress } from "#features/share/embedCode.ts";
import { useView } from "#state/view.ts";
import { renderIn } from "#tests/screen.tsx";

const SITES = [
  { id: "ioc", label: "IOC" },
  { id: "dhpiza", label: "Hi-Tech Park" },
];
const BASE = { address: "https://map.example/app", isPublic: true };
const PLAIN = { view: {}, hasControls: true, waits: false };

test("the code opens what shows now, published and in a frame, and names nobody who may drive it", () => {
  useView.setState({
    site: "ioc",
    bothNames: true,
    embed: true,
    parent: "https://deck.example",
    camera: { lng: 108.2, lat: 16.06, zoom: 12, bearing: 0, pitch: 0 },
  });
  expect(startAddress(BASE, PLAIN).href).toBe(
    "https://map.example/app?site=ioc&names=both#map=12/16.06/108.2",
  );
  expect(frameAddress(BASE, { ...PLAIN, hasControls: false, waits: true }).search).toBe(
    "?site=ioc&names=both&embed=1&controls=none&interaction=click",
  );
});

test("the code is sound markup, whatever stands in the address", () => {
  useView.setState({ mode: "plan", tour: '"><script>alert(1)</script>&' });
  for (const code of [frameCode(BASE, PLAIN, '"Map"'), elementCode(BASE, PLAIN, '"Map"')]) {
    const page = new DOMParser().parseFromString(code, "text/html");
    const [part, ...others] = page.body.querySelectorAll("iframe, site-visit-map");
    expect(others).toEqual([]);
    expect(page.querySelectorAll("script:not([src])")).toHaveLength(0);
    expect(part?.getAttribute("title")).toBe('"Map"');
    const { searchParams } = new URL(part?.getAttribute("src") ?? "");
    expect(searchParams.get("tour")).toBe('"><script>alert(1)</script>&');
  }
});

test("the library is looked for in the folder of the published address", () => {
  expect(elementCode(BASE, PLAIN, "")).toContain("https://map.example/app/embed/site-visit-map.js");
});

for (const [language, site, controls, copy, copied] of [
  ["en", "Site", "Buttons on the map", /^Copy: Frame/, "Copied."],
  ["vi", "Địa điểm", "Có các nút trên bản đồ", /^Sao chép: Khung/, "Đã sao chép."],
] as const) {
  test(`what is chosen is in the code that is copied (${language})`, async () => {
    const user = userEvent.setup();
    renderIn(language, <EmbedDialog sites={SITES} publicUrl={BASE.address} onClose={vi.fn()} />);
    await user.selectOptions(screen.getByLabelText(site, { exact: true }), "dhpiza");
    await user.click(screen.getByLabelText(controls));
    await user.click(screen.getByRole("button", { name: copy }));

    expect(await screen.findByText(copied)).toBeVisible();
    const code = await navigator.clipboard.readText();
    expect(code).toContain(`site=dhpiza&amp;embed=1&amp;controls=none"`);
    expect(code).toContain(`lang=${language}&amp;`);
  });
}

test("without a public address it is said that the code works on this machine only", () => {
  renderIn("vi", <EmbedDialog sites={SITES} publicUrl={null} onClose={vi.fn()} />);
  expect(screen.getByText(/chỉ dùng được trên máy này/)).toBeVisible();
});
