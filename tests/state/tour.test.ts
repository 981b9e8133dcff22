import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { EXAMPLE_ID, exampleTour } from "#domain/tour/exampleTour.ts";
import type { Tour } from "#domain/tour/tour.ts";
import {
  addStop,
  changeStop,
  changeTour,
  moveStop,
  newStop,
  removeStop,
} from "#domain/tour/tourEdit.ts";
import { newId } from "#state/newId.ts";
import {
  clearDelays,
  closeStep,
  editTour,
  giveOut,
  openNewTour,
  openTour,
  redo,
  selectStop,
  setDelay,
  tourNow,
  undo,
  useTour,
} from "#state/tour.ts";
import { HISTORY_LIMIT } from "#state/tourHistory.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const OWN = aTour([aDay([aStop("ioc"), aStop("it-park"), aStop("dhpiza")])], { id: "mine" });

beforeEach(() => openTour(OWN, "device"));

const stayOf = (id: string, minutes: number) => (tour: Tour) =>
  changeStop(tour, id, { stayMinutes: minutes });
const note = (words: string) => (tour: Tour) =>
  changeStop(tour, "ioc", { note: { vi: words, en: "" } });
const write = (words: string) => editTour(note(words), { merge: "ioc.note.vi" });
const steps = () => [useTour.getState().past.length, useTour.getState().future.length];

describe("history", () => {
  test("every edit is undone and done again, one by one", () => {
    const tours = [tourNow()];
    for (const minutes of [30, 45, 90]) {
      editTour(stayOf("ioc", minutes));
      tours.push(tourNow());
    }
    for (const tour of tours.slice(0, -1).toReversed()) {
      undo();
      expect(tourNow()).toEqual(tour);
    }
    for (const tour of tours.slice(1)) {
      redo();
      expect(tourNow()).toEqual(tour);
    }
  });

  test.each<[string, (tour: Tour) => Tour]>([
    ["a change to what is there already", stayOf("ioc", 60)],
    ["a change to a stop that does not exist", stayOf("nowhere", 5)],
    ["a copy that says the same", (tour) => structuredClone(tour)],
  ])("%s is no step", (_what, change) => {
    const before = useTour.getState();
    editTour(change);
    expect(useTour.getState()).toBe(before);
  });

  test("nothing to undo and nothing to redo leaves the tour as it is", () => {
    undo();
    redo();
    expect([tourNow(), steps()]).toEqual([OWN, [0, 0]]);
  });

  test("an edit after an undo leaves nothing to redo", () => {
    editTour(stayOf("ioc", 30));
    undo();
    editTour(stayOf("ioc", 90));
    redo();
    expect([tourNow().days[0]?.stops[0]?.stayMinutes, steps()]).toEqual([90, [1, 0]]);
  });

  test("the step before the last 200 can no longer be undone", () => {
    for (let minutes = 0; minutes < HISTORY_LIMIT + 5; minutes++) editTour(stayOf("ioc", minutes));
    for (let i = 0; i < HISTORY_LIMIT + 5; i++) undo();
    expect([tourNow().days[0]?.stops[0]?.stayMinutes, HISTORY_LIMIT]).toEqual([4, 200]);
  });

  test("letters typed in one field are one step, until the field is left", () => {
    for (const words of ["x", "xi", "xin"]) write(words);
    closeStep();
    for (const words of ["xin c", "xin chào"]) write(words);
    expect(steps()).toEqual([2, 0]);

    undo();
    expect(tourNow().days[0]?.stops[0]?.note.vi).toBe("xin");
    undo();
    expect(tourNow()).toEqual(OWN);
  });

  test.each<[string, () => void]>([
    ["another field", () => editTour(note("y"), { merge: "ioc.note.en" })],
    ["an edit that is none of a text", () => editTour(stayOf("ioc", 30))],
    ["an undo", undo],
  ])("%s between two letters makes two steps of them", (_what, between) => {
    editTour(stayOf("ioc", 10));
    write("a");
    between();
    const [before = 0] = steps();
    write("b");
    expect(steps()).toEqual([before + 1, 0]);
  });

  test("letters that are typed and taken away again leave no step", () => {
    write("a");
    write("");
    expect([tourNow(), steps()]).toEqual([OWN, [0, 0]]);
    write("b");
    expect(steps()).toEqual([1, 0]);
  });

  test("whatever is edited, undoing all of it gives the first tour and redoing all of it the last", () => {
    const edit = fc.oneof(
      fc.nat(300).map((minutes) => stayOf("ioc", minutes)),
      fc.constantFrom("ioc", "dhpiza").map((id) => (tour: Tour) => removeStop(tour, id)),
      fc.nat(3).map((index) => (tour: Tour) => moveStop(tour, "it-park", { day: 0, index })),
      fc.constant((tour: Tour) =>
        addStop(tour, 0, newStop("city-hall", { kind: "known", id: "city-hall" })),
      ),
    );
    const merge = fc.option(fc.constantFrom("a", "b"));
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, merge)), (edits) => {
        openTour(OWN, "device");
        for (const [change, name] of edits) editTour(change, { merge: name });
        const last = tourNow();
        for (const _ of edits) undo();
        expect(tourNow()).toEqual(OWN);
        for (const _ of edits) redo();
        expect(tourNow()).toEqual(last);
      }),
    );
  });

  test("stops that an edit does not touch stay the same objects, also when the order changes", () => {
    const stopNow = (id: string) => tourNow().days[0]?.stops.find((stop) => stop.id === id);
    const park = stopNow("it-park");
    editTour((tour) => changeTour(structuredClone(tour), { bufferMinutes: 15 }));
    editTour((tour) => moveStop(structuredClone(tour), "it-park", { day: 0, index: 0 }));
    expect(stopNow("it-park")).toBe(park);
  });
});

