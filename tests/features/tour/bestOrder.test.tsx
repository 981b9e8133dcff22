// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { LegLookup } from "#domain/schedule/schedule.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { changeDay } from "#domain/tour/tourEdit.ts";
import { BestOrder } from "#features/tour/BestOrder.tsx";
import type { LegsFor } from "#features/tour/orderLegs.ts";
import type { Routed } from "#services/router.ts";
import { editTour, tourNow } from "#state/tour.ts";
import { aDay, aStop, aTour, at, legsOf } from "#tests/aTour.ts";
import { catalog } from "#tests/screen.tsx";
import { renderOnClock } from "./clockOnScreen.tsx";

/** The parks in the west are near each other, and the places in the city are. */
const WEST = ["it-park", "dhpiza"];
const isWest = (id: string) => WEST.includes(id);
const legs = legsOf((from, to) => (isWest(from) === isWest(to) ? 10 : 40));

/** To the west and back and to the west again. */
const zigzag = aTour([
  aDay([
    aStop("ioc", { arriveAt: at("08:00") }),
    ...["it-park", "software-park-2", "dhpiza"].map((id) => aStop(id)),
  ]),
]);
const straight = aTour([
  aDay(["ioc", "software-park-2", "it-park", "dhpiza"].map((id) => aStop(id))),
]);

interface Shown {
  readonly language?: Language;
  readonly legsFor?: LegsFor;
}

const legsAtOnce: LegsFor = async () => ({ answer: legs, fallback: null });

