// @vitest-environment jsdom
import "#tests/dialogs.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { EXAMPLE_ID } from "#domain/tour/exampleTour.ts";
import { formatPlan, type Plan } from "#domain/tour/planFile.ts";
import { PlansDialog } from "#features/share/PlansDialog.tsx";
import { deviceStore } from "#services/deviceStore.ts";
import { saveFile } from "#services/download.ts";
import { plans } from "#services/plans.ts";
import { openTour, tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import type { MemoryStore } from "#tests/memoryStore.ts";
import { renderIn } from "#tests/screen.tsx";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));
vi.mock("#services/deviceStore.ts", async () => {
  const { memoryStore } = await import("#tests/memoryStore.ts");
  return { deviceStore: memoryStore() };
});
const store = deviceStore as unknown as MemoryStore;

const DELEGATION = aTour([aDay([aStop("ioc"), aStop("it-park")]), aDay([])], {
  id: "delegation",
  title: { vi: "Đoàn Hoa Kỳ", en: "US delegation" },
});

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  store.values.clear();
  store.failWith(null);
  useTour.setState(useTour.getInitialState(), true);
});

async function keep(id: string, changes: Partial<Plan> = {}, savedAt = "2027-10-12T03:05:00Z") {
  const plan: Plan = {
    ...{ tour: DELEGATION, copy: "organiser", number: 0, issuedAt: savedAt },
    ...changes,
  };
  await plans.write({ id, revision: 0, plan, savedAt, copyId: "copy" });
}

function open(language: Language = "en") {
  const onClose = vi.fn();
  renderIn(
    language,
    <QueryClientProvider client={new QueryClient()}>
      <PlansDialog onClose={onClose} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), onClose };
}

async function keptIds(): Promise<readonly string[]> {
  const list = await plans.list();
  return list.ok ? list.value.map(({ id }) => id) : [];
}

function planFile(plan: Partial<Plan> = {}): File {
  const whole: Plan = {
    ...{ tour: DELEGATION, copy: "delegate", number: 3, issuedAt: "2027-10-01T00:00:00Z" },
    ...plan,
  };
  return new File([formatPlan(whole)], "plan.json", { type: "application/json" });
}

describe.each([
  {
    language: "en" as const,
    dialog: "Plans",
    line: "2 days · 2 stops · given out: copy no. 2 · saved 12 October 2027 10:05",
    openIt: "Open: US delegation",
    remove: "Remove: US delegation",
    undo: "Bring it back: US delegation",
    removed: /US delegation has been removed/,
    pick: "Open a file …",
    noJson: "The file is cut off, or is no JSON file.",
    blocked: "This browser does not let the page keep anything on this device.",
  },
  {
    language: "vi" as const,
    dialog: "Các lịch trình",
    line: "2 ngày · 2 điểm dừng · đã phát hành bản số 2 · lưu lúc 12-10-2027 10:05",
    openIt: "Mở: Đoàn Hoa Kỳ",
    remove: "Xóa: Đoàn Hoa Kỳ",
    undo: "Lấy lại: Đoàn Hoa Kỳ",
    removed: /Đã xóa Đoàn Hoa Kỳ/,
    pick: "Mở tệp …",
    noJson: "Tệp bị cắt cụt hoặc không phải tệp JSON.",
    blocked: "Trình duyệt này không cho trang lưu gì trên máy.",
  },
])("in $language", (words) => {
  test("a plan is listed with its size and the time of its saving, and opens", async () => {
    await keep("one", { number: 2 });
    const { user, onClose } = open(words.language);

    expect(screen.getByRole("dialog", { name: words.dialog })).toBeVisible();
    expect(await screen.findByText(words.line)).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.openIt }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(tourNow()).toEqual(DELEGATION);
    expect(useTour.getState()).toMatchObject({
      origin: "device",
      plan: { id: "one", revision: 1, number: 2 },
    });
  });

  test("a plan that was removed can be brought back as it was", async () => {
    await keep("one");
    const before = await plans.read("one");
    const { user } = open(words.language);

    const remove = await screen.findByRole("button", { name: words.remove });
    const status = screen.getByRole("status");
    await user.click(remove);
    expect(await screen.findByText(words.removed, { selector: "li p" })).toBeVisible();
    expect(status).toHaveTextContent(words.removed);
    expect(await keptIds()).toEqual([]);

    await user.click(screen.getByRole("button", { name: words.undo }));
    expect(await screen.findByRole("button", { name: words.openIt })).toBeVisible();
    expect(await plans.read("one")).toEqual(before);
  });

  test("a file that is no plan is answered by a sentence, and nothing is opened", async () => {
    const { user, onClose } = open(words.language);
    await user.upload(
      screen.getByLabelText(words.pick),
      new File(["<html>"], "plan.json", { type: "application/json" }),
    );

    expect(await screen.findByText(words.noJson)).toBeVisible();
    expect([tourNow().id, onClose.mock.calls]).toEqual([EXAMPLE_ID, []]);
  });

  test("a browser that keeps nothing is said to, and the open plan can be saved as a file", async () => {
    store.failWith(new DOMException("", "SecurityError"));
    const { user } = open(words.language);

    expect(await screen.findByText(words.blocked)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Save the open plan|đang mở thành tệp/ }));
    expect(saveFile).toHaveBeenCalledOnce();
  });
});

