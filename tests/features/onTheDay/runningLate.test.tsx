// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { setDelay, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { siteNamed } from "#tests/screen.tsx";
import { fourStops, now, part, passTo, press, renderOnTheDay } from "./onTheDayOnScreen.tsx";

const SOFTWARE_PARK = siteNamed("software-park-2").name;
const IT_PARK = siteNamed("it-park").name;
const HI_TECH_PARK = siteNamed("dhpiza").name;

/** IOC 08:00–09:00 and then the IT Park, agreed for 09:30: ten minutes to spare. */
function tenToSpare(endsAt = at("18:00")) {
  const stops = [aStop("ioc"), aStop("it-park", { arriveAt: at("09:30") })];
  return aTour([aDay(stops, { endsAt })]);
}

/** From 08:00, twenty minutes to the IOC, agreed for 08:25. */
const fromHotel = aTour([
  aDay([aStop("ioc", { arriveAt: at("08:25") }), aStop("it-park")], {
    startPlace: { kind: "known", id: "admin-centre" },
  }),
]);

function report(): string {
  return screen.getByRole("group", { name: /Running late|Đang muộn giờ/ }).textContent ?? "";
}

describe.each([
  {
    language: "en" as const,
    title: "Running late",
    more: "+15 min at IOC",
    until: "Until 09:15",
    late: `Arrives at ${IT_PARK.en} at 09:35, 5 min after the agreed 09:30. Leave IOC by 09:10.`,
    counted: "Counted: +15 min at IOC.",
    onTime: "On time again",
    without: "Until 09:00",
  },
  {
    language: "vi" as const,
    title: "Đang muộn giờ",
    more: "+15 phút tại IOC",
    until: "Đến 09:15",
    late: `Đến ${IT_PARK.vi} lúc 09:35, muộn 5 phút so với giờ hẹn 09:30. Cần rời IOC chậm nhất lúc 09:10.`,
    counted: "Đã tính: +15 phút tại IOC.",
    onTime: "Đã kịp giờ trở lại",
    without: "Đến 09:00",
  },
])("in $language", ({ language, ...words }) => {
  test("one tap tells what a delay here breaks, and one takes it back", () => {
    renderOnTheDay(language, { tour: tenToSpare(), time: "08:50" });
    press(words.more);
    expect(now(language)).toContain(words.until);
    expect(report()).toContain(words.counted);
    expect(report()).toContain(words.late);
    expect(screen.getAllByText(words.late)).toHaveLength(1);
    press(words.onTime);
    expect(now(language)).toContain(words.without);
    expect(screen.queryByText(words.counted)).toBeNull();
    expect(screen.getByRole("group", { name: words.title })).toHaveFocus();
  });
});

test("taps add up", () => {
  renderOnTheDay("en", { time: "08:50" });
  press("+25 min at IOC");
  press("+5 min at IOC");
  expect(useTour.getState().delays).toEqual(new Map([["ioc", 30]]));
  expect(now()).toContain("Until 09:3040 min left");
});

test("a delay that the time to spare takes up moves nothing and breaks nothing", () => {
  renderOnTheDay("en", { tour: tenToSpare(), time: "08:50" });
  press("+5 min at IOC");
  expect(report()).toContain("Nothing after it moves.");
  expect(report()).toContain("Nothing breaks.");
});

test("what comes later moves with it, and the day ends later", () => {
  renderOnTheDay("en", { time: "10:00" });
  press(`+15 min at ${SOFTWARE_PARK.en}`);
  expect(report()).toContain(`${IT_PARK.en} 15 min later, ${HI_TECH_PARK.en} 15 min later`);
  expect(report()).toContain("The day ends at 13:35, 15 min later.");
});

test("an earlier departure that can no longer be made is not advised", () => {
  renderOnTheDay("en", { tour: tenToSpare(), time: "08:59" });
  press("+25 min at IOC");
  expect(report()).toContain("Leave IOC by 09:10.");
  passTo("09:12");
  expect(report()).toContain("15 min after the agreed 09:30");
  expect(report()).not.toContain("Leave IOC by");
});

