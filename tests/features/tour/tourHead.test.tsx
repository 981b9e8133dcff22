// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { button, fourStops, order, PLACES, renderPlan, said } from "./planOnScreen.tsx";

const EXAMPLE = {
  en: "A sample programme drawn up by this project, not the schedule of the October 2022 delegation.",
  vi: "Chương trình mẫu do nhóm biên soạn, không phải lịch trình thật của đoàn tháng 10-2022.",
};

describe.each(["en", "vi"] as const)("in %s", (language) => {
  test("the example says that it is one, until it is given a name of its own", async () => {
    renderPlan(language, exampleTour());
    expect(screen.getByText(EXAMPLE[language])).toBeVisible();
    const [title] = screen.getAllByRole("textbox");
    await userEvent.type(title as HTMLElement, "!");
    expect(screen.queryByText(EXAMPLE[language])).toBeNull();
    expect(tourNow().title[language]).toMatch(/!$/);
  });
});

test("the title is edited in both languages", async () => {
  renderPlan("en", fourStops());
  await userEvent.type(screen.getByLabelText("Title in English"), "Our day");
  await userEvent.type(screen.getByLabelText("Title in Vietnamese"), "Ngày của chúng tôi");
  expect(tourNow().title).toEqual({ vi: "Ngày của chúng tôi", en: "Our day" });
});

test("vehicle, buffer and transport are edited", async () => {
  renderPlan("en", fourStops());
  await userEvent.click(screen.getByRole("radio", { name: "Coach" }));
  await userEvent.click(button("Buffer for each drive: 5 min more"));
  await userEvent.type(screen.getByLabelText("Number plate"), "43B-000.00");
  expect(tourNow()).toMatchObject({
    vehicle: "coach",
    bufferMinutes: 5,
    secrets: { plate: "43B-000.00" },
  });
});

test("what is said of the driver is marked as only one’s own", () => {
  renderPlan("vi", fourStops());
  const summary = screen.getByText("Lái xe và phương tiện").closest("summary");
  expect(summary).toHaveTextContent("chỉ có trong bản của bạn");
});

describe("undo and redo", () => {
  const remove = () => userEvent.click(button("Remove: IOC"));
  const SHORTER = PLACES.slice(1);

  test("are buttons that say whether there is anything to take back", async () => {
    renderPlan("en", fourStops());
    const head = document.querySelector<HTMLElement>(".tour-bar");
    const [back, on] = head?.querySelectorAll("button") ?? [];
    expect(back).toHaveAccessibleName("Undo");
    expect(back).toHaveAttribute("aria-disabled", "true");
    await remove();
    expect(back).not.toHaveAttribute("aria-disabled");
    expect(on).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(back as HTMLElement);
    expect(order()).toEqual(PLACES);
    expect(said()).toBe("Undone.");
    expect(back).toHaveFocus();
    await userEvent.click(on as HTMLElement);
    expect(order()).toEqual(SHORTER);
    expect(said()).toBe("Done again.");
  });

  test.each([
    { keys: "Ctrl+Z", event: { key: "z", ctrlKey: true } },
    { keys: "Cmd+Z", event: { key: "z", metaKey: true } },
    { keys: "Ctrl+Z under caps lock", event: { key: "Z", ctrlKey: true } },
  ])("$keys takes the last edit back", async ({ event }) => {
    renderPlan("en", fourStops());
    await remove();
    fireEvent.keyDown(document.body, event);
    expect(order()).toEqual(PLACES);
  });

  test.each([
    { keys: "Ctrl+Shift+Z", event: { key: "Z", ctrlKey: true, shiftKey: true } },
    { keys: "Cmd+Shift+Z", event: { key: "z", metaKey: true, shiftKey: true } },
    { keys: "Ctrl+Y", event: { key: "y", ctrlKey: true } },
  ])("$keys makes it again", async ({ event }) => {
    renderPlan("en", fourStops());
    await remove();
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    fireEvent.keyDown(document.body, event);
    expect(order()).toEqual(SHORTER);
  });

  test.each([
    { keys: "Z alone", event: { key: "z" } },
    { keys: "Ctrl+Alt+Z", event: { key: "z", ctrlKey: true, altKey: true } },
    { keys: "Cmd+Y", event: { key: "y", metaKey: true } },
  ])("$keys is somebody else’s", async ({ event }) => {
    renderPlan("en", fourStops());
    await remove();
    fireEvent.keyDown(document.body, event);
    expect(order()).toEqual(SHORTER);
  });

  test("in a text field the keys are the field’s", async () => {
    renderPlan("en", fourStops());
    await remove();
    fireEvent.keyDown(screen.getByLabelText("Title in English"), { key: "z", ctrlKey: true });
    fireEvent.keyDown(screen.getByLabelText("Date"), { key: "z", ctrlKey: true });
    expect(order()).toEqual(SHORTER);
  });

  test("leaves no focus behind in what it takes away", async () => {
    renderPlan("en", aTour([aDay([aStop("ioc")])]));
    await userEvent.click(button("Add a day"));
    expect(screen.getByRole("heading", { level: 3, name: /^Day 2/ })).toHaveFocus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "z", ctrlKey: true });
    expect(document.activeElement).toHaveAccessibleName("Undo");
  });
});

