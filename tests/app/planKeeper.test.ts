// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { changeStop, changeTour } from "#domain/tour/tourEdit.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { editTour, giveOut, openNewTour, openTour, tourNow, undo, useTour } from "#state/tour.ts";
import {
  device,
  keepMine,
  listed,
  load,
  MINE,
  mineKept,
  settle,
  stay,
  stayNow,
  THEIRS,
} from "#tests/planTab.ts";

describe("the example", () => {
  test("is there at first, and neither on the device nor in the address", async () => {
    const { keeping } = await load();
    expect(tourNow()).toEqual(exampleTour());
    expect([await listed(), device.tab]).toEqual([[], { code: null, plan: null }]);
    expect(keeping.getState()).toEqual({ isReady: true, notices: [], tooLong: null });
  });

  test("is a plan on the device and in the address from the first edit, and comes back after a reload", async () => {
    await load();
    stay(55);
    await settle();
    const edited = tourNow();
    expect(await listed()).toMatchObject([{ id: device.tab.plan, tourId: edited.id }]);
    expect(device.tab.code).toBe(formatTourCode(edited));

    await load();
    expect(tourNow()).toEqual(edited);
    expect(useTour.getState().origin).toBe("device");
    expect(await listed()).toHaveLength(1);
  });

  test("that was opened on purpose is what the next start opens", async () => {
    await keepMine();
    await load();
    openTour(exampleTour(), "example");
    await settle();
    await load();
    expect(tourNow()).toEqual(exampleTour());
  });
});

describe("the plan that was open last", () => {
  test("comes back in a new tab, with what is private in it and the number of its last copy", async () => {
    await keepMine({ number: 3, issuedAt: "2026-11-01T00:00:00Z" });
    await load();
    expect(tourNow()).toEqual(MINE);
    expect(useTour.getState().plan).toMatchObject({ id: "kept", number: 3, revision: 1 });
    expect(device.tab).toEqual({ code: formatTourCode(MINE), plan: "kept" });
  });

  test("is saved over and over as the same plan, each time with what came last", async () => {
    await keepMine();
    await load();
    for (const minutes of [30, 45, 90]) stay(minutes);
    await settle();
    undo();
    await settle();
    await load();
    expect([stayNow(), (await listed()).length]).toEqual([45, 1]);
  });

  test("is not the one of a tab that has another open", async () => {
    await keepMine();
    const elsewhere = { code: null, plan: null };
    await load(elsewhere);
    openNewTour("2027-11-02");
    await settle();
    const { id } = tourNow();
    await load({ code: null, plan: "kept" });
    expect(tourNow().id).toBe("mine");
    await load(elsewhere);
    expect(tourNow().id).toBe(id);
  });

  test("counts the copies that were given out, also over a reload", async () => {
    await keepMine();
    await load();
    giveOut("2027-01-02T00:00:00Z");
    await settle();
    await load();
    stay(30);
    expect(giveOut("2027-01-03T00:00:00Z").number).toBe(2);
  });
});

describe("two tabs with one plan", () => {
  test("the second writer keeps a copy and says so, and goes on with it", async () => {
    await keepMine();
    const { keeping } = await load();
    await device.plans.write({
      ...{ id: "kept", revision: 1, savedAt: "2026-12-02T00:00:00.000Z", copyId: "x" },
      plan: { tour: THEIRS, copy: "organiser", number: 0, issuedAt: "2026-12-02T00:00:00.000Z" },
    });
    stay(15);
    await settle();
    stay(25);
    await settle();
    expect(keeping.getState().notices).toEqual([{ kind: "kept-both" }]);
    expect(await mineKept()).toEqual(THEIRS);
    expect(await listed()).toHaveLength(2);

    await load();
    expect(stayNow()).toBe(25);
  });
});

describe("a device that keeps nothing", () => {
  test("is a notice at the first edit, and the tour stays in the address", async () => {
    device.store.failWith(new DOMException("no", "SecurityError"));
    const { keeping } = await load();
    expect(keeping.getState()).toMatchObject({ isReady: true, notices: [] });
    stay(15);
    stay(25);
    await settle();
    expect(keeping.getState().notices).toEqual([
      { kind: "not-kept", problem: { kind: "blocked" } },
    ]);
    await load();
    expect(stayNow()).toBe(25);
  });

  test("keeps the plan as soon as there is room again, and the notice goes", async () => {
    const { keeping } = await load();
    device.store.failWith(new DOMException("no room", "QuotaExceededError"));
    stay(35);
    await settle();
    expect(keeping.getState().notices).toMatchObject([{ problem: { kind: "full" } }]);
    device.store.failWith(null);
    stay(25);
    await settle();
    expect([keeping.getState().notices, (await listed()).length]).toEqual([[], 1]);
  });
});

test("a plan that cannot be read is said to be so and left alone, and the example opens", async () => {
  await keepMine();
  await device.store.change("plan/kept", (kept) => ({ ...Object(kept), text: "{" }));
  const damaged = await device.store.get("plan/kept");
  const { keeping } = await load();
  expect(tourNow()).toEqual(exampleTour());
  expect(keeping.getState().notices).toEqual([
    {
      kind: "not-opened",
      id: "kept",
      problem: { kind: "not-json" },
    },
  ]);
  stay(25);
  await settle();
  expect(device.store.values.get("plan/kept")).toEqual(damaged);
  expect(await listed()).toHaveLength(2);
});

describe("the address", () => {
  test("follows twice a second at most, and is left alone by a page that goes", async () => {
    await keepMine();
    await load();
    const before = device.tab.code;
    stay(15);
    await vi.advanceTimersByTimeAsync(400);
    stay(25);
    expect(device.tab.code).toBe(before);
    await vi.advanceTimersByTimeAsync(100);
    expect(device.tab.code).toBe(formatTourCode(tourNow()));
    const code = device.tab.code;
    stay(35);
    await vi.advanceTimersByTimeAsync(100);
    dispatchEvent(new Event("pagehide"));
    expect(device.tab.code).toBe(code);
    await load();
    expect(stayNow()).toBe(35);
  });

  test("follows at once when the page goes and the plan is kept nowhere else", async () => {
    device.store.failWith(new DOMException("", "SecurityError"));
    await load();
    stay(35);
    dispatchEvent(new Event("pagehide"));
    expect(device.tab.code).toBe(formatTourCode(tourNow()));
  });

  test("leaves out a tour that is too long, and says how long it is", async () => {
    const { keeping } = await load();
    const noise = Array.from({ length: 900 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * i * 7919) % 20000)),
    );
    editTour((tour) =>
      changeStop(tour, "ioc", { note: { vi: noise.join(""), en: noise.toReversed().join("") } }),
    );
    await settle();
    expect([device.tab.code, (keeping.getState().tooLong ?? 0) >= 2000]).toEqual([null, true]);
    undo();
    editTour((tour) => changeTour(tour, { title: { vi: "Ngắn", en: "" } }));
    await settle();
    expect(keeping.getState().tooLong).toBeNull();
    expect(device.tab.code).toBe(formatTourCode(tourNow()));
  });

  test("of a step one goes back to names the plan that is open", async () => {
    await keepMine();
    await load();
    device.tab.plan = "another";
    dispatchEvent(new Event("popstate"));
    expect([device.tab.plan, tourNow().id]).toEqual(["kept", "mine"]);
  });
});

test("what a person has begun before the device has answered is kept as a plan of its own", async () => {
  await keepMine();
  await load({ code: null, plan: null }, () => stay(25));
  expect(stayNow()).toBe(25);
  expect((await listed()).map(({ tourId }) => tourId)).toEqual([tourNow().id, "mine"]);
});
