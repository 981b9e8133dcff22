import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  isSession,
  openStageChannel,
  parseStageMessage,
  type StageState,
  sessionOfTab,
} from "#services/stageChannel.ts";
import { newId } from "#state/newId.ts";
import { FakeChannel } from "#tests/fakeChannel.ts";

beforeEach(() => {
  FakeChannel.open = [];
  vi.stubGlobal("BroadcastChannel", FakeChannel);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function listening(session: string) {
  const heard: (StageState | "ask")[] = [];
  const channel = openStageChannel(session, {
    onState: ({ step, isBlank }) => heard.push({ step, isBlank }),
    onAnswer: ({ step, isBlank }) => heard.push({ step, isBlank }),
    onAsk: () => heard.push("ask"),
  });
  if (!channel) throw new Error("no channel");
  return { channel, heard };
}

test("windows of a session hear each other, and no other session", () => {
  const [stage, presenter, stranger] = ["a", "a", "b"].map(listening);
  presenter?.channel.ask();
  stage?.channel.tell({ step: 4, isBlank: true });

  expect(stage?.heard).toEqual(["ask"]);
  expect(presenter?.heard).toEqual([{ step: 4, isBlank: true }]);
  expect(stranger?.heard).toEqual([]);
});

test("where the browser forbids channels there is none, and nothing is thrown", () => {
  vi.stubGlobal("BroadcastChannel", function forbidden() {
    throw new DOMException("denied", "SecurityError");
  });

  expect(openStageChannel("a", { onState: vi.fn(), onAnswer: vi.fn(), onAsk: vi.fn() })).toBeNull();
});

const STATE = { app: "site-visit-map", version: 1, type: "state", step: 3, isBlank: false };

describe("a message that is not ours is ignored:", () => {
  test.each<[string, unknown]>([
    ["nothing", null],
    ["words", "next"],
    ["another app", { ...STATE, app: "slides" }],
    ["a later version", { ...STATE, version: 2 }],
    ["an unknown type", { ...STATE, type: "leave" }],
    ["no slide", { ...STATE, step: 0 }],
    ["half a slide", { ...STATE, step: 2.5 }],
    ["a slide in words", { ...STATE, step: "3" }],
    ["no end of slides", { ...STATE, step: Number.POSITIVE_INFINITY }],
    ["a slide no talk has", { ...STATE, step: 1000 }],
    ["black in words", { ...STATE, isBlank: "yes" }],
    ["more than is asked for", { ...STATE, html: "<img>" }],
  ])("%s", (_what, message) => {
    const { heard } = listening("a");
    new FakeChannel("site-visit-map-stage-a").postMessage(message);

    expect(parseStageMessage(message)).toBeNull();
    expect(heard).toEqual([]);
  });
});

test("whatever comes, nothing is thrown, and what is let in has the shape of a state", () => {
  const nearly = fc.record(
    {
      app: fc.constantFrom("site-visit-map", "other"),
      version: fc.constantFrom(1, 2, "1"),
      type: fc.constantFrom("state", "ask", "leave"),
      step: fc.oneof(fc.integer({ min: -2, max: 1100 }), fc.double(), fc.anything()),
      isBlank: fc.oneof(fc.boolean(), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), nearly), (data) => {
      const message = parseStageMessage(data);
      if (message?.type !== "state") return;
      expect(Number.isInteger(message.step) && message.step >= 1 && message.step <= 999).toBe(true);
      expect(typeof message.isBlank).toBe("boolean");
    }),
    { numRuns: 10_000 },
  );
});

test("an object that throws when it is looked at is no message", () => {
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
    },
  );

  expect(parseStageMessage(trap)).toBeNull();
});

test("the session of a tab outlives a reload, and one that was tampered with is replaced", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const [first, second] = [newId(), newId()];
  expect(sessionOfTab(first)).toBe(first);
  expect(sessionOfTab(second)).toBe(first);

  for (const key of kept.keys()) kept.set(key, "../../evil");
  expect(sessionOfTab(second)).toBe(second);
});

test("without storage every load is a session of its own", () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  const fresh = newId();

  expect(sessionOfTab(fresh)).toBe(fresh);
  expect(isSession(fresh)).toBe(true);
});
