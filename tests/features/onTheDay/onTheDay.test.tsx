// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { epochOf } from "#domain/schedule/clock.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { siteNamed } from "#tests/screen.tsx";
import { DAY, fourStops, now, part, passTo, renderOnTheDay, said } from "./onTheDayOnScreen.tsx";

const SOFTWARE_PARK = siteNamed("software-park-2").name;
const IT_PARK = siteNamed("it-park").name;

describe.each([
  {
    language: "en" as const,
    left: "Until 09:0010 min left",
    next: "Next",
    leave: "Leave at 09:00 (in 10 min)",
    onTheWay: `On the way to ${SOFTWARE_PARK.en}`,
    arrive: "Arrive at 09:20 (in 10 min)",
    before: ["In 3 days, Tuesday 19 October 2027", "Starts at 08:00"],
    unconfirmed: "IOC: Not asked yet",
    over: ["The programme is over", "It ended on Tuesday 19 October 2027 at 13:20."],
  },
  {
    language: "vi" as const,
    left: "Đến 09:00còn 10 phút",
    next: "Tiếp theo",
    leave: "Rời đi lúc 09:00 (còn 10 phút)",
    onTheWay: `Đang đi đến ${SOFTWARE_PARK.vi}`,
    arrive: "Đến nơi lúc 09:20 (còn 10 phút)",
    before: ["Còn 3 ngày, Thứ Ba, 19-10-2027", "Bắt đầu lúc 08:00"],
    unconfirmed: "IOC: Chưa hỏi",
    over: ["Chương trình đã kết thúc", "Kết thúc lúc 13:20, Thứ Ba, 19-10-2027."],
  },
])("in $language", ({ language, ...words }) => {
  test("during a visit it says how long yet, where next, and when to leave", () => {
    renderOnTheDay(language, { time: "08:50" });
    expect(now(language)).toContain("IOC");
    expect(now(language)).toContain(words.left);
    expect(part(words.next).getByRole("heading", { level: 3 })).toHaveTextContent(
      SOFTWARE_PARK[language],
    );
    expect(part(words.next).getByText(words.leave)).toBeVisible();
  });

  test("on a leg it says where to and when one arrives", () => {
    renderOnTheDay(language, { time: "09:10" });
    expect(now(language)).toContain(words.onTheWay);
    expect(now(language)).toContain(words.arrive);
    expect(now(language)).toContain("way from ioc to software-park-2");
  });

  test("before the day it says when that is and what is not confirmed", () => {
    renderOnTheDay(language, { date: "2027-10-16", time: "20:00" });
    for (const sentence of words.before) expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText(words.unconfirmed)).toBeVisible();
  });

  test("afterwards it says that it is over", () => {
    renderOnTheDay(language, { time: "13:20" });
    for (const sentence of words.over) expect(screen.getByText(sentence)).toBeVisible();
  });
});

describe("before the day", () => {
  test.each([
    { date: "2027-10-18", time: "23:59", says: "Tomorrow, Tuesday 19 October 2027" },
    { date: DAY, time: "00:00", says: "Today, Tuesday 19 October 2027" },
  ])("at $time on $date it is $says", ({ says, ...moment }) => {
    renderOnTheDay("en", moment);
    expect(screen.getByText(says)).toBeVisible();
  });

  test("on its morning the minutes are counted", () => {
    renderOnTheDay("en", { time: "06:35" });
    expect(screen.getByText("Starts at 08:00 (in 1 h 25 min)")).toBeVisible();
  });

  test("a stop that is confirmed is not listed", () => {
    const confirmed = { kind: "confirmed", by: "", on: "2027-10-01" } as const;
    const stops = [aStop("ioc", { agreement: confirmed }), aStop("it-park")];
    renderOnTheDay("en", { tour: aTour([aDay(stops)]), time: "06:00" });
    expect(screen.getByText(`${IT_PARK.en}: Not asked yet`)).toBeVisible();
    expect(screen.queryByText(/^IOC:/)).toBeNull();
  });

  test("a delegate's copy, which does not know, says nothing of what is confirmed", () => {
    renderOnTheDay("en", { time: "06:00", plan: { copy: "delegate" } });
    expect(screen.queryByText(/confirmed/)).toBeNull();
  });
});

test("whoever comes too early sees when it begins", () => {
  const stops = [aStop("ioc"), aStop("it-park", { arriveAt: at("10:00") })];
  renderOnTheDay("en", { tour: aTour([aDay(stops)]), time: "09:45" });
  expect(now()).toContain("Begins at 10:00 (in 15 min)");
  expect(said()).toBe(`Now waiting at ${IT_PARK.en}.`);
});

test("on the way back there is no other stop, and the way is shown", () => {
  renderOnTheDay("en", { time: "13:05" });
  expect(now()).toContain("way from dhpiza to admin-centre");
  expect(screen.getByText("Nothing more is planned for this day.")).toBeVisible();
});

test("at the last stop one sees when to leave for the end of the day", () => {
  renderOnTheDay("en", { time: "12:30" });
  expect(part("Next").getByText("Leave at 13:00 (in 30 min)")).toBeVisible();
});

