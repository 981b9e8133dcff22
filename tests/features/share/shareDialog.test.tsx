// @vitest-environment jsdom
import "#tests/dialogs.ts";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { changeStop } from "#domain/tour/tourEdit.ts";
import { openTourCode } from "#domain/tourCode/tourCode.ts";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { saveFile } from "#services/download.ts";
import { editTour, openTour, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { renderIn } from "#tests/screen.tsx";
import { TOO_LONG_TOUR } from "#tests/tooLongTour.ts";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));

const PUBLISHED = "https://example.org/map/";
const TOUR = aTour([aDay([aStop("ioc")])], {
  id: "mine",
  title: { vi: "Đoàn Hoa Kỳ", en: "US delegation" },
});

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  vi.useFakeTimers({ now: Date.UTC(2027, 9, 19, 0, 10), toFake: ["Date"] });
  return () => vi.useRealTimers();
});

function open(language: Language = "en", publicUrl: string | null = PUBLISHED, tour: Tour = TOUR) {
  openTour(tour, "new");
  return reopen(language, publicUrl);
}

function reopen(language: Language = "en", publicUrl: string | null = PUBLISHED) {
  const onClose = vi.fn();
  renderIn(language, <ShareDialog publicUrl={publicUrl} onClose={onClose} />);
  return { user: userEvent.setup(), onClose };
}

function press(name: string | RegExp) {
  return screen.getByRole("button", { name });
}

function link(): URL {
  return new URL(screen.getByRole<HTMLInputElement>("textbox").value);
}

describe.each([
  {
    language: "en" as const,
    dialog: "Share the plan",
    title: "US delegation",
    radio: "Delegates’ copy",
    holds: /also meeting points, dress and photo rules and questions to ask\./,
    leavesOut: /Leaves out answers, who has confirmed, hosts’ names, phone numbers, gate codes/,
    copy: "Copy the link",
    copied: "Copied.",
    number: "Copy no. 1, 19 October 2027 07:10 (Da Nang time): the plan as it is now.",
    machine: /works on this machine only/,
  },
  {
    language: "vi" as const,
    dialog: "Chia sẻ lịch trình",
    title: "Đoàn Hoa Kỳ",
    radio: "Bản của đoàn khách",
    holds: /thêm điểm hẹn, quy định về trang phục và chụp ảnh và câu hỏi cần đặt\./,
    leavesOut: /Không có câu trả lời, ai đã xác nhận, tên người đón, số điện thoại, mã vào cổng/,
    copy: "Sao chép liên kết",
    copied: "Đã sao chép.",
    number: "Bản số 1, 19-10-2027 07:10 (giờ Đà Nẵng): đúng như lịch trình hiện nay.",
    machine: /chỉ dùng được trên máy này/,
  },
])("in $language", (words) => {
  test("says of each copy what it holds and what it leaves out", () => {
    open(words.language);

    expect(screen.getByRole("dialog", { name: words.dialog })).toHaveTextContent(words.title);
    const delegates = screen.getByRole("radio", { name: words.radio });
    expect(delegates).toHaveAccessibleDescription(words.holds);
    expect(delegates).toHaveAccessibleDescription(words.leavesOut);
  });

  test("a link is copied with its number and time in Da Nang", async () => {
    const { user } = open(words.language);
    await user.click(press(words.copy));

    expect(await screen.findByText(words.copied)).toBeVisible();
    expect(screen.getByText(words.number)).toBeVisible();
  });

  test("without a public address it says that the link works here only, and has no code", () => {
    open(words.language, null);

    expect(screen.getByText(words.machine)).toBeVisible();
    expect(screen.queryByRole("button", { name: /QR/ })).not.toBeInTheDocument();
    expect(press(words.copy)).toBeVisible();
  });
});