describe("on a leg", () => {
  test("a delay puts off the arrival, and the group stays on that leg", () => {
    renderOnTheDay("en", { time: "09:10" });
    press("+25 min at IOC");
    expect(now()).toContain(`On the way to ${SOFTWARE_PARK.en}`);
    expect(now()).toContain("Arrive at 09:45 (in 35 min)");
    passTo("09:46");
    expect(now()).not.toContain("On the way");
    expect(now()).toContain(SOFTWARE_PARK.en);
  });

  test.each([
    {
      language: "en",
      onStart: "Counted as a later start of the day: one arrives at IOC so much later.",
      more: "+25 min before IOC",
      arrives: "Arrive at 08:45 (in 35 min)",
      counted: "Counted: +25 min at the start.",
      late: "Arrives at IOC at 08:45, 20 min after the agreed 08:25.",
      moved: `IOC 20 min later, ${IT_PARK.en} 20 min later`,
    },
    {
      language: "vi",
      onStart:
        "Chưa qua điểm dừng nào nên được tính là xuất phát muộn: giờ đến IOC cũng muộn theo.",
      more: "+25 phút trước khi đến IOC",
      arrives: "Đến nơi lúc 08:45 (còn 35 phút)",
      counted: "Đã tính: +25 phút lúc xuất phát.",
      late: "Đến IOC lúc 08:45, muộn 20 phút so với giờ hẹn 08:25.",
      moved: `IOC muộn hơn 20 phút, ${IT_PARK.vi} muộn hơn 20 phút`,
    },
  ] as const)(
    "to the first stop of the day a delay puts off the arrival there, and breaks what was agreed: $language",
    ({ language, ...words }) => {
      renderOnTheDay(language, { tour: fromHotel, time: "08:10" });
      expect(screen.getByText(words.onStart)).toBeVisible();
      press(words.more);
      expect(now(language)).toContain(words.arrives);
      for (const told of [words.counted, words.late, words.moved]) expect(report()).toContain(told);
      passTo("08:46");
      expect(now(language)).toMatch(/^(Now|Bây giờ) IOC/);
    },
  );

  test("on time again gives the day back to the clock", () => {
    renderOnTheDay("en", { time: "09:10" });
    press("+25 min at IOC");
    press("On time again");
    expect(now()).toContain("Arrive at 09:20 (in 10 min)");
    expect(screen.queryByText(/Set by you/)).toBeNull();
  });
});

describe("on the day itself, before it begins", () => {
  test("a delay puts off the start and all after it, and can be taken back", () => {
    renderOnTheDay("en", { tour: fromHotel, time: "07:10" });
    press("+15 min before IOC");
    expect(screen.getByText("Starts at 08:15 (in 1 h 5 min)")).toBeVisible();
    expect(report()).toContain("Arrives at IOC at 08:35, 10 min after the agreed 08:25.");
    expect(report()).toContain(`IOC 10 min later, ${IT_PARK.en} 10 min later`);
    passTo("08:14");
    expect(screen.queryByRole("region", { name: "Now" })).toBeNull();
    passTo("08:15");
    expect(now()).toContain("Arrive at 08:35 (in 20 min)");
    press("On time again");
    expect(useTour.getState().delays.size).toBe(0);
  });

  test("the day before nobody is late yet", () => {
    renderOnTheDay("en", { tour: fromHotel, time: "23:00", date: "2027-10-18" });
    expect(screen.queryByRole("group", { name: "Running late" })).toBeNull();
  });

  test("of the second day a delay is of that day alone", () => {
    const days = [aDay([aStop("ioc")]), aDay([aStop("it-park")], { date: "2027-10-20" })];
    renderOnTheDay("en", { tour: aTour(days), time: "07:00", date: "2027-10-20" });
    press(`+5 min before ${IT_PARK.en}`);
    expect(useTour.getState().delays).toEqual(new Map([["start 2027-10-20", 5]]));
    expect(report()).toContain(`${IT_PARK.en} 5 min later`);
    expect(report()).not.toContain("IOC");
  });
});

