// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { changeStop } from "#domain/tour/tourEdit.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { openTour, tourNow, useTour } from "#state/tour.ts";
import {
  device,
  followLink,
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

describe("a link", () => {
  test("opens beside what is on the device, and changes nothing there", async () => {
    await keepMine();
    await followLink(THEIRS, { number: 2, issuedAt: "2026-12-24T00:00:00Z" });
    expect(tourNow()).toEqual(THEIRS);
    expect(useTour.getState()).toMatchObject({ origin: "link", plan: { id: null, number: 2 } });
    expect(await listed()).toMatchObject([{ id: "kept" }]);

    await load({ code: null, plan: null });
    expect(tourNow().id).toBe("mine");
  });

  test("stays in the address as it came, with its number, and opens again after a reload", async () => {
    await followLink(THEIRS, { number: 2, issuedAt: "2026-12-24T00:00:00Z" });
    const before = { ...device.tab };
    await load();
    expect([device.tab, tourNow()]).toEqual([before, THEIRS]);
    expect(useTour.getState().plan.number).toBe(2);
  });

  test("becomes a plan of its own once it is edited", async () => {
    await keepMine();
    await followLink(THEIRS);
    stay(30);
    await settle();
    await load();
    expect([stayNow(), tourNow().id === "theirs"]).toEqual([30, false]);
    expect((await listed()).map(({ tourId }) => tourId)).toEqual([tourNow().id, "mine"]);
  });

  test("to what is on the device as it is opens that, with what is private in it", async () => {
    await keepMine();
    await followLink(MINE);
    expect(tourNow()).toEqual(MINE);
    expect(useTour.getState()).toMatchObject({ origin: "device", plan: { id: "kept" } });
  });

  test("to another version of what is on the device opens beside it and knows both", async () => {
    await keepMine();
    const other = changeStop(MINE, "ioc", { stayMinutes: 15 });
    await followLink(other);
    expect([stayNow(), useTour.getState().origin]).toEqual([15, "link"]);
    expect(useTour.getState().seen?.tour).toEqual(MINE);
    expect(await mineKept()).toEqual(MINE);
  });

  test("that is newer than one seen before knows what that was; the same one again does not", async () => {
    await followLink(THEIRS);
    const first = useTour.getState().seen;
    const newer = changeStop(THEIRS, "it-park", { stayMinutes: 15 });
    await followLink(newer);
    const second = useTour.getState().seen;
    await followLink(newer);
    expect([first, second?.tour, useTour.getState().seen]).toEqual([null, THEIRS, null]);
  });

  test("that is damaged says so, and what was open last opens", async () => {
    await keepMine();
    const { keeping, dismiss } = await load({ code: "1xyzzy", plan: null });
    expect(tourNow()).toEqual(MINE);
    expect(keeping.getState().notices).toEqual([
      { kind: "bad-link", problem: { kind: "damaged" } },
    ]);
    dismiss("bad-link");
    expect(keeping.getState().notices).toEqual([]);
    expect(device.tab.code).toBe(formatTourCode(MINE));
  });

  test("in the step of a plan of one's own is only the mirror of that plan", async () => {
    await keepMine();
    const old = formatTourCode(changeStop(MINE, "ioc", { stayMinutes: 15 }));
    await load({ code: old, plan: "kept" });
    expect([tourNow(), useTour.getState().origin]).toEqual([MINE, "device"]);
  });
});

describe("a file", () => {
  const issue = { number: 2, issuedAt: "2026-12-24T00:00:00Z" };

  test("is kept as soon as it is opened", async () => {
    await load();
    openTour(THEIRS, "file", issue);
    await settle();
    await load();
    expect([tourNow(), useTour.getState().plan.number]).toEqual([THEIRS, 2]);
  });

  test("that is opened twice is kept once", async () => {
    await load();
    for (let i = 0; i < 2; i++) {
      openTour(THEIRS, "file", issue);
      await settle();
    }
    expect(await listed()).toHaveLength(1);
  });

  test("of the public copy never takes the place of the organiser's plan", async () => {
    await keepMine();
    await load();
    const bare = changeStop(MINE, "ioc", {
      secrets: { hostName: "", hostPhone: "", gateCode: "" },
    });
    openTour(bare, "file", { copy: "public" });
    await settle();
    expect(await mineKept()).toEqual(MINE);
  });

  test("of another version knows the one on the device", async () => {
    await keepMine();
    await load();
    openTour(changeStop(MINE, "ioc", { stayMinutes: 15 }), "file", issue);
    await settle();
    expect(useTour.getState().seen?.tour).toEqual(MINE);
    expect(await listed()).toHaveLength(2);
  });

  test("opened in the middle of an edit loses nothing of either plan", async () => {
    await keepMine();
    await load();
    stay(15);
    openTour(THEIRS, "file", issue);
    stay(25);
    await settle();
    const stays = (await Promise.all((await listed()).map(({ id }) => device.plans.read(id)))).map(
      (kept) => kept.ok && kept.value.plan.tour.days[0]?.stops[0]?.stayMinutes,
    );
    expect(stays.toSorted()).toEqual([15, 25]);
  });
});