describe("a day", () => {
  test.each([
    { language: "en", heading: "Tuesday, 19 October 2027" },
    { language: "vi", heading: "Thứ Ba, 19-10-2027" },
  ] as const)("is headed by its date: $heading", ({ language, heading }) => {
    renderPlan(language, fourStops());
    expect(screen.getByRole("heading", { level: 3, name: heading })).toBeVisible();
  });

  test("takes another date, start and end", async () => {
    renderPlan("en", fourStops());
    fireEvent.change(screen.getByLabelText("Date"), { target: { value: "2027-10-20" } });
    for (const [label, time] of [
      ["Start", "07:30"],
      ["End by", "1645"],
    ] as const) {
      await userEvent.clear(screen.getByLabelText(label));
      await userEvent.type(screen.getByLabelText(label), time);
    }
    expect(tourNow().days[0]).toMatchObject({
      date: "2027-10-20",
      startsAt: at("07:30"),
      endsAt: at("16:45"),
    });
  });

  test.each(["", "0020-10-20", "2127-01-01"])(
    "keeps its date while the field says %j",
    async (value) => {
      renderPlan("en", fourStops());
      const field = screen.getByLabelText("Date");
      fireEvent.change(field, { target: { value } });
      fireEvent.blur(field);
      expect(tourNow().days[0]?.date).toBe("2027-10-19");
      expect(field).toBeInvalid();
    },
  );

  test("begins and ends at a site, at a place where a vehicle can stop, or at one’s own", async () => {
    const place = {
      kind: "own",
      name: { vi: "Nhà", en: "Home" },
      point: { lng: 108, lat: 16 },
    } as const;
    renderPlan("en", aTour([aDay([aStop("own", { place })])]));
    const from = screen.getByLabelText("From");
    await userEvent.selectOptions(from, "Home");
    expect(tourNow().days[0]?.startPlace).toEqual(place);
    await userEvent.selectOptions(from, "Danang IT Park");
    expect(tourNow().days[0]?.startPlace).toEqual({ kind: "known", id: "it-park" });
    await userEvent.selectOptions(from, "The first stop");
    expect(tourNow().days[0]?.startPlace).toBeNull();
    const offered = [...from.querySelectorAll("option")].map(({ value }) => value);
    expect(offered).toContain("airport-t1");
    expect(offered).not.toContain("airport-arp");
  });

  test("shows a place that the data do not have, and keeps it", () => {
    const startPlace = { kind: "known", id: "old-hotel" } as const;
    renderPlan("vi", aTour([aDay([aStop("ioc")], { startPlace })]));
    expect(screen.getByLabelText("Xuất phát từ")).toHaveDisplayValue("Không rõ nơi “old-hotel”");
  });

  test("is added after the last one and removed with its stops, and both can be taken back", async () => {
    renderPlan("en", fourStops());
    expect(screen.queryByRole("button", { name: "Remove this day" })).toBeNull();
    await userEvent.click(button("Add a day"));
    expect(tourNow().days.map(({ date }) => date)).toEqual(["2027-10-19", "2027-10-20"]);
    const [first] = screen.getAllByRole("button", { name: "Remove this day" });
    await userEvent.click(first as HTMLElement);
    expect(order()).toEqual([]);
    expect(screen.getByRole("heading", { level: 3 })).toHaveFocus();
    expect(said()).toContain("Day 1 removed with its stops.");
    await userEvent.click(screen.getByRole("status").querySelector("button") as HTMLElement);
    expect(order()).toEqual(PLACES);
    expect(useTour.getState().tour.days).toHaveLength(2);
  });
});

test("a plan is made by keyboard alone: reordered, edited, undone", async () => {
  renderPlan("en", fourStops());
  const user = userEvent.setup();
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 100; presses++) {
      await user.tab();
      if (name.test(nameOfFocus())) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo(/^Move Danang IT Park/);
  await user.keyboard(" {ArrowUp}{ArrowUp} ");
  expect(order()).toEqual(["it-park", "ioc", "software-park-2", "dhpiza"]);
  await tabTo(/^Edit: Danang IT Park/);
  // jsdom opens no details by key.
  await user.click(document.activeElement ?? document.body);
  await tabTo(/^Stay$/);
  await user.keyboard("{Control>}a{/Control}45{Tab}");
  expect(tourNow().days[0]?.stops[0]?.stayMinutes).toBe(45);
  await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
  expect(order()).toEqual(PLACES);
  expect(tourNow().days[0]?.stops[2]?.stayMinutes).toBe(60);
});

function nameOfFocus(): string {
  const { activeElement } = document;
  const label = activeElement?.id
    ? document.querySelector(`label[for="${activeElement.id}"]`)
    : null;
  return activeElement?.getAttribute("aria-label") ?? (label ?? activeElement)?.textContent ?? "";
}