describe("the list", () => {
  test("has the plan that was saved last first, and marks the one that is open", async () => {
    await keep("old", {}, "2027-10-01T00:00:00Z");
    await keep("new", { tour: { ...DELEGATION, title: { vi: "", en: "Later" } } });
    openTour(DELEGATION, "device", { id: "old", revision: 1 });
    open();

    const rows = await screen.findAllByRole("listitem");
    expect(rows.map((row) => row.querySelector("p")?.textContent)).toEqual([
      "Later",
      "US delegationopen now",
    ]);
    const [, old] = rows;
    expect(old).toHaveAttribute("aria-current", "true");
    expect(old && within(old).queryByRole("button", { name: /Open/ })).toBeNull();
  });

  test("says a title in the language that it is in", async () => {
    await keep("one", { tour: { ...DELEGATION, title: { vi: "Đoàn Hoa Kỳ", en: "" } } });
    open("en");

    expect(await screen.findByText("Đoàn Hoa Kỳ")).toHaveAttribute("lang", "vi");
  });

  test("keeps the focus in the row of a plan that is taken away", async () => {
    await keep("one");
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: /Remove/ }));

    await screen.findByText(/has been removed/, { selector: "li p" });
    expect(screen.getByRole("listitem")).toHaveFocus();
  });

  test("lets the example take the place of an open plan that is removed, until it is brought back", async () => {
    await keep("one");
    openTour(DELEGATION, "device", { id: "one", revision: 1 });
    const { user } = open();

    await user.click(await screen.findByRole("button", { name: /Remove/ }));
    await waitFor(() => expect(tourNow().id).toBe(EXAMPLE_ID));
    await user.click(await screen.findByRole("button", { name: /Bring it back/ }));
    await waitFor(() => expect(tourNow()).toEqual(DELEGATION));
    expect(useTour.getState().plan).toMatchObject({ id: "one", revision: 1 });
  });

  test("asks before a plan goes for good that cannot be read, and offers its file", async () => {
    await keep("one");
    const kept = store.values.get("plan/one") as object;
    store.values.set("plan/one", { ...kept, text: '{"format":"site-visit-plan","version":99}' });
    const { user } = open();

    expect(await screen.findByText(/A newer version of this app/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save its file as it is" }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(await vi.mocked(saveFile).mock.calls[0]?.[1].text()).toContain('"version":99');

    await user.click(screen.getByRole("button", { name: /Remove/ }));
    expect(await keptIds()).toEqual(["one"]);
    await user.click(screen.getByRole("button", { name: "Remove for good" }));
    await waitFor(async () => expect(await keptIds()).toEqual([]));
  });
});

describe("another plan", () => {
  test("begins on the day that was chosen", async () => {
    const { user, onClose } = open();
    const date = screen.getByLabelText("Date");
    fireEvent.change(date, { target: { value: "2028-02-29" } });
    await user.click(screen.getByRole("button", { name: "New plan" }));

    expect(tourNow()).toMatchObject({
      isExample: false,
      days: [{ date: "2028-02-29", stops: [] }],
    });
    expect([useTour.getState().origin, onClose.mock.calls.length]).toEqual(["new", 1]);
  });

  test("does not begin without a day", async () => {
    const { user, onClose } = open();
    fireEvent.change(screen.getByLabelText("Date"), { target: { value: "" } });
    await user.click(screen.getByRole("button", { name: "New plan" }));

    expect(screen.getByLabelText("Date")).toHaveAccessibleDescription("A day from 2000 to 2099.");
    expect(onClose).not.toHaveBeenCalled();
  });

  test("begins from the example", async () => {
    openTour(DELEGATION, "new");
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "Start from the example" }));

    expect([tourNow().id, useTour.getState().origin]).toEqual([EXAMPLE_ID, "example"]);
  });

  test("comes from a file that is dropped on the dialog, with its number", async () => {
    const { onClose } = open();
    const dropped = fireEvent.drop(screen.getByRole("dialog"), {
      dataTransfer: { files: [planFile()], types: ["Files"] },
    });

    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(dropped).toBe(false);
    expect(useTour.getState()).toMatchObject({
      origin: "file",
      plan: { id: null, copy: "delegate", number: 3, issuedAt: "2027-10-01T00:00:00Z" },
    });
  });

  test("from a file that was never given out has no time of issue", async () => {
    const { user, onClose } = open();
    await user.upload(screen.getByLabelText("Open a file …"), planFile({ number: 0 }));

    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(useTour.getState().plan).toMatchObject({ number: 0, issuedAt: null });
  });

  test.each([
    ["another file", new File(['{"type":"FeatureCollection"}'], "a.json"), /holds no plan/],
    [
      "a fault",
      new File([`{"format":"site-visit-plan","version":1}`], "a.json"),
      /has a fault.*plan, copy/,
    ],
    ["a film", Object.defineProperty(new File([], "a"), "size", { value: 1e9 }), /far longer/],
    [
      "nothing that can be read",
      Object.assign(new File([], "a"), { text: () => Promise.reject(new DOMException("")) }),
      /could not read the file/,
    ],
  ])("does not come from %s", async (_what, file, sentence) => {
    open();
    fireEvent.drop(screen.getByRole("dialog"), {
      dataTransfer: { files: [file], types: ["Files"] },
    });

    expect(await screen.findByText(sentence)).toBeVisible();
    expect(tourNow().id).toBe(EXAMPLE_ID);
  });
});
