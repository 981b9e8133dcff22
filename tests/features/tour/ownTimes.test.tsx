// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { showOwnTime, useOwnTime } from "#state/ownTime.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { item, renderPlan } from "./planOnScreen.tsx";

/** At the IOC from 08:00 to 09:00, at the IT Park from 10:30 to 12:30. */
const tour = aTour([
  aDay([aStop("ioc"), aStop("it-park", { arriveAt: at("10:30"), stayMinutes: 120 })]),
]);

beforeEach(() => {
  showOwnTime(false);
});

describe.each([
  {
    language: "en" as const,
    whose: /^All times are Da Nang’s\./,
    show: "Show my own time, too",
    evening: "Your time: 21:00 the day before to 22:00 the day before",
    midnight: "Your time: 22:20 the day before to 01:30",
  },
  {
    language: "vi" as const,
    whose: /^Mọi giờ đều là giờ Đà Nẵng\./,
    show: "Hiện thêm giờ nơi tôi đang ở",
    evening: "Giờ của bạn: 21:00 hôm trước đến 22:00 hôm trước",
    midnight: "Giờ của bạn: 22:20 hôm trước đến 01:30",
  },
])("a viewer in Washington reads in $language", ({ language, ...words }) => {
  test("whose time it is, and on request their own beside it at every stop", async () => {
    useOwnTime.setState({ zone: "America/New_York" });
    renderPlan(language, tour);
    expect(screen.getByText(words.whose)).toBeVisible();
    expect(screen.queryByText(words.evening)).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: words.show }));
    expect(item("ioc").getByText("08:00")).toBeVisible();
    expect(item("ioc").getByText(words.evening)).toBeVisible();
    expect(item("it-park").getByText(words.midnight)).toBeVisible();
  });
});

test.each(["Asia/Ho_Chi_Minh", "Asia/Bangkok", "Nowhere/Land"])(
  "in the zone %s there is no other time to show",
  (zone) => {
    useOwnTime.setState({ zone, isShown: true });
    renderPlan("en", tour);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByText(/Da Nang’s|Your time/)).toBeNull();
  },
);
