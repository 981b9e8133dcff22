// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { AddStop } from "#features/tour/AddStop.tsx";
import { addStopPart } from "#features/tour/addStopPart.ts";
import { StopFields } from "#features/tour/StopFields.tsx";
import { StopList } from "#features/tour/StopList.tsx";
import { openTour, tourNow, useTour } from "#state/tour.ts";
import { pointAt, useView } from "#state/view.ts";
import { aDay, aLeg, aStop, aTour } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const TWO_STOPS = aTour([aDay([aStop("it-park"), aStop("dhpiza")])], { id: "mine" });
const PART = { part: addStopPart, onWake: () => undefined };
const POINT = { lng: 108.21, lat: 16.06 };

const WORDS = {
  en: {
    add: "Add a stop",
    addIoc: "Add IOC",
    addPoint: "Add the point 16.06, 108.21",
    addOwn: "Add to the tour",
    cancel: "Cancel",
    undo: "Undo",
    chosen: "Add the place chosen on the map",
    clear: "Take the mark away",
    nameVi: "Name of the place, in Vietnamese",
    nameEn: "Name of the place, in English",
    added: "IOC added as stop 3, arrives 10:20.",
    shortLink: /^Only maps\.app\.goo\.gl knows/,
    none: "This map has no place called “xyzzy”",
    noVehicle: "no vehicle can stop",
    already: "Already in the tour: stop 1.",
    full: "The tour has 100 stops",
  },
  vi: {
    add: "Thêm điểm dừng",
    addIoc: "Thêm IOC",
    addPoint: "Thêm vị trí 16.06, 108.21",
    addOwn: "Thêm vào lịch trình",
    cancel: "Hủy",
    undo: "Hoàn tác",
    chosen: "Thêm nơi đã chọn trên bản đồ",
    clear: "Bỏ dấu đã chọn",
    nameVi: "Tên của nơi này, bằng tiếng Việt",
    nameEn: "Tên của nơi này, bằng tiếng Anh",
    added: "Đã thêm IOC làm điểm dừng số 3, đến lúc 10:20.",
    shortLink: /^Chỉ maps\.app\.goo\.gl biết/,
    none: "Bản đồ này không có nơi nào tên “xyzzy”",
    noVehicle: "xe không dừng được",
    already: "Đã có trong lịch trình: điểm dừng số 1.",
    full: "Lịch trình đã có 100 điểm dừng",
  },
};

/** Every drive takes ten minutes, every stay an hour; the day begins at 08:00. */
function Planner() {
  const tour = useTour((state) => state.tour);
  const itinerary = itineraryOf(tour, () => aLeg(10));
  return (
    <>
      <StopList {...{ tour, itinerary, catalog }} dayIndex={0} Fields={StopFields} />
      <AddStop {...PART} tour={tour} dayIndex={0} itinerary={itinerary} catalog={catalog} />
    </>
  );
}

/** With a clock that never arrives. */
function SecondDay() {
  const tour = useTour((state) => state.tour);
  return <AddStop {...PART} tour={tour} dayIndex={1} itinerary={null} catalog={catalog} />;
}

function renderAddStop(language: Language = "en", tour: Tour = TWO_STOPS) {
  openTour(tour, "device");
  renderIn(language, <Planner />);
  return screen.getByRole("combobox", { name: WORDS[language].add });
}

function options(): string[] {
  return screen.queryAllByRole("option").map(({ textContent }) => textContent);
}

function placesNow() {
  return tourNow().days[0]?.stops.map(({ place }) => place) ?? [];
}

function statuses(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");
}

