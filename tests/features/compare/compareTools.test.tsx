// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { comparisonOf } from "#domain/evidence/comparison.ts";
import { comparisonText } from "#features/compare/comparisonText.ts";
import { catalog } from "#tests/screen.tsx";
import { ALL, fewFacts, renderComparison } from "./comparisonOnScreen.tsx";

const saved = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock("#services/download.ts", () => ({ saveFile: saved }));

class FakeClipboardItem {
  readonly parts: Readonly<Record<string, Blob>>;

  constructor(parts: Record<string, Blob>) {
    this.parts = parts;
  }
}

function clipboardWith(clipboard: Partial<Pick<Clipboard, "write" | "writeText">>) {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

beforeEach(() => {
  saved.mockClear();
  vi.stubGlobal("ClipboardItem", FakeClipboardItem);
});

describe("copying the table", () => {
  test("puts it on the clipboard as a table and as tab-separated text, and says so", async () => {
    const write = vi.fn<(items: FakeClipboardItem[]) => Promise<void>>().mockResolvedValue();
    renderComparison("vi", ["it-park", "dhpiza"], fewFacts);
    // Its set-up brings a clipboard along; ours comes after it.
    const user = userEvent.setup();
    clipboardWith({ write: write as unknown as Clipboard["write"] });
    await user.click(screen.getByRole("button", { name: "Sao chép bảng" }));
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};

    expect(Object.keys(parts)).toEqual(["text/html", "text/plain"]);
    expect(parts["text/html"]?.type).toBe("text/html");
    expect(await screen.findByText(/Đã sao chép bảng, kèm nguồn\./)).toBeVisible();
  });

  test("falls back to plain text where the browser takes nothing else", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    renderComparison("en", ["it-park", "dhpiza"], fewFacts);
    const user = userEvent.setup();
    clipboardWith({ writeText });
    await user.click(screen.getByRole("button", { name: "Copy the table" }));

    expect(await screen.findByText(/The table was copied, with its sources\./)).toBeVisible();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Question\tDanang IT Park\tDa Nang Hi-Tech Park/);
  });

  test("says what else to do where the browser refuses", async () => {
    renderComparison("en", ["it-park", "dhpiza"], fewFacts);
    const user = userEvent.setup();
    clipboardWith({ writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
    await user.click(screen.getByRole("button", { name: "Copy the table" }));

    expect(await screen.findByText(/It can be saved as CSV instead\./)).toBeVisible();
  });
});

test.each([
  ["en", "Save as CSV (.csv)", "Question"],
  ["vi", "Lưu thành CSV (.csv)", "Nội dung"],
] as const)("saving in %s gives a CSV file of what is shown", async (language, button, header) => {
  renderComparison(language, ["it-park", "dhpiza"], fewFacts);
  await userEvent.click(screen.getAllByRole("checkbox")[0] as HTMLElement);
  await userEvent.click(screen.getByRole("button", { name: button }));
  const [name, content] = saved.mock.calls[0] ?? [];
  const bytes = new Uint8Array((await content?.arrayBuffer()) ?? []);
  const text = new TextDecoder().decode(bytes);

  expect(name).toBe("comparison-it-park-dhpiza.csv");
  expect(content?.type).toBe("text/csv;charset=utf-8");
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text).toContain(`"${header}"`);
  expect(text).toContain('"18 km"');
  expect(text).not.toMatch(/Opening hours|Giờ mở cửa/);
});

test("print opens the browser's dialogue", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  renderComparison("en", ["it-park", "dhpiza"], fewFacts);
  await userEvent.click(screen.getByRole("button", { name: "Print" }));

  expect(print).toHaveBeenCalledOnce();
});

describe("what is copied of the four sites", () => {
  const { html, text } = comparisonText(comparisonOf(catalog, ALL), catalog, "en");
  const page = new DOMParser().parseFromString(html, "text/html");
  const lines = text.split("\n");
  const end = lines.indexOf("");

  test("has a column for the question and one for each site, in both forms", () => {
    const rows = [...page.querySelectorAll("tr")].filter((row) => !row.querySelector("[colspan]"));

    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([5]));
    expect(lines.slice(0, end).filter((line) => line.includes("\t"))).toHaveLength(rows.length);
    for (const line of lines.slice(0, end)) {
      expect([1, 5]).toContain(line.split("\t").length);
    }
  });

  test("says with each answer as of when, and where differing accounts belong together", () => {
    const row = lines.find((line) => line.startsWith("Founding and start of works\t"));

    expect(row).toMatch(/Start of works: 10 October 2020 \(as of 26 October 2021\) \[\d+\]\[\d+\]/);
    expect(row).toMatch(
      /October 2022 \(as of 9 October 2024; Confidence: low, read with care\) \[\d+\] \| Accounts differ/,
    );
    // What the other account is stands in the note alone.
    expect(lines.find((line) => line.includes("Trungnam EMS"))).toContain(
      "VietTimes puts the plant in the IT Park; Cong an Nhan dan puts it in the business incubation",
    );
    expect(lines.find((line) => line.startsWith("Area\t"))).toContain(
      "2.86 ha (published as 28,573 m²; as of 24 October 2024)",
    );
  });

  test("lists every source that a number names, with its address", () => {
    const notes = lines.slice(end + 2);
    const cited = new Set(text.slice(0, text.indexOf("\n\n")).match(/\[\d+\]/g));

    expect(new Set(notes.map((note) => /^\[\d+\]/.exec(note)?.[0]))).toEqual(cited);
    expect(notes.filter((note) => !/https?:\/\/\S+$/.test(note))).toEqual([]);
  });

  test("never takes words of the data for markup or for a formula", () => {
    const [ioc, ...others] = fewFacts.sites;
    if (!ioc) throw new Error("No site");
    const name = { vi: "<img src=x onerror=alert(1)>", en: '=HYPERLINK("x")' };
    const content = { ...fewFacts, sites: [{ ...ioc, name }, ...others] };
    const vietnamese = comparisonText(comparisonOf(content, ["ioc", "dhpiza"]), content, "vi");
    const english = comparisonText(comparisonOf(content, ["ioc", "dhpiza"]), content, "en");

    expect(
      new DOMParser().parseFromString(vietnamese.html, "text/html").querySelector("img"),
    ).toBeNull();
    expect(vietnamese.html).toContain("&lt;img");
    expect(english.text).toContain("\t'=HYPERLINK");
  });
});
