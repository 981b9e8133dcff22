// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { startOf } from "#domain/tour/today.ts";
import { selectStop, setDelay, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour, at } from "#tests/aTour.ts";
import { fourStops, item, order, PLACES, ROUTED, renderPlan } from "./planOnScreen.tsx";

const NAMES = {
  en: ["IOC", "Software Park No. 2", "Danang IT Park", "Da Nang Hi-Tech Park (DHPIZA)"],
  vi: [
    "IOC",
    "Công viên phần mềm số 2",
    "Khu CNTT tập trung",
    "Khu công nghệ cao Đà Nẵng (DHPIZA)",
  ],
};
const STOPS = { en: "Stops", vi: "Điểm dừng" };

describe.each(["en", "vi"] as const)("in %s", (language) => {
  test("each item of the list of stops begins with its place’s name, in order", () => {
    renderPlan(language, fourStops());
    const list = screen.getByRole("list", { name: STOPS[language] });
    const texts = within(list)
      .getAllByRole("listitem")
      .map((stop) => stop.textContent ?? "");
    expect(texts.map((text, i) => text.startsWith(NAMES[language][i] ?? "-"))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test("editors bring no list items of their own", async () => {
    renderPlan(language, fourStops());
    const summary = document.querySelector(".stop-editor > summary");
    await userEvent.click(summary as HTMLElement);
    const list = screen.getByRole("list", { name: STOPS[language] });
    expect(within(list).getAllByRole("group", { name: "IOC" })).toHaveLength(1);
    expect(within(list).getAllByRole("listitem")).toHaveLength(4);
  });
});

test("a stop shows when one arrives and when one leaves", () => {
  renderPlan("en", fourStops());
  expect(item("software-park-2").getByText("09:20")).toBeVisible();
  expect(item("software-park-2").getByText("10:20")).toBeVisible();
});

test.each([
  { language: "en", sentence: "waits 20 min, begins 09:40" },
  { language: "vi", sentence: "chờ 20 phút, bắt đầu 09:40" },
] as const)("waiting for the agreed time is said in $language", ({ language, sentence }) => {
  const stops = [aStop("ioc"), aStop("it-park", { arriveAt: at("09:40") })];
  renderPlan(language, aTour([aDay(stops)]));
  expect(item("it-park").getByText(new RegExp(sentence))).toBeVisible();
});

test("a time past midnight says that it is of the next day", () => {
  renderPlan("en", aTour([aDay([aStop("ioc")], { startsAt: at("23:30"), endsAt: at("23:50") })]));
  expect(item("ioc").getByText("00:30").parentElement).toHaveTextContent("the next day");
});

test("a stay that takes longer today says by how much", async () => {
  renderPlan("en", fourStops());
  setDelay("ioc", 25);
  expect(await item("ioc").findByText("1 h stay · visit · 25 min longer today")).toBeVisible();
});

test("a day that starts late today says when that is", async () => {
  const day = aDay([aStop("ioc")], { startPlace: { kind: "known", id: "admin-centre" } });
  renderPlan("en", aTour([day]));
  expect(screen.getByText(/^08:00 start at/)).toBeVisible();
  act(() => setDelay(startOf(day.date), 25));
  expect(screen.getByText(/^08:25 start at/)).toBeVisible();
});

test.each([
  { state: { kind: "open" }, en: "Not asked yet", vi: "Chưa hỏi" },
  { state: { kind: "asked" }, en: "Asked, not confirmed", vi: "Đã hỏi, chưa xác nhận" },
  {
    state: { kind: "confirmed", by: "Lan", on: "2027-10-12" },
    en: "Confirmed by Lan on 12 October 2027",
    vi: "Lan đã xác nhận ngày 12-10-2027",
  },
  {
    state: { kind: "confirmed", by: "", on: "2027-10-12" },
    en: "Confirmed on 12 October 2027",
    vi: "Đã xác nhận ngày 12-10-2027",
  },
] as const)("how sure a stop is, is said in words: $en", ({ state, en, vi }) => {
  const tour = aTour([aDay([aStop("ioc", { agreement: state })])]);
  const { unmount } = renderPlan("en", tour);
  expect(item("ioc").getByText(en)).toBeVisible();
  unmount();
  renderPlan("vi", tour);
  expect(item("ioc").getByText(vi)).toBeVisible();
});

test("a day counts the stops that nobody has confirmed, and names them on request", async () => {
  const agreement = { kind: "confirmed", by: "Lan", on: "2027-10-12" } as const;
  renderPlan("en", aTour([aDay([aStop("ioc", { agreement }), aStop("it-park")])]));
  await userEvent.click(screen.getByText("Not confirmed: 1 of 2 stops"));
  expect(screen.getByText("Danang IT Park", { selector: "details p" })).toBeVisible();
});

describe("the drive to the next stop", () => {
  test("says minutes in all and buffer apart, distance and what it rests on", () => {
    renderPlan("en", fourStops({ bufferMinutes: 5 }));
    const legs = document.querySelectorAll("[data-leg]");
    expect(legs).toHaveLength(3);
    expect(legs[0]).toHaveTextContent(
      "Drive to Software Park No. 2: 25 min · 12.3 km 20 min drive + 5 min buffer, along the main roads of this map",
    );
  });

  test("that is estimated says so twice, with ≈ and in words", () => {
    const leg = { kind: "estimated", distanceMetres: 940, driveMinutes: 4, path: [] } as const;
    renderPlan("vi", fourStops(), { leg });
    expect(document.querySelector("[data-leg='estimated']")).toHaveTextContent(
      "Đi đến Công viên phần mềm số 2: ≈ 4 phút · ≈ 940 m ước tính theo đường chim bay",
    );
  });

  test("that a server has given names it and the day", () => {
    const basis = { kind: "osrm", host: "routes.example", asOf: "2027-10-01" } as const;
    renderPlan("en", fourStops(), { leg: { ...ROUTED, basis } });
    expect(document.querySelector("[data-leg]")).toHaveTextContent(
      "roads of routes.example, as of 1 October 2027",
    );
  });

  test("is said to be on its way while the clock is", () => {
    renderPlan("en", fourStops(), { isLoading: true });
    expect(screen.getAllByText("The drive is being worked out.")).toHaveLength(3);
  });

  test("from the start place comes before the list, and to the end place after it", () => {
    const start = { kind: "known", id: "novotel" } as const;
    const end = { kind: "known", id: "airport-t1" } as const;
    renderPlan("en", aTour([aDay([aStop("ioc")], { startPlace: start, endPlace: end })]));
    expect(screen.getByText(/^08:00 start at Novotel/)).toBeVisible();
    expect(screen.getByText("09:40 end at Terminal T1 (domestic)")).toBeVisible();
    expect(document.querySelectorAll("[data-leg]")).toHaveLength(2);
  });
});

test.each([
  {
    conflict: {
      kind: "late",
      day: 0,
      stop: "it-park",
      lateMinutes: 25,
      arriveAt: 0,
      leave: null,
      startBy: null,
    },
    mark: "25 min late",
  },
  {
    conflict: {
      kind: "closed",
      day: 0,
      stop: "it-park",
      windows: [],
      begins: 0,
      ends: 0,
      overMinutes: null,
    },
    mark: "outside opening hours",
  },
  { conflict: { kind: "past-midnight", day: 0, stop: "it-park" }, mark: "past midnight" },
  {
    conflict: { kind: "unknown-place", day: 0, stop: "it-park", place: "x" },
    mark: "not on this map",
  },
] as const)("a stop that does not work is marked: $mark", ({ conflict, mark }) => {
  renderPlan("en", fourStops(), { conflicts: [conflict] });
  const name = `${mark}: see the conflicts`;
  expect(item("it-park").getByRole("button", { name })).toBeVisible();
  expect(item("ioc").queryByRole("button", { name })).toBeNull();
});

test("a stop’s name chooses it, and chosen again lets it go", async () => {
  renderPlan("en", fourStops());
  const name = item("it-park").getByRole("button", { name: "Danang IT Park" });
  await userEvent.click(name);
  expect(useTour.getState().selectedStop).toBe("it-park");
  expect(name).toHaveAttribute("aria-pressed", "true");
  await userEvent.click(name);
  expect(useTour.getState().selectedStop).toBeNull();
});

test("the stop chosen on the map is brought into sight", async () => {
  const shown: (string | null)[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this.getAttribute("data-stop"));
  };
  renderPlan("en", fourStops());
  act(() => selectStop("dhpiza"));
  Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  expect(shown).toEqual(["dhpiza"]);
});

test("a place without a name is still to be named", () => {
  const place = { kind: "own", name: { vi: "", en: "" }, point: { lng: 108, lat: 16 } } as const;
  renderPlan("vi", aTour([aDay([aStop("own", { place })])]));
  expect(item("own").getByRole("button", { name: "Nơi chưa đặt tên" })).toBeVisible();
});

test("markup in a name is shown as its characters", () => {
  const name = { vi: "<img src=x>", en: "<img src=x>" };
  const place = { kind: "own", name, point: { lng: 108, lat: 16 } } as const;
  renderPlan("en", aTour([aDay([aStop("own", { place })])]));
  expect(item("own").getByRole("button", { name: "<img src=x>" })).toBeVisible();
  expect(document.images).toHaveLength(0);
});

test("a day without stops says what to do", () => {
  renderPlan("en", aTour([aDay([])]));
  expect(order()).toEqual([]);
  expect(screen.getByText(/No stops on this day yet/)).toBeVisible();
});

test("the four places of this test are those of the data", () => {
  renderPlan("en", fourStops());
  expect(order()).toEqual(PLACES);
});
