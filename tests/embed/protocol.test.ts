import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enveloped, floodGate, type Message, parseCommand, parseEvent } from "#embed/protocol.ts";
import { anEnvelope, anyData, commands } from "#tests/messages.ts";

test("a command that is sent is the command that is read", () => {
  fc.assert(
    fc.property(commands, (command) => {
      expect(parseCommand(structuredClone(enveloped(command)))).toEqual(command);
    }),
  );
});

test.each<Message>([
  { type: "ready", site: null, passage: "en-p2s1" },
  { type: "site", site: "ioc" },
  { type: "passage", passage: null },
  { type: "step", step: 3, steps: 9 },
  { type: "end-of-slides", direction: "forward" },
  { type: "key", key: "PageDown" },
  { type: "error", parameter: "#map", value: "1/2\n3" },
])("an event of the kind $type that is sent is the event that is read", (event) => {
  expect(parseEvent(structuredClone(enveloped(event)))).toEqual(event);
});

describe("what is not a message is left aside", () => {
  const select = anEnvelope({ type: "select", site: "ioc" });
  test.each([
    ["another channel", { ...select, channel: "maps" }],
    ["another version", { ...select, version: 2 }],
    ["a version as text", { ...select, version: "1" }],
    ["no version", { channel: "site-visit-map", type: "select", site: "ioc" }],
    ["an unknown type", anEnvelope({ type: "navigate", site: "ioc" })],
    ["a type that every object has", anEnvelope({ type: "toString" })],
    ["a prototype as type", anEnvelope({ type: "__proto__" })],
    ["a missing field", anEnvelope({ type: "select" })],
    ["a site that is no id", anEnvelope({ type: "select", site: "javascript:alert(1)" })],
    ["a site of another type", anEnvelope({ type: "select", site: ["ioc"] })],
    ["a passage that is none", anEnvelope({ type: "open-passage", passage: "fr-p1s1" })],
    ["step zero", anEnvelope({ type: "go-to", step: 0 })],
    ["half a step", anEnvelope({ type: "go-to", step: 1.5 })],
    ["a step as text", anEnvelope({ type: "go-to", step: "2" })],
    ["an endless step", anEnvelope({ type: "go-to", step: Number.POSITIVE_INFINITY })],
    ["a language that we do not speak", anEnvelope({ type: "set-language", language: "fr" })],
    ["an event", anEnvelope({ type: "site", site: "ioc" })],
    ["a list", [select]],
    ["a text", JSON.stringify(select)],
    ["nothing", null],
  ])("%s", (_, data) => {
    expect(parseCommand(data)).toBeNull();
  });
});

test("a key that somebody may be typing with is not an event", () => {
  for (const key of ["a", "A", "1", "đ", "Tab", "Shift", "Process"]) {
    expect(parseEvent(anEnvelope({ type: "key", key }))).toBeNull();
  }
});

test("what is read holds the fields of its type and nothing else", () => {
  const data = anEnvelope({ type: "select", site: "ioc", html: "<b>", __proto__: { step: 2 } });
  const command = parseCommand(data);
  expect(Object.keys(command ?? {}).toSorted()).toEqual(["site", "type"]);
});

test("nothing that can be posted makes either end throw", () => {
  fc.assert(
    fc.property(anyData, (data) => {
      parseCommand(data);
      parseEvent(data);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test("the sixty-first message of a second is one too many, and the next second is a new one", () => {
  let now = 0;
  const isFlood = floodGate(() => now);
  const second = () => Array.from({ length: 61 }, () => isFlood());

  expect(second().indexOf(true)).toBe(60);
  now = 1000;
  expect(second().indexOf(true)).toBe(60);
});
