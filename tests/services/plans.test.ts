import { beforeEach, describe, expect, test, vi } from "vitest";
import { formatPlan, type Plan } from "#domain/tour/planFile.ts";
import { deviceStore } from "#services/deviceStore.ts";
import { type Plans, type PlanToKeep, plansIn } from "#services/plans.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { type MemoryStore, memoryStore } from "#tests/memoryStore.ts";

const SECRETS = { hostName: "Bà Hoa", hostPhone: "0905 000 000", gateCode: "4711" };

function aPlan(title: string, id = "tour"): Plan {
  const day = aDay([aStop("ioc", { secrets: SECRETS })]);
  const tour = aTour([day], { id, title: { vi: title, en: "" } });
  return { tour, copy: "organiser", number: 2, issuedAt: "2027-10-01T00:00:00.000Z" };
}

let store: MemoryStore;
let plans: Plans;

beforeEach(() => {
  store = memoryStore();
  plans = plansIn(store);
});

async function keep(plan: Plan, changes: Partial<PlanToKeep> = {}) {
  const savedAt = "2027-10-02T00:00:00.000Z";
  const kept = { id: "a", revision: 0, plan, savedAt, copyId: "copy", ...changes };
  const written = await plans.write(kept);
  if (!written.ok) throw new Error(`Not kept: ${written.problem.kind}`);
  return written.value;
}

async function listed() {
  const list = await plans.list();
  return list.ok ? list.value : list.problem;
}

test("a plan is kept with all that is private in it and read again", async () => {
  await keep(aPlan("Một"));
  expect(await plans.read("a")).toEqual({
    ok: true,
    value: {
      ...{ id: "a", title: { vi: "Một", en: "" }, tourId: "tour", revision: 1, copyOf: null },
      savedAt: "2027-10-02T00:00:00.000Z",
      plan: aPlan("Một"),
    },
  });
});

test("the list shows the latest first and nothing that is no plan", async () => {
  await keep(aPlan("Một"), { savedAt: "2027-10-02T00:00:00.000Z" });
  await keep(aPlan("Hai"), { id: "b", savedAt: "2027-10-03T00:00:00.000Z" });
  await plans.setLast("a");
  await plans.setReceived(aPlan("Ba", "other"));
  expect(await listed()).toMatchObject([{ id: "b" }, { id: "a" }]);
});

test("a plan that was removed is gone, and the others stay", async () => {
  await keep(aPlan("Một"));
  await keep(aPlan("Hai"), { id: "b" });
  await plans.remove("a");
  expect(await listed()).toMatchObject([{ id: "b" }]);
  expect(await plans.read("a")).toEqual({ ok: false, problem: { kind: "missing" } });
});

test("the plan that was open last is remembered, and forgotten on request", async () => {
  const before = await plans.last();
  await plans.setLast("a");
  const after = await plans.last();
  await plans.setLast(null);
  expect([before, after, await plans.last()]).toEqual([null, "a", null]);
});

test("the version of a tour that was received last is remembered", async () => {
  await plans.setReceived(aPlan("Một"));
  await plans.setReceived(aPlan("Hai"));
  expect(await plans.received("tour")).toEqual(aPlan("Hai"));
  expect(await plans.received("other")).toBeNull();
});