function show(tour: Tour, { language = "en", legsFor = legsAtOnce }: Shown = {}) {
  return renderOnClock(
    tour,
    ({ tour: present }) => (
      <BestOrder tour={present} dayIndex={0} catalog={catalog} legsFor={legsFor} />
    ),
    { language, legs },
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const idsOf = (tour: Tour) => tour.days[0]?.stops.map(({ id }) => id);
const status = () => screen.getByRole("status");

test.each([
  [
    "en",
    "Find the best order",
    "Suggested order",
    [/^1 h saved: the day ends at 13:00\.$/, /^1 h less on the road\.$/, /^Exact/],
    "Software Park No. 2 was 3",
    "Apply this order",
  ],
  [
    "vi",
    "Tìm thứ tự tốt nhất",
    "Thứ tự đề xuất",
    [
      /^Tiết kiệm 1 giờ: chương trình kết thúc lúc 13:00\.$/,
      /^Bớt 1 giờ đi đường\.$/,
      /^Chính xác/,
    ],
    "Công viên phần mềm số 2 trước là 3",
    "Dùng thứ tự này",
  ],
] as const)(
  "in %s a better order is shown with what it brings",
  async (language, find, title, gains, moved, apply) => {
    show(zigzag, { language });
    await press(find);
    const list = await screen.findByRole("list", { name: title });

    for (const gain of gains) expect(within(status()).getByText(gain)).toBeVisible();
    expect(within(list).getAllByRole("listitem")).toHaveLength(4);
    expect(within(list).getAllByRole("listitem")[1]).toHaveTextContent(moved);
    expect(tourNow()).toEqual(zigzag);
    await press(apply);
    expect(idsOf(tourNow())).not.toEqual(idsOf(zigzag));
  },
);

describe("a suggested order", () => {
  async function suggest() {
    show(zigzag);
    await press("Find the best order");
    return screen.findByRole("region", { name: "Suggested order" });
  }

  test("has the times it would have", async () => {
    const items = within(await suggest()).getAllByRole("listitem");

    expect(items.map(({ textContent }) => textContent?.slice(-11))).toEqual([
      ...["08:00–09:00", "09:10–10:10", "10:50–11:50", "12:00–13:00"],
    ]);
  });

  test("that is applied is one step, and can be gone back from", async () => {
    await suggest();
    await press("Apply this order");
    expect(new Set(idsOf(tourNow())?.slice(2).map(isWest)).size).toBe(1);
    expect(screen.getByText("The new order is in the plan.").parentElement).toHaveFocus();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    await press("Go back");

    expect(tourNow()).toEqual(zigzag);
    expect(screen.getByRole("button", { name: "Find the best order" })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Go back" })).not.toBeInTheDocument();
  });

  test("that is left changes nothing and goes", async () => {
    await suggest();
    await press("Leave as it is");

    expect(tourNow()).toEqual(zigzag);
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Find the best order" })).toHaveFocus();
  });

  test("is out of date when the plan changes", async () => {
    await suggest();
    act(() => editTour((tour) => changeDay(tour, 0, { startsAt: at("09:00") })));

    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });
});

test.each([
  ["en", "Find the best order", "The present order is the best one."],
  ["vi", "Tìm thứ tự tốt nhất", "Thứ tự hiện tại đã là tốt nhất."],
] as const)("in %s the best order is told from others", async (language, find, sentence) => {
  show(straight, { language });
  await press(find);

  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole("list")).not.toBeInTheDocument();
});

test("an order that keeps an agreed time may take longer, and says what it gives for it", async () => {
  const stops = ["ioc", "software-park-2", "it-park"].map((id) => aStop(id));
  const agreed = aStop("dhpiza", { arriveAt: at("08:40") });
  show(aTour([aDay([...stops, agreed])]));
  await press("Find the best order");
  await screen.findByRole("list");

  expect(status()).toHaveTextContent(/less of being late, outside opening hours/);
  expect(status()).toHaveTextContent(/The day ends 40 min later, at 13:40/);
});

test.each([
  ["en", "Find the best order", /One conflict is left\./],
  ["vi", "Tìm thứ tự tốt nhất", /Còn 1 vướng mắc\./],
] as const)("in %s an order that does not work either says so", async (language, find, left) => {
  const [day] = zigzag.days;
  show({ ...zigzag, days: day ? [{ ...day, endsAt: at("12:00") }] : [] }, { language });
  await press(find);

  expect(await within(status()).findByText(left)).toBeVisible();
});

describe("above twelve stops", () => {
  const many = (count: number) =>
    aTour([
      aDay(
        Array.from({ length: count }, (_, i) =>
          aStop(i % 2 ? "it-park" : "ioc", { id: `s${i}`, stayMinutes: 5 }),
        ),
      ),
    ]);

  test.each([
    ["en", /heuristic looks for a good order/, "Find the best order", /^Found by a heuristic/],
    ["vi", /tìm gần đúng/, "Tìm thứ tự tốt nhất", /^Tìm gần đúng/],
  ] as const)(
    "it says in %s that it is a heuristic, before and after",
    async (language, before, find, after) => {
      show(many(13), { language });
      expect(screen.getByText(before)).toBeVisible();
      await press(find);

      expect(await within(status()).findByText(after)).toBeVisible();
    },
  );

  test("and at twelve it does not", () => {
    show(many(12));

    expect(screen.queryByText(/heuristic/)).not.toBeInTheDocument();
  });
});

describe("while orders are compared", () => {
  test.each([
    ["en", "Find the best order", "Comparing orders …", "Cancel", /^Stopped/],
    ["vi", "Tìm thứ tự tốt nhất", "Đang so sánh các thứ tự …", "Hủy", /^Đã dừng/],
  ] as const)(
    "progress is shown in %s and can be stopped",
    async (language, find, working, cancel, stopped) => {
      const asked: AbortSignal[] = [];
      const legsFor: LegsFor = (_, signal) => {
        asked.push(signal);
        return new Promise(() => {});
      };
      show(zigzag, { language, legsFor });
      await press(find);
      expect(screen.getByRole("progressbar", { name: working })).toBeVisible();
      await press(cancel);

      expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
      expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
      expect(status()).toHaveTextContent(stopped);
      expect(screen.getByRole("button", { name: find })).toHaveFocus();
    },
  );

  test("an answer that comes after the stop is not shown", async () => {
    let answer = (_: Routed<LegLookup>) => {};
    const legsFor: LegsFor = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    show(zigzag, { legsFor });
    await press("Find the best order");
    await press("Cancel");
    await act(async () => answer({ answer: legs, fallback: null }));

    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    expect(status()).toHaveTextContent(/^Stopped/);
  });

  test.each<[string, (unmount: () => void) => void]>([
    ["another edit", () => editTour((tour) => changeDay(tour, 0, { startsAt: 0 }))],
    ["leaving the planner", (unmount) => unmount()],
  ])("%s stops the work", async (_, happens) => {
    const asked: AbortSignal[] = [];
    const legsFor: LegsFor = (_places, signal) => {
      asked.push(signal);
      return new Promise(() => {});
    };
    const { unmount } = show(zigzag, { legsFor });
    await press("Find the best order");
    act(() => happens(unmount));

    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

test.each<[string, LegsFor, RegExp]>([
  ["the ways cannot be had", () => Promise.reject(new Error("no way")), /could not be worked out/],
  [
    "a place is unknown",
    async () => ({ answer: legsOf(10, (id) => id !== "ioc"), fallback: null }),
    /not on this map/,
  ],
])("where %s, it says so and can be tried again", async (_, legsFor, sentence) => {
  show(zigzag, { legsFor });
  await press("Find the best order");

  expect(await within(status()).findByText(sentence)).toBeVisible();
  expect(screen.getByRole("button", { name: "Find the best order" })).not.toHaveAttribute(
    "aria-disabled",
  );
});

test("one stop has no order", () => {
  show(aTour([aDay([aStop("ioc")])]));

  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