beforeEach(() => useView.setState({ pointed: null }));

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];

  test("a site is found by its name, added at the day's end and announced with its time", async () => {
    const box = renderAddStop(language);

    await userEvent.type(box, "ioc{Enter}");

    expect(placesNow().at(-1)).toEqual({ kind: "known", id: "ioc" });
    expect(statuses()).toContain(words.added);
    expect(box).toHaveFocus();
    expect(box).toHaveValue("");
    await userEvent.click(screen.getByRole("button", { name: words.undo }));
    expect(tourNow()).toBe(TWO_STOPS);
    expect(statuses()).not.toContain(words.added);
  });

  test("the open box offers the sites first, then only places where a vehicle can stop", async () => {
    const box = renderAddStop(language);

    await userEvent.click(box);

    const stopping = catalog.places.filter(({ stop }) => stop);
    expect(options()).toHaveLength(catalog.sites.length + stopping.length);
    expect(options().slice(0, 4).join()).toContain(words.addIoc);
    expect(options().join()).not.toContain(words.noVehicle);
  });

  test("coordinates become a place that is named in both languages", async () => {
    const box = renderAddStop(language);

    await userEvent.type(box, "16.06, 108.21");
    await userEvent.click(screen.getByRole("option", { name: words.addPoint }));
    const first = language === "vi" ? words.nameVi : words.nameEn;
    expect(screen.getByLabelText(first)).toHaveFocus();
    await userEvent.type(screen.getByLabelText(words.nameVi), "Quán cơm");
    await userEvent.type(screen.getByLabelText(words.nameEn), "Lunch room");
    await userEvent.click(screen.getByRole("button", { name: words.addOwn }));

    const name = { vi: "Quán cơm", en: "Lunch room" };
    expect(placesNow().at(-1)).toEqual({ kind: "own", name, point: POINT });
    expect(statuses()).toContain(name[language]);
    expect(box).toHaveFocus();
  });

  test("a short link is not followed but explained", async () => {
    const box = renderAddStop(language);

    await userEvent.click(box);
    await userEvent.paste("https://maps.app.goo.gl/AbC");

    expect(options()).toEqual([]);
    await waitFor(() => {
      const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
      expect(said).toContainEqual(expect.stringMatching(words.shortLink));
    });
  });

  test("a name that the map does not have is said to be unknown", async () => {
    await userEvent.type(renderAddStop(language), "xyzzy{Enter}");

    expect(placesNow()).toHaveLength(2);
    await waitFor(() => expect(statuses()).toContain(words.none));
  });

  test("a place where no vehicle can stop warns before and after it is added", async () => {
    const box = renderAddStop(language);
    const place = catalog.places.find(({ stop }) => !stop);

    await userEvent.type(box, place?.name[language] ?? "");
    expect(options()[0]).toContain(words.noVehicle);
    await userEvent.keyboard("{Enter}");

    expect(placesNow().at(-1)).toEqual({ kind: "known", id: place?.id });
    expect(statuses()).toContain(words.noVehicle);
  });

  test("a site that is in the tour says so and can be added again", async () => {
    const box = renderAddStop(language);

    await userEvent.type(box, "IT Park");
    expect(options()[0]).toContain(words.already);
    await userEvent.keyboard("{Enter}");

    expect(placesNow()).toHaveLength(3);
    expect(tourNow().days[0]?.stops.map(({ id }) => id)).toContain("it-park-2");
  });

  test("a place pointed at on the map is offered, named and added", async () => {
    renderAddStop(language);
    act(() => pointAt({ point: POINT, known: null }));
    expect(statuses()).toContain("16.06, 108.21");

    await userEvent.click(screen.getByRole("button", { name: words.chosen }));
    await userEvent.keyboard("A{Enter}");

    const name = { vi: "", en: "", [language]: "A" };
    expect(placesNow().at(-1)).toEqual({ kind: "own", name, point: POINT });
    expect(useView.getState().pointed).toBeNull();
    expect(screen.getByRole("button", { name: "A" })).toHaveFocus();
  });

  test("a site pointed at is offered by its name", async () => {
    renderAddStop(language);
    act(() => pointAt({ point: POINT, known: "ioc" }));

    await userEvent.click(screen.getByRole("button", { name: words.addIoc }));

    expect(placesNow().at(-1)).toEqual({ kind: "known", id: "ioc" });
    expect(useView.getState().pointed).toBeNull();
    expect(statuses()).toContain(words.added);
    expect(screen.getByRole("button", { name: "IOC" })).toHaveFocus();
  });

  test("what was pointed at can be let go of", async () => {
    renderAddStop(language);
    act(() => pointAt({ point: POINT, known: null }));

    await userEvent.click(screen.getByRole("button", { name: words.clear }));

    expect(useView.getState().pointed).toBeNull();
    expect(screen.getByRole("group", { name: words.add })).toHaveFocus();
  });

  test("a full tour takes no more and says so", async () => {
    const stops = Array.from({ length: LIMITS.stops }, (_, i) => aStop(`it-park-${i + 2}`));
    const box = renderAddStop(language, aTour([aDay(stops)]));

    await userEvent.type(box, "ioc{Enter}");

    expect(placesNow()).toHaveLength(LIMITS.stops);
    expect(statuses()).toContain(words.full);
  });
});

