// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { NOTHING_TODAY } from "#domain/tour/today.ts";
import { todayKeptIn } from "#services/todayKept.ts";
import { followDay, holdHere, openTour, setDelay, useTour } from "#state/tour.ts";
import { device, keepMine, load, MINE, settle, stay } from "#tests/planTab.ts";

/** In Da Nang, where it is later, by the clock of `load`. */
const TODAY = "2027-01-01";

const delays = () => Object.fromEntries(useTour.getState().delays);
const noticesOf = ({ keeping }: Awaited<ReturnType<typeof load>>) => keeping.getState().notices;

/** As another tab with the plan of `keepMine` keeps it. */
function elsewhere(...said: [stop: string, minutes: number][]) {
  return todayKeptIn(device.store).change("mine", TODAY, (kept) => ({
    ...kept,
    delays: new Map([...kept.delays, ...said]),
  }));
}

test("what is said on the day is there after a reload, also of what was the example before", async () => {
  await load();
  setDelay("ioc", 20);
  holdHere({ key: "0 ioc", isAhead: true });
  followDay(true);
  await settle();
  stay(25);
  await settle();
  await load();
  expect(useTour.getState()).toMatchObject({
    delays: new Map([["ioc", 20]]),
    here: { key: "0 ioc", isAhead: true },
    isOnTheDay: true,
  });
});

test("what is said of a plan before the device has answered is added to what it has kept", async () => {
  await elsewhere(["ioc", 20]);
  await load();
  openTour(MINE, "file");
  setDelay("it-park", 5);
  await settle();
  expect(delays()).toEqual({ ioc: 20, "it-park": 5 });
});

test("two tabs with one plan keep each other's delays, and each takes back only its own", async () => {
  await keepMine();
  await load();
  setDelay("ioc", 20);
  setDelay("it-park", 10);
  await settle();
  await elsewhere(["dhpiza", 5]);
  setDelay("it-park", 0);
  followDay(true);
  await settle();
  await load();
  expect(delays()).toEqual({ ioc: 20, dhpiza: 5 });
  expect(useTour.getState().isOnTheDay).toBe(true);
});

describe("a device that keeps nothing", () => {
  test("is said at the first delay, and no more once all of them are kept", async () => {
    await keepMine();
    const keeper = await load();
    device.store.failWith(new DOMException("no room", "QuotaExceededError"));
    setDelay("ioc", 20);
    await settle();
    expect(noticesOf(keeper)).toEqual([{ kind: "today-not-kept", problem: { kind: "full" } }]);

    device.store.failWith(null);
    setDelay("it-park", 5);
    await settle();
    expect(noticesOf(keeper)).toEqual([]);
    await load();
    expect(delays()).toEqual({ ioc: 20, "it-park": 5 });
  });

  test("is nothing to speak of while nothing is said", async () => {
    device.store.failWith(new DOMException("no", "SecurityError"));
    const keeper = await load();
    useTour.setState(NOTHING_TODAY);
    await settle();
    expect(noticesOf(keeper)).toEqual([]);
  });
});
