// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { AddStop } from "#features/tour/AddStop.tsx";
import type { AddStopPart } from "#features/tour/addStopOptions.ts";
import { addStopPart } from "#features/tour/addStopPart.ts";
import { openTour, tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const onWake = vi.fn();

function Planner() {
  const tour = useTour((state) => state.tour);
  const [part, setPart] = useState<AddStopPart>(null);
  return (
    <>
      <AddStop {...{ tour, catalog, part, onWake }} dayIndex={0} itinerary={null} />
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setPart(addStopPart)}
      >
        it comes
      </button>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setPart("failed")}
      >
        it does not come
      </button>
    </>
  );
}

function show(): HTMLElement {
  openTour(aTour([aDay([aStop("it-park")])]), "device");
  renderIn("en", <Planner />);
  return screen.getByRole("combobox", { name: "Add a stop" });
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const idsNow = () => tourNow().days[0]?.stops.map(({ id }) => id);

test("who types faster than what finds has come sees no word of nothing found, and then what is found", async () => {
  await userEvent.type(show(), "ioc");
  expect(onWake).toHaveBeenCalled();
  expect(screen.queryByText(/no place called/)).toBeNull();
  await press("it comes");

  expect(screen.getByRole("option", { name: /^Add IOC/ })).toBeVisible();
  expect(idsNow()).toEqual(["it-park"]);
});

test("Enter before what finds has come adds what is meant once it has", async () => {
  await userEvent.type(show(), "ioc{Enter}");
  expect(idsNow()).toEqual(["it-park"]);
  await press("it comes");

  expect(idsNow()).toEqual(["it-park", "ioc"]);
});

test("where what finds does not come, that is said below the box", async () => {
  await userEvent.type(show(), "ioc");
  await press("it does not come");

  expect(screen.getByText(/This part of the page has failed/)).toBeVisible();
});