test("on time again leaves delays of another day as they are", () => {
  const days = [aDay([aStop("ioc")]), aDay([aStop("it-park")], { date: "2027-10-20" })];
  renderOnTheDay("en", { tour: aTour(days), time: "08:10" });
  setDelay("it-park", 20);
  press("+5 min at IOC");
  press("On time again");
  expect(useTour.getState().delays).toEqual(new Map([["it-park", 20]]));
});

test("what does not work anyway is listed apart, while it is ahead", () => {
  const stops = [aStop("ioc"), aStop("it-park", { arriveAt: at("09:10") }), aStop("dhpiza")];
  renderOnTheDay("en", { tour: aTour([aDay(stops)]), time: "08:10" });
  const known = /^Arrives at .* 10 min after the agreed 09:10/;
  expect(screen.getByText(known)).toBeVisible();
  passTo("10:30");
  expect(screen.queryByText(known)).toBeNull();
});

describe("by hand", () => {
  test("a group that leaves early is on its way, until the clock is there, too", () => {
    renderOnTheDay("en", { time: "08:50" });
    press("We are leaving now");
    expect(now()).toContain(`On the way to ${SOFTWARE_PARK.en}`);
    expect(now()).toContain("Set by you. By the clock: IOC.");
    expect(screen.getByRole("heading", { level: 3, name: /^Now/ })).toHaveFocus();
    passTo("09:05");
    expect(now()).not.toContain("Set by you");
    passTo("09:20");
    expect(now()).not.toContain("On the way");
  });

  test("a group that is behind stays where it says, and sees by how much", () => {
    renderOnTheDay("en", { time: "09:07" });
    press(/^We are here now: 08:00 IOC/);
    expect(now()).toContain("Until 09:007 min over time");
    passTo("09:30");
    expect(now()).toContain("30 min over time");
    expect(part("Next").getByText("Leave at 09:00 (30 min ago)")).toBeVisible();
  });

  test("once the delay is counted, the clock agrees and leads on", () => {
    renderOnTheDay("en", { time: "09:07" });
    press(/^We are here now: 08:00 IOC/);
    press("+15 min at IOC");
    expect(now()).toContain("Until 09:158 min left");
    expect(now()).not.toContain("Set by you");
    passTo("09:16");
    expect(now()).toContain("On the way");
  });

  test("a group that arrives early is at the next stop", () => {
    renderOnTheDay("en", { time: "09:10" });
    press("We have arrived");
    expect(now()).toContain(SOFTWARE_PARK.en);
    expect(now()).toContain("1 h 10 min left");
    // Nobody has agreed on a time: there is nothing to wait for.
    expect(now()).not.toContain("Begins");
  });

  test("the clock can be followed again", () => {
    renderOnTheDay("en", { time: "09:07" });
    press(/^We are here now: 12:00/);
    expect(now()).toContain(HI_TECH_PARK.en);
    press("Follow the clock");
    expect(now()).toContain("On the way");
  });

  test("a day that the plan takes to be over goes on where one is", () => {
    renderOnTheDay("vi", { time: "13:40" });
    press(/^Đoàn đang ở đây: 12:00/);
    expect(now("vi")).toContain(HI_TECH_PARK.vi);
    expect(now("vi")).toContain("quá giờ 40 phút");
    expect(now("vi")).toContain("Theo giờ thì: đã kết thúc.");
  });

  test("at the end of the day nothing is left to step on to", () => {
    renderOnTheDay("en", { tour: fourStops(), time: "13:10" });
    expect(screen.queryByRole("button", { name: /We are leaving|We have arrived/ })).toBeNull();
  });
});