test("names are found in both languages, with and without tone marks", async () => {
  const box = renderAddStop("en");
  for (const typed of ["Công viên phần mềm", "cong vien phan mem", "software park"]) {
    await userEvent.clear(box);
    await userEvent.type(box, typed);
    expect(options()[0]).toContain("Add Software Park No. 2");
  }
});

test("the arrows go through the options, Escape closes them and then empties the box", async () => {
  const box = renderAddStop("en");

  await userEvent.type(box, "{ArrowDown}{ArrowDown}");
  const active = () => document.getElementById(box.getAttribute("aria-activedescendant") ?? "");
  expect(active()).toBe(screen.getAllByRole("option")[1]);
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(active()).toBe(screen.getAllByRole("option").at(-1));

  await userEvent.keyboard("tien{Escape}");
  expect(box).toHaveAttribute("aria-expanded", "false");
  expect(box).toHaveValue("tien");
  await userEvent.keyboard("{Escape}");
  expect(box).toHaveValue("");
});

test("Enter in the list of everything adds nothing that was not pointed at", async () => {
  await userEvent.click(renderAddStop("en"));
  await userEvent.keyboard("{Enter}");

  expect(placesNow()).toHaveLength(2);
});

test("Escape leaves the form, and nothing is added", async () => {
  const box = renderAddStop("en");

  await userEvent.type(box, "16.06, 108.21{Enter}");
  await userEvent.keyboard("A{Escape}");

  expect(screen.queryByRole("form")).toBeNull();
  expect(placesNow()).toHaveLength(2);
  expect(box).toHaveFocus();
});

test("the name and the exactness of a link are shown, and the name is taken over", async () => {
  const box = renderAddStop("en");

  await userEvent.click(box);
  await userEvent.paste("https://www.google.com/maps/place/Lunch+Room/@16.06,108.21,17z");
  expect(options()[0]).toContain("Lunch Room");
  expect(options()[0]).toContain("the middle of it");
  await userEvent.keyboard("{Enter}");

  const form = screen.getByRole("form", { name: /16\.06, 108\.21/ });
  expect(within(form).getByLabelText(WORDS.en.nameEn)).toHaveValue("Lunch Room");
});

test("a place far from the map that was pointed at is refused with its distance", () => {
  renderAddStop("en");
  act(() => pointAt({ point: { lng: 105.85, lat: 21.03 }, known: null }));

  expect(statuses()).toMatch(/21\.03, 105\.85 is \d{3} km from the area of this map/);
  expect(screen.queryByRole("button", { name: WORDS.en.chosen })).toBeNull();
});

test("on a tour of several days the box and the announcement name the day", async () => {
  openTour(aTour([aDay([aStop("it-park")]), aDay([], { date: "2027-10-20" })]), "device");
  renderIn("en", <SecondDay />);

  await userEvent.type(screen.getByRole("combobox", { name: "Add a stop to day 2" }), "ioc{Enter}");

  expect(tourNow().days[1]?.stops.map(({ id }) => id)).toEqual(["ioc"]);
  expect(statuses()).toContain("IOC added as stop 1 of day 2.");
});