describe("two windows with one plan", () => {
  test("take turns when each has seen what the other saved", async () => {
    const first = await keep(aPlan("Một"));
    const second = await keep(aPlan("Hai"), { revision: first.revision });
    expect([second.id, second.revision, await listed()]).toMatchObject(["a", 2, [{ id: "a" }]]);
  });

  test("keep both versions when one has not seen what the other saved", async () => {
    await keep(aPlan("Một"));
    await keep(aPlan("Hai"), { revision: 1 });
    const copy = await keep(aPlan("Ba"), { revision: 1 });
    expect(copy).toMatchObject({ id: "copy", revision: 1, copyOf: "a" });
    expect(await plans.read("a")).toMatchObject({ value: { plan: aPlan("Hai"), revision: 2 } });
    expect(await plans.read("copy")).toMatchObject({ value: { plan: aPlan("Ba") } });
  });

  test("a copy that is saved again stays the copy of its plan", async () => {
    await keep(aPlan("Một"));
    await keep(aPlan("Hai"));
    await keep(aPlan("Ba"), { id: "copy", revision: 1, copyId: "another" });
    expect(await plans.read("copy")).toMatchObject({ value: { revision: 2, copyOf: "a" } });
    expect(await listed()).toHaveLength(2);
  });

  test("a plan removed in one is kept again by the other that has it open", async () => {
    await keep(aPlan("Một"));
    await plans.remove("a");
    expect(await keep(aPlan("Hai"), { revision: 1 })).toMatchObject({ id: "a", revision: 2 });
  });
});

describe("what cannot be read", () => {
  const text = formatPlan(aPlan("Một"));
  const record = {
    ...{ title: { vi: "Một", en: "" }, tourId: "tour", savedAt: "2027", revision: 3, copyOf: null },
    text,
  };

  test.each<[string, unknown, object]>([
    [
      "a plan of a later version",
      { ...record, text: text.replace('"version": 1', '"version": 9') },
      { kind: "newer-version", version: 9, known: 1 },
    ],
    ["a plan cut off", { ...record, text: text.slice(0, 80) }, { kind: "not-json" }],
    ["something else", { hello: "world" }, { kind: "not-a-plan" }],
    ["no object", 17, { kind: "not-a-plan" }],
  ])("%s is listed, says why, and stays as it is", async (_what, value, problem) => {
    store.values.set("plan/a", structuredClone(value));
    expect(await plans.read("a")).toEqual({ ok: false, problem: { kind: "unreadable", problem } });
    expect(await listed()).toMatchObject([{ id: "a" }]);

    // Whoever takes it for a new plan writes beside it.
    expect(await keep(aPlan("Hai"))).toMatchObject({ id: "copy", copyOf: "a" });
    expect(store.values.get("plan/a")).toEqual(value);
  });

  test("its text can be had, to be saved elsewhere", async () => {
    store.values.set("plan/a", { ...record, text: "{ newer" });
    expect(await plans.text("a")).toEqual({ ok: true, value: "{ newer" });
    expect(await plans.text("b")).toEqual({ ok: false, problem: { kind: "missing" } });
  });

  test("a received version that is damaged counts as none", async () => {
    store.values.set("received/tour", "{");
    expect(await plans.received("tour")).toBeNull();
  });
});

test.each([
  ["a full device", new DOMException("no room", "QuotaExceededError"), "full"],
  ["a device that forbids it", new DOMException("no", "SecurityError"), "blocked"],
  ["a request that ends without an error", null, "blocked"],
])("%s is a problem of every request, and nothing throws", async (_what, error, kind) => {
  await keep(aPlan("Một"));
  store.failWith(error ?? undefined);
  const problem = { ok: false, problem: { kind } };
  const toKeep = { id: "a", revision: 1, plan: aPlan("Hai"), savedAt: "2027", copyId: "copy" };
  expect(await plans.write(toKeep)).toEqual(problem);
  expect([await plans.list(), await plans.read("a"), await plans.remove("a")]).toEqual(
    Array(3).fill(problem),
  );
  expect([await plans.last(), await plans.received("tour")]).toEqual([null, null]);
  await plans.setLast("a");
});

test("where the browser has no IndexedDB, or throws at the sight of it, requests are refused", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  const device = plansIn(deviceStore);
  expect(await device.list()).toEqual({ ok: false, problem: { kind: "blocked" } });
  vi.unstubAllGlobals();
  expect(await device.read("a")).toEqual({ ok: false, problem: { kind: "blocked" } });
});