describe("the clock", () => {
  test("goes on by itself within a minute", () => {
    renderOnTheDay("en", { time: "08:50" });
    passTo("08:57");
    expect(now()).toContain("3 min left");
  });

  test("is right at once when the page comes back to the front", () => {
    renderOnTheDay("en", { time: "08:50" });
    // Timers of a phone in a pocket do not run.
    vi.setSystemTime(epochOf(DAY, at("10:00")));
    expect(now()).toContain("IOC");
    fireEvent(document, new Event("visibilitychange"));
    expect(now()).toContain(SOFTWARE_PARK.en);
  });

  test("says aloud what is on when that changes, and not with every minute", () => {
    renderOnTheDay("en", { time: "08:30" });
    const at0830 = said();
    passTo("08:54");
    expect(said()).toBe(at0830);
    passTo("08:55");
    expect(said()).toBe("Soon time to leave IOC.");
    passTo("09:00");
    expect(said()).toBe(`Now on the way to ${SOFTWARE_PARK.en}.`);
  });
});

describe("several days", () => {
  const days = [
    aDay([aStop("ioc")]),
    aDay([], { date: "2027-10-20" }),
    aDay([aStop("it-park")], { date: "2027-10-21" }),
  ];

  test("in the evening of the first the next one with stops is announced", () => {
    renderOnTheDay("en", { tour: aTour(days), time: "20:00" });
    expect(screen.getByText("In 2 days, Thursday 21 October 2027")).toBeVisible();
    expect(screen.getByText("Day 3 of 3")).toBeVisible();
  });

  test("nothing of another day is called next", () => {
    renderOnTheDay("en", { tour: aTour(days), time: "08:30" });
    expect(screen.queryByRole("region", { name: "Next" })).toBeNull();
    expect(screen.getByText("Nothing more is planned for this day.")).toBeVisible();
  });

  test("the last one is on", () => {
    renderOnTheDay("en", { tour: aTour(days), date: "2027-10-21", time: "08:59" });
    expect(now()).toContain(IT_PARK.en);
    expect(now()).toContain("1 min left");
  });

  test("a day that goes on past midnight is still on", () => {
    const late = aDay([aStop("ioc", { stayMinutes: 180 })], { startsAt: at("22:00") });
    renderOnTheDay("en", { tour: aTour([late]), date: "2027-10-20", time: "00:30" });
    expect(now()).toContain("Until 01:0030 min left");
  });
});

describe("a viewer in Washington", () => {
  const washington = { zone: "America/New_York", time: "08:50" };

  test("sees the time of Da Nang, and on request their own", () => {
    renderOnTheDay("en", washington);
    expect(screen.getByText("08:50 in Da Nang")).toBeVisible();
    expect(screen.queryByText(/your time/)).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", { name: "Show my own time, too" }));
    expect(screen.getByText("21:50 the day before, your time")).toBeVisible();
    expect(now()).toContain("Until 09:00 (22:00 the day before, your time)");
  });

  test("sees it in Vietnamese", () => {
    renderOnTheDay("vi", { ...washington, time: "13:10" });
    fireEvent.click(screen.getByRole("checkbox", { name: "Hiện thêm giờ nơi tôi đang ở" }));
    expect(screen.getByText("giờ của bạn: 02:10")).toBeVisible();
  });
});

test.each(["Asia/Ho_Chi_Minh", "Asia/Bangkok", "Nowhere/Land"])(
  "in the zone %s there is no other time to show",
  (zone) => {
    renderOnTheDay("en", { zone, time: "08:50" });
    expect(screen.queryByRole("checkbox")).toBeNull();
  },
);

test("to the next thing at the same place nobody drives", () => {
  const meal = aStop("lunch", { place: { kind: "known", id: "it-park" }, purpose: "meal" });
  renderOnTheDay("en", { tour: aTour([aDay([aStop("it-park"), meal])]), time: "08:50" });
  expect(part("Next").getByRole("heading")).toHaveTextContent(`${IT_PARK.en} (meal)`);
  expect(part("Next").getByText("Begins at 09:00 (in 10 min)")).toBeVisible();
  expect(screen.queryByText(/On the way/)).toBeNull();
});

test("a drive on a day without stops is nothing to be on time for", () => {
  const [startPlace, endPlace] = ["ioc", "it-park"].map((id) => ({ kind: "known" as const, id }));
  const empty = aDay([], { startPlace: startPlace ?? null, endPlace: endPlace ?? null });
  const days = [empty, aDay([aStop("ioc")], { date: "2027-10-20" })];
  renderOnTheDay("en", { tour: aTour(days), time: "08:10" });
  expect(screen.getByText("Tomorrow, Wednesday 20 October 2027")).toBeVisible();
});

test("a plan without stops says so", () => {
  renderOnTheDay("en", { tour: aTour([aDay([])]), time: "08:50" });
  expect(screen.getByText("This plan has no stops yet.")).toBeVisible();
});

test("a place that nobody knows has no drive, and the day goes on", () => {
  const stops = [aStop("ioc"), aStop("gone"), aStop("it-park")];
  renderOnTheDay("en", { tour: fourStops({ days: [aDay(stops)] }), time: "08:50" });
  expect(part("Next").getByRole("heading", { level: 3 })).toHaveTextContent("Unknown place “gone”");
  expect(screen.queryByText(/Leave at/)).toBeNull();
  expect(part("Next").getByText("Begins at 09:00 (in 10 min)")).toBeVisible();
});

test("what opens takes the focus, and closing is told", () => {
  const onClose = vi.fn();
  renderOnTheDay("en", { time: "08:50", onClose });
  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  fireEvent.click(screen.getByRole("button", { name: "Back to the plan" }));
  expect(onClose).toHaveBeenCalledOnce();
});