describe("a link", () => {
  test("leads to the planner at the published address and carries its issue", async () => {
    const { user } = open();
    await user.click(press("Copy the link"));
    const { origin, pathname, searchParams } = new URL(await navigator.clipboard.readText());
    const read = openTourCode(searchParams.get("tour") ?? "");

    expect([origin + pathname, searchParams.get("mode")]).toEqual([PUBLISHED, "plan"]);
    expect(read.ok && read.value.issue).toEqual({ number: 1, issuedAt: "2027-10-19T00:10:00Z" });
  });

  test("gets no number before it is asked for", () => {
    open();

    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(useTour.getState().plan.number).toBe(0);
    expect(screen.getByText(/next is copy no. 1/)).toBeVisible();
  });

  test("of a changed plan gets the next number; of an unchanged one keeps its own", async () => {
    const { user } = open();
    await user.click(press("Copy the link"));
    await user.click(press("Show the QR code"));
    expect(useTour.getState().plan.number).toBe(1);

    editTour((tour) => changeStop(tour, "ioc", { stayMinutes: 30 }));
    expect(await screen.findByText(/What you give out now is copy no. 2\./)).toBeVisible();
    await user.click(press("Copy the link"));
    expect(await screen.findByText(/^Copy no. 2/)).toBeVisible();
  });

  test("is there to be copied by hand where the clipboard is refused", async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    await user.click(press("Copy the link"));

    expect(await screen.findByText(/Copy it from here/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Link" })).toHaveFocus();
    expect(link().searchParams.has("tour")).toBe(true);
  });

  test("goes to the device's own sharing where there is one, and may be thought better of", async () => {
    const share = vi.fn().mockRejectedValue(new DOMException("", "AbortError"));
    Object.assign(navigator, { share });
    const { user } = open();
    await user.click(press(/Share the link/));
    Reflect.deleteProperty(navigator, "share");

    expect(share).toHaveBeenCalledWith({ title: "US delegation", url: link().href });
    expect(screen.queryByText(/did not let us share/)).not.toBeInTheDocument();
  });

  test("to a page on this machine still opens the plan", async () => {
    history.replaceState(null, "", "/?site=ioc&mode=plan#map=1/2/3");
    const { user } = open("en", null);
    await user.click(press("Copy the link"));

    expect([...link().searchParams.keys()]).toEqual(["mode", "tour"]);
    expect([link().host, link().hash]).toEqual([location.host, ""]);
  });

  test("that would be too long is not offered: its length is said, and the file stays", async () => {
    const { user } = open("en", PUBLISHED, TOO_LONG_TOUR);

    expect(screen.getByText(/takes \d,\d{3} characters. Over 2,000,/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /link|QR/ })).not.toBeInTheDocument();
    await user.click(press(/Save as a file/));
    expect(saveFile).toHaveBeenCalledOnce();
  });
});

describe("a file", () => {
  test("is named by title, copy and number, and said to be saved", async () => {
    const { user } = open();
    await user.click(screen.getByRole("radio", { name: "Delegates’ copy" }));
    await user.click(press(/Save as a file/));

    const name = "us-delegation-delegate-1.json";
    expect(vi.mocked(saveFile).mock.calls[0]?.[0]).toBe(name);
    expect(
      screen.getByText(`Saved as ${name}. Copy no. 1, 19 October 2027 07:10 (Da Nang time)`),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Copy the link" })).not.toBeInTheDocument();
  });

  test("of a received copy keeps the number it came with, and no fuller copy is offered", async () => {
    openTour(TOUR, "file", { copy: "delegate", number: 7, issuedAt: "2027-10-01T00:00:00Z" });
    const { user } = reopen();

    expect(screen.getByRole("radio", { name: "Organiser’s copy" })).toBeDisabled();
    expect(screen.getByRole("radio", { name: "Delegates’ copy" })).toBeEnabled();
    await user.click(press(/Save as a file/));
    const text = await vi.mocked(saveFile).mock.calls[0]?.[1].text();
    expect(text).toMatch(/"copy": "public",\s+"number": 7,\s+"issuedAt": "2027-10-01T00:00:00Z"/);
  });
});

test("the dialog closes by its button", async () => {
  const { user, onClose } = open();
  await user.click(press("Close"));

  expect(onClose).toHaveBeenCalledOnce();
});
