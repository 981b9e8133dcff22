// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { Search } from "#features/search/Search.tsx";
import { searchPart } from "#features/search/searchPart.ts";
import { AddStop } from "#features/tour/AddStop.tsx";
import { addStopPart } from "#features/tour/addStopPart.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { openTour, selectStop, tourNow, useTour } from "#state/tour.ts";
import { planVisit, pointAt, useView, viewNow } from "#state/view.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { catalog, renderIn, siteNamed } from "#tests/screen.tsx";

const IOC = siteNamed("ioc");

/** The header's search beside the boxes of two days. */
function Planner() {
  const tour = useTour((state) => state.tour);
  const part = { part: addStopPart, onWake: () => undefined };
  return (
    <>
      <Search catalog={catalog} part={searchPart} onPlace={() => {}} />
      {[0, 1].map((dayIndex) => (
        <AddStop key={dayIndex} {...{ tour, dayIndex, catalog, ...part }} itinerary={null} />
      ))}
    </>
  );
}

function renderPlanner(language: Language = "en") {
  const days = [aDay([aStop("it-park")]), aDay([aStop("dhpiza")], { date: "2027-10-20" })];
  openTour(aTour(days), "device");
  renderIn(language, <Planner />);
}

const placesOf = (day: number) => tourNow().days[day]?.stops.map(({ place }) => place);
const said = () => screen.getAllByRole("status").flatMap(({ textContent }) => textContent || []);

beforeEach(() => useView.setState({ mode: "plan", pointed: null, site: null }));

describe.each(LANGUAGES)("in %s", (language) => {
  const words = addStopWords[language];

  test.each([
    ["software park", siteNamed("software-park-2")],
    ["novotel", catalog.places.find(({ id }) => id.startsWith("novotel"))],
  ])(
    "%s, found in the search, is offered as a stop, and the planner stays",
    async (typed, found) => {
      if (!found) throw new Error("The data has changed");
      renderPlanner(language);
      const search = screen.getAllByRole("combobox")[0] ?? document.body;
      await userEvent.type(search, `${typed}{Enter}`);

      expect(viewNow()).toMatchObject({ mode: "plan", site: null });
      expect(said()).toContain(words.chosen(found.name[language]));
      const add = screen.getByRole("button", { name: words.addPlace(found.name[language]) });
      expect(add).toHaveFocus();
      await userEvent.keyboard("{Enter}");

      expect(placesOf(0)?.at(-1)).toEqual({ kind: "known", id: found.id });
      expect(useView.getState().pointed).toBeNull();
    },
  );

  test("with several days there is one offer, said once, and the stop goes to the day that is chosen", async () => {
    renderPlanner(language);
    act(() => pointAt({ point: IOC.visitorPoint, known: "ioc" }));

    expect(said()).toEqual([words.chosen("IOC")]);
    const day = screen.getByRole("combobox", { name: stopWords[language].toDay });
    expect(day).toHaveValue("0");
    await userEvent.selectOptions(day, "1");
    await userEvent.click(screen.getByRole("button", { name: words.addPlace("IOC") }));

    expect(placesOf(1)?.at(-1)).toEqual({ kind: "known", id: "ioc" });
    expect(placesOf(0)).toHaveLength(1);
    expect(said().join()).toContain(words.stopOfDay("2", "2"));
  });
});

test("a place of one’s own goes to the chosen day as well", async () => {
  renderPlanner();
  act(() => pointAt({ point: { lng: 108.21, lat: 16.06 }, known: null }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Day of this stop" }), "1");
  await userEvent.click(screen.getByRole("button", { name: /chosen on the map/ }));
  await userEvent.keyboard("Market{Enter}");

  expect(placesOf(1)?.at(-1)).toMatchObject({ kind: "own", name: { en: "Market" } });
});

test("the day of the stop that is chosen is the one that is offered first", () => {
  renderPlanner();
  act(() => selectStop("dhpiza"));
  act(() => pointAt({ point: IOC.visitorPoint, known: "ioc" }));

  expect(screen.getByRole("combobox", { name: "Day of this stop" })).toHaveValue("1");
});

test("who comes from a site’s panel has the focus on its offer; a click on the map leaves it", () => {
  renderPlanner();
  act(() => pointAt({ point: IOC.visitorPoint, known: "ioc" }));
  expect(document.body).toHaveFocus();
  act(() => planVisit("it-park", siteNamed("it-park").visitorPoint));

  expect(screen.getByRole("button", { name: "Add Danang IT Park" })).toHaveFocus();
});
