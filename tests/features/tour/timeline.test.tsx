// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { Timeline } from "#features/tour/Timeline.tsx";
import { setDelay, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { catalog } from "#tests/screen.tsx";
import { renderOnClock } from "./clockOnScreen.tsx";

function show(tour: Tour, language: Language = "en") {
  renderOnClock(
    tour,
    ({ itinerary }) => <Timeline itinerary={itinerary} dayIndex={0} catalog={catalog} />,
    { language },
  );
}

const figure = () => screen.getByRole("figure");
const stays = () => screen.getAllByRole("button");

const twoStops = aTour([
  aDay([aStop("ioc"), aStop("it-park", { purpose: "meal" })], { endsAt: at("10:30") }),
]);

test.each([
  [
    "en",
    "Timeline: 08:00–10:20, 2 stops, 20 min on the road",
    ["IOC, 08:00–09:00", "Danang IT Park (meal), 09:20–10:20"],
    "≈ 20 min · 14 km · estimate",
    "Ends at 10:20, 10 min before the planned end at 10:30.",
  ],
  [
    "vi",
    "Dòng thời gian: 08:00–10:20, 2 điểm dừng, 20 phút đi đường",
    ["IOC, 08:00–09:00", "Khu CNTT tập trung (bữa ăn), 09:20–10:20"],
    "≈ 20 phút · 14 km · ước tính",
    "Kết thúc lúc 10:20, sớm 10 phút so với giờ dự kiến 10:30.",
  ],
] as const)("in %s it says in words what it shows", (language, name, named, drive, end) => {
  show(twoStops, language);

  expect(figure()).toHaveAccessibleName(name);
  expect(stays()).toHaveLength(named.length);
  for (const [i, stay] of named.entries()) expect(stays()[i]).toHaveAccessibleName(stay);
  expect(within(figure()).getByText(drive)).toBeVisible();
  expect(within(figure()).getByText(end)).toBeVisible();
});

test.each([
  ["en", "drawn longer than it lasts"],
  ["vi", "vẽ dài hơn thời gian thật"],
] as const)(
  "in %s a stay too short for its words does not pass as drawn to scale",
  (language, told) => {
    const short = aTour([aDay([aStop("ioc", { stayMinutes: 5 }), aStop("it-park")])]);
    show(short, language);
    // At the stay itself, and in the key.
    expect(within(figure()).getAllByText(told)).toHaveLength(2);
  },
);

test("a day without short stays and drives is all to scale", () => {
  show(twoStops);
  expect(within(figure()).queryByText("drawn longer than it lasts")).toBeNull();
});

test("a click on a stay chooses its stop", async () => {
  show(twoStops);
  const stay = screen.getByRole("button", { name: /^IOC/ });
  expect(stay).not.toHaveAttribute("aria-current");
  await userEvent.click(stay);

  expect(useTour.getState().selectedStop).toBe("ioc");
  expect(stay).toHaveAttribute("aria-current", "true");
});

describe("a stay that does not go as planned says so", () => {
  const windows = [{ from: at("08:00"), to: at("09:30") }];
  const late = aTour([aDay([aStop("ioc"), aStop("it-park", { arriveAt: at("09:00"), windows })])]);

  test.each([
    [
      "en",
      "Danang IT Park, 09:20–10:20, 20 min late, outside opening hours, fixed for 09:00, open 08:00–09:30",
    ],
    [
      "vi",
      "Khu CNTT tập trung, 09:20–10:20, muộn 20 phút, ngoài giờ đón khách, đã hẹn 09:00, đón khách 08:00–09:30",
    ],
  ] as const)("in %s", (language, name) => {
    show(late, language);

    expect(stays()[1]).toHaveAccessibleName(name);
    expect(screen.getAllByText(/^(20 min late|muộn 20 phút)$/)).not.toHaveLength(0);
  });

  test("with how much longer it takes today", () => {
    show(twoStops);
    act(() => setDelay("ioc", 25));

    expect(stays()[0]).toHaveAccessibleName("IOC, 08:00–09:25, 25 min longer today");
  });
});

test("a day that ends on the minute says so", () => {
  show(aTour([aDay([aStop("ioc", { stayMinutes: 600 })])]));

  expect(screen.getByText("Ends at 18:00, as planned.")).toBeVisible();
});

test.each([
  ["en", "Ends at 18:25, 25 min after the planned end at 18:00."],
  ["vi", "Kết thúc lúc 18:25, muộn 25 phút so với giờ dự kiến 18:00."],
] as const)("a day that runs over says by how much, in %s", (language, sentence) => {
  show(aTour([aDay([aStop("ioc", { stayMinutes: 625 })])]), language);

  expect(screen.getByText(sentence)).toBeVisible();
});

test("the key explains only what the picture has", () => {
  show(aTour([aDay([aStop("ioc"), aStop("it-park", { arriveAt: at("09:40") })])]));
  const key = screen.getByRole("figure").querySelector("figcaption");

  expect(key).toHaveTextContent("fixed arrival");
  expect(key).toHaveTextContent("waiting");
  expect(key).not.toHaveTextContent("late");
  expect(key).not.toHaveTextContent("opening hours");
});

test("a day without stops has no picture", () => {
  show(aTour([aDay([])]));

  expect(screen.queryByRole("figure")).not.toBeInTheDocument();
});
