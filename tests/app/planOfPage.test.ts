// @vitest-environment jsdom
import { expect, test } from "vitest";
import { formatPlan, type Plan } from "#domain/tour/planFile.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { tourNow, useTour } from "#state/tour.ts";
import { keepMine, listed, load, MINE, settle, stay, stayNow, THEIRS } from "#tests/planTab.ts";

const CARRIED: Plan = {
  tour: THEIRS,
  copy: "organiser",
  number: 4,
  issuedAt: "2027-01-01T00:00:00Z",
};
const page = formatPlan(CARRIED);

test("the plan that a page carries opens before what is on the device, and is not kept there", async () => {
  await keepMine();
  await load({ code: null, plan: null, page });
  expect(tourNow()).toEqual(THEIRS);
  expect(useTour.getState()).toMatchObject({
    origin: "page",
    plan: { id: null, copy: "organiser", number: 4 },
  });
  expect(await listed()).toMatchObject([{ id: "kept", tourId: "mine" }]);

  await load();
  expect(useTour.getState().origin).toBe("page");
});

test("once edited it is kept on the device, and a reload brings the edit", async () => {
  await load({ code: null, plan: null, page });
  stay(25);
  await settle();
  expect(await listed()).toMatchObject([{ tourId: "theirs" }]);
  await load();
  expect([stayNow(), useTour.getState().origin]).toEqual([25, "device"]);
});

test("an address with another tour opens that", async () => {
  await load({ code: formatTourCode(MINE), plan: null, page });
  expect(useTour.getState()).toMatchObject({ origin: "link", tour: { id: "mine" } });
});

test("a page whose plan is damaged says so and opens what there is", async () => {
  await keepMine();
  const { keeping } = await load({ code: null, plan: null, page: page.slice(0, 300) });
  expect(keeping.getState().notices).toMatchObject([
    { kind: "bad-page", problem: { kind: "not-json" } },
  ]);
  expect(tourNow().id).toBe("mine");
});
