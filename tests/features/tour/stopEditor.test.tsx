// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Stop } from "#domain/tour/tour.ts";
import { today } from "#i18n/format.ts";
import { undo, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { fourStops, item, order, renderPlan, stopNow } from "./planOnScreen.tsx";

const NAMES = {
  en: {
    edit: "Edit",
    stay: "Stay",
    arriveAt: "Fixed arrival",
    host: "Host’s role, in English",
    phone: "Host’s phone",
    minutes: "Whole minutes from 0 to 1439. Until then the last figure holds.",
    time: /^A time from 00:00 to 23:59, such as 08:30, or nothing/,
  },
  vi: {
    edit: "Sửa",
    stay: "Thời gian dừng",
    arriveAt: "Giờ hẹn đến",
    host: "Vai trò người đón, bằng tiếng Anh",
    phone: "Điện thoại người đón",
    minutes: "Nhập số phút nguyên từ 0 đến 1439. Khi chưa đúng, số trước đó vẫn được dùng.",
    time: /^Nhập giờ từ 00:00 đến 23:59, ví dụ 08:30, hoặc để trống/,
  },
};

/** The editor of the IOC, opened. */
async function opened(changes: Partial<Stop> = {}, language: "en" | "vi" = "en") {
  renderPlan(language, aTour([aDay([aStop("ioc", changes), aStop("it-park")])]));
  await userEvent.click(item("ioc").getByText(NAMES[language].edit));
  return item("ioc");
}

async function type(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  if (text !== "") await userEvent.type(field, text);
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  const names = NAMES[language];

  test("a stay is typed, and the clock follows", async () => {
    const editor = await opened({}, language);
    await type(editor.getByLabelText(names.stay), "95");
    expect(stopNow("ioc").stayMinutes).toBe(95);
    expect(item("ioc").getByText("09:35")).toBeVisible();
  });

  test("letters in minutes keep the last good value, stay there, and the field says what it expects", async () => {
    const editor = await opened({}, language);
    const field = editor.getByLabelText(names.stay);
    await userEvent.type(field, "x");
    expect(field).toHaveValue("60x");
    expect(stopNow("ioc").stayMinutes).toBe(60);
    expect(field).toHaveAccessibleDescription(names.minutes);
    expect(field).toBeInvalid();
    await userEvent.type(field, "{Backspace}");
    expect(field).toBeValid();
  });

  test("25:00 is no arrival, and the last one holds", async () => {
    const editor = await opened({ arriveAt: at("08:15") }, language);
    const field = editor.getByLabelText(names.arriveAt);
    await type(field, "25:00");
    expect(stopNow("ioc").arriveAt).toBe(at("08:15"));
    expect(field).toHaveValue("25:00");
    expect(editor.getByText(names.time)).toBeVisible();
  });

  test("the host’s role and a private phone number are written down", async () => {
    const editor = await opened({}, language);
    await userEvent.type(editor.getByLabelText(names.host), "Duty manager");
    await userEvent.type(editor.getByLabelText(names.phone), "0900 000 000");
    expect(stopNow("ioc").host).toEqual({ vi: "", en: "Duty manager" });
    expect(stopNow("ioc").secrets.hostPhone).toBe("0900 000 000");
  });
});

test.each([
  { typed: "9", means: "09:00" },
  { typed: "930", means: "09:30" },
  { typed: "0930", means: "09:30" },
  { typed: "9.30", means: "09:30" },
  { typed: "9h30", means: "09:30" },
  { typed: "9 giờ 30", means: "09:30" },
  { typed: "23:59", means: "23:59" },
  { typed: "0:00", means: "00:00" },
])("$typed is an arrival at $means", async ({ typed, means }) => {
  const editor = await opened();
  const field = editor.getByLabelText("Fixed arrival");
  await type(field, typed);
  await userEvent.tab();
  expect(stopNow("ioc").arriveAt).toBe(at(means));
  expect(field).toHaveValue(means);
});

