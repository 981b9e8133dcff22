import { beforeEach, expect, test } from "vitest";
import { NOTHING_TODAY, type Today } from "#domain/tour/today.ts";
import { type TodayKept, todayKeptIn } from "#services/todayKept.ts";
import { type MemoryStore, memoryStore } from "#tests/memoryStore.ts";

const DATE = "2027-10-19";
const SAID: Today = {
  delays: new Map([["ioc", 25]]),
  here: { key: "0 ioc", isAhead: false },
  isOnTheDay: true,
};

let store: MemoryStore;
let kept: TodayKept;

beforeEach(() => {
  store = memoryStore();
  kept = todayKeptIn(store);
});

test("what is said on the day is there again, for that tour and that day alone", async () => {
  await kept.change("tour", DATE, () => SAID);

  expect(await kept.read("tour", DATE)).toEqual(SAID);
  expect(await kept.read("another", DATE)).toEqual(NOTHING_TODAY);
  expect(await kept.read("tour", "2027-10-20")).toEqual(NOTHING_TODAY);
});

test("when nothing is said any more, nothing is kept", async () => {
  await kept.change("tour", DATE, () => SAID);
  await kept.change("tour", DATE, () => NOTHING_TODAY);

  expect(await store.entries()).toEqual([]);
});

test.each([
  "words",
  { date: DATE, delays: "many", here: null, isOnTheDay: true },
  { date: DATE, delays: [["ioc", -5]], here: null, isOnTheDay: true },
])("what is kept damaged is as nothing: %j", async (damaged) => {
  await store.change("today/tour", () => damaged);

  expect(await kept.read("tour", DATE)).toEqual(NOTHING_TODAY);
});

test("what is changed is what was kept for that day, and of another day nothing", async () => {
  const later = (today: Today): Today => ({
    ...today,
    delays: new Map([...today.delays, ["dhpiza", 5]]),
  });
  await kept.change("tour", DATE, () => SAID);
  await kept.change("tour", DATE, later);
  expect([...(await kept.read("tour", DATE)).delays.keys()]).toEqual(["ioc", "dhpiza"]);

  await kept.change("tour", "2027-10-20", later);
  expect(await kept.read("tour", "2027-10-20")).toEqual(later(NOTHING_TODAY));
});

test.each([
  ["SecurityError", "blocked"],
  ["QuotaExceededError", "full"],
])("a device that refuses (%s) is said to be %s", async (name, kind) => {
  store.failWith(new DOMException("no", name));

  expect(await kept.change("tour", DATE, () => SAID)).toEqual({ ok: false, problem: { kind } });
  expect(await kept.read("tour", DATE)).toEqual(NOTHING_TODAY);
});