describe("whose tour it is", () => {
  test("the example becomes a plan of its own with the first edit, and undoing all gives the example", () => {
    openTour(exampleTour(), "example");
    editTour(stayOf("ioc", 55));
    const { id } = tourNow();
    editTour(stayOf("ioc", 65));
    expect([id === EXAMPLE_ID, tourNow().id]).toEqual([false, id]);

    undo();
    undo();
    expect(tourNow()).toEqual({ ...exampleTour(), id });
  });

  test.each([
    ["link", {}],
    ["file", { copy: "delegate" }],
    ["device", { copy: "public" }],
  ] as const)("what was received by %s is somebody else's until it is edited", (origin, plan) => {
    openTour(OWN, origin, { ...plan, number: 4, issuedAt: "2027-10-01T00:00:00Z" });
    expect([tourNow().id, useTour.getState().plan.number]).toEqual(["mine", 4]);
    editTour(stayOf("ioc", 55));
    expect(tourNow().id).not.toBe("mine");
    expect(useTour.getState().plan).toMatchObject({ copy: "organiser", number: 0, issuedAt: null });
  });

  test.each(["file", "device"] as const)(
    "an organiser's plan by %s stays the same plan when it is edited",
    (origin) => {
      openTour(OWN, origin, { number: 4, issuedAt: "2027-10-01T00:00:00Z" });
      editTour(stayOf("ioc", 55));
      expect([tourNow().id, useTour.getState().plan.number]).toEqual(["mine", 4]);
    },
  );

  test("two new plans have different ids", () => {
    openNewTour("2027-10-19");
    const first = tourNow();
    openNewTour("2027-10-19");
    expect(first.days[0]?.date).toBe("2027-10-19");
    expect(tourNow().id).not.toBe(first.id);
  });

  test("ids are UUIDs of version 4", () => {
    for (let i = 0; i < 50; i++) {
      expect(newId()).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});

describe("copies that are given out", () => {
  test("carry one number while the tour stays as it is, and the next when it has changed", () => {
    const first = giveOut("2027-10-01T00:00:00Z");
    expect(giveOut("2027-10-02T00:00:00Z")).toEqual(first);
    editTour(stayOf("ioc", 55));
    const second = giveOut("2027-10-03T00:00:00Z");
    expect([first, second]).toEqual([
      { number: 1, issuedAt: "2027-10-01T00:00:00Z" },
      { number: 2, issuedAt: "2027-10-03T00:00:00Z" },
    ]);
  });

  test("of a tour that is only handed on carry the number it came with", () => {
    const issue = { number: 7, issuedAt: "2027-10-01T00:00:00Z" };
    openTour(OWN, "link", issue);
    expect(giveOut("2027-12-01T00:00:00Z")).toEqual(issue);
  });
});

test("a stop that is no longer there is no longer selected", () => {
  selectStop("ioc");
  editTour((tour) => removeStop(tour, "it-park"));
  const kept = useTour.getState().selectedStop;
  editTour((tour) => removeStop(tour, "ioc"));
  expect([kept, useTour.getState().selectedStop]).toEqual(["ioc", null]);
});

test("an added stop that is undone is no longer selected", () => {
  editTour((tour) => addStop(tour, 0, newStop("city-hall", { kind: "known", id: "city-hall" })));
  selectStop("city-hall");
  undo();
  expect(useTour.getState().selectedStop).toBeNull();
});

test("delays are set, replaced and taken away one by one or all at once, and are no step", () => {
  const delays = () => Object.fromEntries(useTour.getState().delays);
  setDelay("ioc", 25);
  setDelay("it-park", 10);
  setDelay("ioc", 40);
  expect(delays()).toEqual({ ioc: 40, "it-park": 10 });
  setDelay("ioc", 0);
  expect(delays()).toEqual({ "it-park": 10 });
  clearDelays();
  expect([delays(), steps()]).toEqual([{}, [0, 0]]);
});

test("another tour begins without the steps, the selection and the delays of the one before", () => {
  editTour(stayOf("ioc", 55));
  selectStop("ioc");
  setDelay("ioc", 25);
  openTour({ ...OWN, id: "other" }, "file");
  undo();
  const { selectedStop, delays, origin } = useTour.getState();
  expect([tourNow().id, selectedStop, delays.size, origin]).toEqual(["other", null, 0, "file"]);
});
