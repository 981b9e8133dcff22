// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import { startOf } from "#domain/tour/today.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { DelayControl } from "#features/tour/DelayControl.tsx";
import { selectStop, setDelay, tourNow, undo, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { catalog } from "#tests/screen.tsx";
import { renderOnClock } from "./clockOnScreen.tsx";

function show(tour: Tour, selected: string | null, language: Language = "en") {
  renderOnClock(tour, (onClock) => <DelayControl {...onClock} catalog={catalog} />, { language });
  act(() => selectStop(selected));
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const said = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
const delays = () => [...useTour.getState().delays];

/** At IOC to 09:00, IT Park 09:20 to 10:20, Hi-Tech Park from 10:40 to 11:40. */
const three = aTour([
  aDay([aStop("ioc"), aStop("it-park"), aStop("dhpiza", { arriveAt: at("10:40") })], {
    endsAt: at("12:00"),
  }),
]);

test.each([
  ["en", "If a stop takes longer", /^Choose a stop/],
  ["vi", "Nếu dừng lâu hơn ở một điểm", /^Chọn một điểm dừng/],
] as const)("without a chosen stop it says in %s to choose one", (language, name, hint) => {
  show(three, null, language);

  expect(screen.getByRole("group", { name })).toBeVisible();
  expect(screen.getByText(hint)).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test.each([
  [
    "en",
    "+25 minutes at IOC",
    [
      "Everything after it is 25 min later.",
      "Da Nang Hi-Tech Park (DHPIZA) is late by 25 min.",
      "The day ends at 12:05, 25 min later.",
      "That is 5 min past the planned end.",
    ],
  ],
  [
    "vi",
    "+25 phút tại IOC",
    [
      "Các điểm sau đều muộn hơn 25 phút.",
      "Đến Khu công nghệ cao Đà Nẵng (DHPIZA) muộn 25 phút so với giờ hẹn.",
      "Chương trình kết thúc lúc 12:05, muộn hơn 25 phút.",
      "Như vậy là muộn 5 phút so với giờ dự kiến kết thúc.",
    ],
  ],
] as const)(
  "in %s one press shows what moves and what breaks",
  async (language, name, sentences) => {
    show(three, "ioc", language);
    await press(name);

    expect(delays()).toEqual([["ioc", 25]]);
    expect(said()).toEqual(sentences);
  },
);

test("presses add up, and five less take them back", async () => {
  show(three, "ioc");
  await press("+5 minutes at IOC");
  await press("+15 minutes at IOC");
  await press("−5 minutes at IOC");

  expect(delays()).toEqual([["ioc", 15]]);
  expect(screen.getByRole("textbox", { name: "Minutes longer" })).toHaveValue("15");
});

test("there is no delay of less than none", async () => {
  show(three, "ioc");
  expect(screen.getByRole("button", { name: "−5 minutes at IOC" })).toHaveAttribute(
    "aria-disabled",
  );
  await press("−5 minutes at IOC");

  expect(delays()).toEqual([]);
});

test("any number of minutes can be typed", async () => {
  show(three, "ioc");
  const field = screen.getByRole("textbox", { name: "Minutes longer" });
  await userEvent.clear(field);
  await userEvent.type(field, "12");

  expect(delays()).toEqual([["ioc", 12]]);
  expect(said()[0]).toBe("Everything after it is 12 min later.");
});

test("a wait takes up the delay, and the day ends when it did", async () => {
  const stops = [aStop("ioc"), aStop("it-park"), aStop("dhpiza", { arriveAt: at("11:30") })];
  show(aTour([aDay(stops)]), "ioc");
  await press("+25 minutes at IOC");

  expect(said()).toEqual([
    "What moves: Danang IT Park 25 min later. The rest keeps its time.",
    "The day still ends at 12:30.",
    "Nothing breaks.",
  ]);
});

test("after a delay at the last stop nothing but the end moves", async () => {
  show(three, "dhpiza");
  await press("+15 minutes at Da Nang Hi-Tech Park (DHPIZA)");

  expect(said()).toEqual(["The day ends at 11:55, 15 min later.", "Nothing breaks."]);
});

test("a conflict that was there already and gets worse is told, too", async () => {
  show(aTour([aDay([aStop("ioc"), aStop("it-park", { arriveAt: at("09:00") })])]), "ioc");
  expect(said()).toEqual([]);
  await press("+5 minutes at IOC");

  expect(said()).toContain("Danang IT Park is late by 25 min.");
});

test("of several days, the sentences say which", async () => {
  show(aTour([aDay([aStop("ioc")]), aDay([aStop("it-park")], { date: "2027-10-20" })]), "it-park");
  await press("+15 minutes at Danang IT Park");

  expect(said()[0]).toBe("Day 2: The day ends at 09:15, 15 min later.");
});

describe("a delay", () => {
  test.each([
    ["en", "+25 minutes at IOC", "Take the delay back", "If IOC takes longer"],
    ["vi", "+25 phút tại IOC", "Bỏ số phút muộn này", "Nếu dừng lâu hơn tại IOC"],
  ] as const)("can be taken back, in %s", async (language, more, back, group) => {
    show(three, "ioc", language);
    await press(more);
    await press(back);

    expect(delays()).toEqual([]);
    expect(said()).toEqual([]);
    expect(screen.getByRole("group", { name: group })).toHaveFocus();
  });

  test.each([
    ["en", "+25 minutes at IOC", "Keep it in the plan"],
    ["vi", "+25 phút tại IOC", "Ghi vào lịch trình"],
  ] as const)("can be kept as a longer stay, in one step, in %s", async (language, more, keep) => {
    show(three, "ioc", language);
    await press(more);
    await press(keep);

    expect(delays()).toEqual([]);
    expect(tourNow().days[0]?.stops[0]?.stayMinutes).toBe(85);
    act(undo);
    expect(tourNow()).toEqual(three);
  });

  test("at another stop is counted and named, and all can be taken back", async () => {
    show(three, "ioc");
    act(() => setDelay("it-park", 10));
    await press("+5 minutes at IOC");
    expect(screen.getByText("Also counted: +10 min at Danang IT Park.")).toBeVisible();
    expect(said()[0]).toBe(
      "What moves: Danang IT Park 5 min later, Da Nang Hi-Tech Park (DHPIZA) 15 min later. The rest keeps its time.",
    );
    await press("Take all delays back");

    expect(delays()).toEqual([]);
  });
});

test.each([
  [
    "en",
    "Also counted: +15 min at the start.",
    "Everything after it is 15 min later.",
    /^Take all/,
  ],
  ["vi", "Đã tính cả: +15 phút lúc xuất phát.", "Các điểm sau đều muộn hơn 15 phút.", /^Bỏ hết/],
] as const)(
  "in %s a late start that was counted on the day is said, with what it moves, and can be taken back",
  async (language, counted, moved, takeBack) => {
    show(three, null, language);
    act(() => setDelay(startOf("2027-10-19"), 15));

    expect(screen.getByText(counted)).toBeVisible();
    expect(said()).toContain(moved);
    await userEvent.click(screen.getByRole("button", { name: takeBack }));
    expect(delays()).toEqual([]);
  },
);