test.each(["24:00", "9:60", "nine", "9:3", "12345", "-1"])("%s is no time", async (typed) => {
  const editor = await opened();
  const field = editor.getByLabelText("Fixed arrival");
  await type(field, typed);
  await userEvent.tab();
  expect(stopNow("ioc").arriveAt).toBeNull();
  expect(field).toHaveValue(typed);
  expect(field).toBeInvalid();
});

test("a time that grew out of a shorter one leaves nothing of that", async () => {
  const editor = await opened({ arriveAt: at("08:15") });
  const field = editor.getByLabelText("Fixed arrival");
  await type(field, "1234");
  expect(stopNow("ioc").arriveAt).toBe(at("12:34"));
  await userEvent.type(field, "5");
  expect(stopNow("ioc").arriveAt).toBe(at("08:15"));
  expect(useTour.getState().past).toEqual([]);
});

test("a time that is still being typed is not called wrong", async () => {
  const editor = await opened({ arriveAt: at("08:15") });
  const field = editor.getByLabelText("Fixed arrival");
  await type(field, "12:");
  expect(field).toBeValid();
  expect(stopNow("ioc").arriveAt).toBe(at("08:15"));
});

test("an emptied arrival is none once the field is left", async () => {
  const editor = await opened({ arriveAt: at("08:15") });
  await type(editor.getByLabelText("Fixed arrival"), "");
  await userEvent.tab();
  expect(stopNow("ioc").arriveAt).toBeNull();
});

