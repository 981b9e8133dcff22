// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { changeDay, changeStop } from "#domain/tour/tourEdit.ts";
import { Conflicts } from "#features/tour/Conflicts.tsx";
import { StopFields } from "#features/tour/StopFields.tsx";
import { StopList } from "#features/tour/StopList.tsx";
import { editTour, tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { catalog } from "#tests/screen.tsx";
import { renderOnClock } from "./clockOnScreen.tsx";

function show(tour: Tour, language: Language = "en") {
  renderOnClock(
    tour,
    ({ itinerary, tour: present }) => (
      <>
        <Conflicts itinerary={itinerary} catalog={catalog} />
        <StopList
          tour={present}
          dayIndex={0}
          itinerary={itinerary}
          catalog={catalog}
          Fields={StopFields}
        />
      </>
    ),
    { language },
  );
}

const region = (name = "Conflicts") => screen.getByRole("region", { name });
const noRegion = () => expect(screen.queryByRole("region")).not.toBeInTheDocument();
const button = (name: string) => within(region()).getByRole("button", { name });
const status = () => screen.getAllByRole("status")[0];
const press = (name: string) => userEvent.click(button(name));

const late = aTour([aDay([aStop("ioc"), aStop("it-park", { arriveAt: at("09:00") })])]);
const fine = aTour([aDay([aStop("ioc"), aStop("it-park")])]);

test("a day that works has no conflicts to show", () => {
  show(fine);

  noRegion();
  expect(status()).toHaveTextContent(/^$/);
});

test.each([
  [
    "en",
    "Conflicts",
    "Arrives at Danang IT Park at 09:20, 20 min after the agreed 09:00. Leave IOC by 08:40.",
    ["Leave IOC at 08:40", "Go to Danang IT Park"],
  ],
  [
    "vi",
    "Vướng mắc",
    "Đến Khu CNTT tập trung lúc 09:20, muộn 20 phút so với giờ hẹn 09:00. Cần rời IOC chậm nhất lúc 08:40.",
    ["Rời IOC lúc 08:40", "Đến mục Khu CNTT tập trung"],
  ],
] as const)(
  "in %s: a sentence, the remedy and the way to the stop",
  (language, title, text, buttons) => {
    show(late, language);
    const conflicts = region(title);

    expect(within(conflicts).getByText(text)).toBeVisible();
    const shown = within(conflicts).getAllByRole("button");
    expect(shown.map(({ textContent }) => textContent)).toEqual(buttons);
    for (const one of shown) expect(one).toHaveAccessibleDescription(text);
  },
);

test("the way to the stop chooses it and takes the focus there", async () => {
  show(late);
  await press("Go to Danang IT Park");

  expect(useTour.getState().selectedStop).toBe("it-park");
  expect(screen.getByRole("button", { name: "Danang IT Park" })).toHaveFocus();
});

describe("a remedy", () => {
  test("that is one press ends the conflict, and keeps the focus", async () => {
    show(late);
    await press("Leave IOC at 08:40");

    noRegion();
    expect(tourNow().days[0]?.stops[0]?.stayMinutes).toBe(40);
    expect(screen.getByText("Done: Leave IOC at 08:40.").parentElement).toHaveFocus();
  });

  test("can be undone in one step, and the conflict has the focus again", async () => {
    show(late);
    await press("Leave IOC at 08:40");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    expect(tourNow()).toEqual(late);
    expect(region()).toHaveFocus();
    expect(screen.queryByText(/^Done/)).not.toBeInTheDocument();
  });

  test("is no longer offered to be undone after another edit", async () => {
    show(late);
    await press("Leave IOC at 08:40");
    act(() => editTour((tour) => changeDay(tour, 0, { endsAt: at("19:00") })));

    expect(screen.queryByText(/^Done/)).not.toBeInTheDocument();
  });

  test("against a day that is too long is one of two", async () => {
    show(aTour([aDay([aStop("ioc"), aStop("it-park")], { endsAt: at("10:00") })]));
    expect(button("Leave Danang IT Park at 10:00")).toBeVisible();
    await press("End the day at 10:20");

    noRegion();
    expect(tourNow().days[0]?.endsAt).toBe(at("10:20"));
  });

  test.each([
    ["en", "Start at 07:40"],
    ["vi", "Bắt đầu lúc 07:40"],
  ] as const)("may be to start earlier, in %s", async (language, name) => {
    const startPlace = { kind: "known", id: "admin-centre" } as const;
    show(aTour([aDay([aStop("ioc", { arriveAt: at("08:00") })], { startPlace })]), language);
    await userEvent.click(screen.getByRole("button", { name }));

    expect(tourNow().days[0]?.startsAt).toBe(at("07:40"));
  });
});

describe("what is said aloud", () => {
  const agree = (id: string, time: string) =>
    act(() => editTour((tour) => changeStop(tour, id, { arriveAt: at(time) })));

  test.each([
    ["en", "1 new conflict, 1 in all.", "No conflicts any more."],
    ["vi", "Thêm 1 vướng mắc, tổng cộng 1.", "Không còn vướng mắc nào."],
  ] as const)("in %s is how many conflicts came, and that all went", (language, came, went) => {
    show(fine, language);
    agree("it-park", "09:00");
    expect(status()).toHaveTextContent(came);
    agree("it-park", "09:30");

    expect(status()).toHaveTextContent(went);
  });

  test("does not count those that only got worse", () => {
    show(fine);
    agree("it-park", "09:00");
    const said = status()?.firstElementChild;
    agree("it-park", "08:50");

    expect(status()?.firstElementChild).toBe(said);
    expect(region()).toHaveTextContent("30 min after the agreed 08:50");
  });

  test("is nothing about those that a tour was opened with", () => {
    show(late);

    expect(status()).toHaveTextContent(/^$/);
  });
});