test.each(["", "1440", "1.5", "-5"])(
  "%j is no stay, and nothing typed is lost by folding",
  async (typed) => {
    const editor = await opened();
    const field = editor.getByLabelText("Stay");
    await type(field, typed);
    await userEvent.keyboard("{Escape}");
    expect(editor.getByText("Edit")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(editor.getByText("Edit"));
    expect(editor.getByLabelText("Stay")).toHaveValue(typed);
    expect(stopNow("ioc").stayMinutes).toBe(60);
  },
);

test("all that is typed in one field is one step to undo, and the field follows", async () => {
  const editor = await opened();
  const field = editor.getByLabelText("Stay");
  await type(field, "120");
  await userEvent.tab();
  expect(useTour.getState().past).toHaveLength(1);
  undo();
  expect(stopNow("ioc").stayMinutes).toBe(60);
  await expect.poll(() => field).toHaveValue("60");
});

test("two visits to one field are two steps", async () => {
  const editor = await opened();
  const field = editor.getByLabelText("Note, in English");
  await userEvent.type(field, "one");
  await userEvent.tab();
  await userEvent.type(field, " two");
  undo();
  expect(stopNow("ioc").note.en).toBe("one");
});

test("the buttons beside a stay step it by five, and not below nothing", async () => {
  const editor = await opened({ stayMinutes: 3 });
  await userEvent.click(editor.getByRole("button", { name: "Stay: 5 min more" }));
  expect(stopNow("ioc").stayMinutes).toBe(8);
  const less = editor.getByRole("button", { name: "Stay: 5 min less" });
  await userEvent.click(less);
  await userEvent.click(less);
  expect(stopNow("ioc").stayMinutes).toBe(0);
  expect(less).toHaveAttribute("aria-disabled", "true");
});

test("hours begin as those of the day, are several, and are taken away again", async () => {
  const editor = await opened();
  await userEvent.click(editor.getByRole("button", { name: "Add hours" }));
  expect(editor.getByLabelText("Hours 1, from")).toHaveFocus();
  await type(editor.getByLabelText("Hours 1, to"), "11:30");
  await userEvent.click(editor.getByRole("button", { name: "Add hours" }));
  expect(stopNow("ioc").windows).toEqual([
    { from: at("08:00"), to: at("11:30") },
    { from: at("08:00"), to: at("18:00") },
  ]);
  await userEvent.click(editor.getByRole("button", { name: "Remove hours 1" }));
  expect(stopNow("ioc").windows).toEqual([{ from: at("08:00"), to: at("18:00") }]);
  expect(editor.getByLabelText("Hours 1, from")).toHaveFocus();
  expect(editor.getByLabelText("Hours 1, to")).toHaveValue("18:00");
});

test("hours that close before they open are kept and named", async () => {
  const editor = await opened({ windows: [{ from: at("13:00"), to: at("17:00") }] });
  await type(editor.getByLabelText("Hours 1, to"), "11:00");
  expect(stopNow("ioc").windows).toEqual([{ from: at("13:00"), to: at("11:00") }]);
  expect(editor.getByText("It closes before it opens, so no stay fits in.")).toBeVisible();
});

test("a confirmed stop says by whom and since when, today until it is corrected", async () => {
  const editor = await opened();
  await userEvent.click(editor.getByRole("radio", { name: "Confirmed" }));
  await userEvent.type(editor.getByLabelText("Confirmed by"), "Ms Lan");
  expect(stopNow("ioc").agreement).toEqual({ kind: "confirmed", by: "Ms Lan", on: today() });
});

test("questions for the guests are added in both languages, answered, and removed", async () => {
  const editor = await opened();
  await userEvent.click(editor.getByText("For the guests"));
  await userEvent.click(editor.getByRole("button", { name: "Add a question" }));
  expect(editor.getByLabelText("Question 1, in English")).toHaveFocus();
  await userEvent.keyboard("Who pays?");
  await userEvent.type(editor.getByLabelText("Question 1, in Vietnamese"), "Ai trả?");
  await userEvent.type(editor.getByLabelText(/^Answer 1/), "We do.");
  const asked = { text: { vi: "Ai trả?", en: "Who pays?" }, answer: "We do." };
  expect(stopNow("ioc").guests.questions).toEqual([asked]);
  await userEvent.click(editor.getByRole("button", { name: "Remove question 1" }));
  expect(stopNow("ioc").guests.questions).toEqual([]);
  expect(editor.getByRole("button", { name: "Add a question" })).toHaveFocus();
});

test("what is private says where it stays", async () => {
  const editor = await opened();
  const summary = editor.getByText("Only for you").closest("summary");
  expect(summary).toHaveTextContent("stays on this device and in your own copy");
});

test("a person’s own place is named in both languages", async () => {
  const place = { kind: "own", name: { vi: "", en: "" }, point: { lng: 108, lat: 16 } } as const;
  const editor = await opened({ place });
  await userEvent.type(editor.getByLabelText("Name of the place, in English"), "Lunch room");
  expect(editor.getByRole("button", { name: "Lunch room" })).toBeVisible();
  expect(stopNow("ioc").place).toEqual({ ...place, name: { vi: "", en: "Lunch room" } });
});

test("a place of the data is not renamed", async () => {
  const editor = await opened();
  expect(editor.queryByLabelText(/^Name of the place/)).toBeNull();
});

test("letters that come with their marks apart are kept as one, and typing goes on", async () => {
  const editor = await opened();
  const field = editor.getByLabelText("Note, in Vietnamese");
  await userEvent.type(field, "Đo\u0302\u0301t".normalize("NFD"));
  await userEvent.tab();
  expect(stopNow("ioc").note.vi).toBe("Đốt");
  expect(field).toHaveValue("Đốt");
});

test("a stop is taken to another day, and the focus goes along", async () => {
  renderPlan("en", aTour([aDay([aStop("ioc"), aStop("it-park")]), aDay([aStop("dhpiza")])]));
  await userEvent.click(item("ioc").getByText("Edit"));
  await userEvent.selectOptions(
    item("ioc").getByLabelText("Day of this stop"),
    "Day 2: 19 October 2027",
  );
  expect([order(0), order(1)]).toEqual([["it-park"], ["dhpiza", "ioc"]]);
  expect(item("ioc").getByRole("button", { name: "IOC" })).toHaveFocus();
});

test("a tour of one day offers no other day", async () => {
  const editor = await opened();
  expect(editor.queryByLabelText("Day of this stop")).toBeNull();
});

test("fields of a stop are made when they are asked for", () => {
  renderPlan("en", fourStops());
  const list = within(screen.getByRole("list", { name: "Stops" }));
  expect(list.queryAllByRole("textbox")).toEqual([]);
});
