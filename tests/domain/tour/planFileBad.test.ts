import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPlan, PLAN_LENGTH_LIMIT, parsePlan } from "#domain/tour/planFile.ts";
import type { Stop } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { FIRST_PLAN_TOUR } from "#tests/firstTour.ts";

const ISSUE = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };
const WRITTEN = formatPlan({ tour: FIRST_PLAN_TOUR, copy: "organiser", ...ISSUE });

test.each<[string, string]>([
  ["an empty file", ""],
  ["a file that is cut off", WRITTEN.slice(0, 500)],
  ["a page", "<!doctype html>"],
  ["brackets without an end", "[".repeat(1_000_000)],
])("%s is told as no JSON", (_case, text) => {
  expect(parsePlan(text)).toEqual({ ok: false, problem: { kind: "not-json" } });
});

test.each<[string, string]>([
  ["a number", "12"],
  ["null", "null"],
  ["a list", "[]"],
  ["a site file", '{"type":"FeatureCollection","features":[]}'],
  ["a plan of another program", '{"format":"itinerary","version":1}'],
  ["a million brackets", "[".repeat(1_000_000) + "]".repeat(1_000_000)],
])("%s is told as no plan", (_case, text) => {
  expect(parsePlan(text)).toEqual({ ok: false, problem: { kind: "not-a-plan" } });
});

test("a file of ten million letters is not read", () => {
  expect(parsePlan(`"${"a".repeat(10_000_000)}"`)).toEqual({
    ok: false,
    problem: { kind: "too-long", length: 10_000_002, limit: PLAN_LENGTH_LIMIT },
  });
});

test("a file of a later version is told as such, whatever else it holds", () => {
  expect(parsePlan('{"format":"site-visit-plan","version":2,"slides":[]}')).toEqual({
    ok: false,
    problem: { kind: "newer-version", version: 2, known: 1 },
  });
});

test.each<[string, string, string, string, string]>([
  ["no version", '"version": 1', '"edition": 1', "version", "property"],
  ["a version that is a word", '"version": 1', '"version": "1"', "version", "shape"],
  ["a version before the first", '"version": 1', '"version": 0', "version", "shape"],
  ["an unknown copy", '"copy": "organiser"', '"copy": "press"', "copy", "shape"],
  ["a negative number", '"number": 3', '"number": -3', "number", "shape"],
  ["a broken instant", "2027-10-12T03:04:05Z", "2027-02-30T03:04:05Z", "issuedAt", "shape"],
  ["a broken date", "2028-02-29", "2027-02-29", "tour.days.2.date", "shape"],
  [
    "a clock time past midnight",
    '"startsAt": "08:00"',
    '"startsAt": "24:00"',
    "tour.days.0.startsAt",
    "shape",
  ],
  [
    "a stay in words",
    '"stayMinutes": 77',
    '"stayMinutes": "77"',
    "tour.days.0.stops.1.stayMinutes",
    "shape",
  ],
  [
    "a stay beyond all numbers",
    '"stayMinutes": 77',
    '"stayMinutes": 1e999',
    "tour.days.0.stops.1.stayMinutes",
    "shape",
  ],
  ["no stay", '"stayMinutes": 77,', "", "tour.days.0.stops.1.stayMinutes", "property"],
  [
    "a misspelt property",
    '"stayMinutes": 77,',
    '"stayMinutes": 77, "stayMinuts": 77,',
    "tour.days.0.stops.1.stayMinuts",
    "no-such-property",
  ],
  [
    "an unknown purpose",
    '"purpose": "meal"',
    '"purpose": "nap"',
    "tour.days.0.stops.1.purpose",
    "shape",
  ],
  [
    "an unknown kind of place",
    '"kind": "own"',
    '"kind": "dream"',
    "tour.days.0.stops.2.place.kind",
    "shape",
  ],
  [
    "a place off the globe",
    '"lng": 108.223456',
    '"lng": 208',
    "tour.days.0.stops.2.place.point.lng",
    "shape",
  ],
  ["an id with a blank", '"id": "ioc-2"', '"id": "ioc 2"', "tour.days.0.stops.1.id", "shape"],
  ["an id twice", '"id": "ioc-2"', '"id": "ioc"', "tour.days.0.stops.1.id", "unique-id"],
  [
    "the id of every object's parent",
    '"id": "novotel"',
    '"id": "__proto__"',
    "tour.days.0.startPlace.id",
    "shape",
  ],
  ["a title that is a list", '"title": {', '"title": 12, "was": {', "tour.title", "shape"],
  [
    "a property named __proto__",
    '"copy": "organiser",',
    '"copy": "organiser", "__proto__": { "isAdmin": true },',
    "__proto__",
    "no-such-property",
  ],
  [
    "a stop with a property named constructor",
    '"stayMinutes": 77,',
    '"stayMinutes": 77, "constructor": {},',
    "tour.days.0.stops.1.constructor",
    "no-such-property",
  ],
])("%s is told with its path", (_case, from, to, property, expected) => {
  expect(WRITTEN).toContain(from);
  const parsed = parsePlan(WRITTEN.replace(from, to));

  expect(parsed).toMatchObject({ problem: { kind: "fault", issue: { property, expected } } });
  expect({}).not.toHaveProperty("isAdmin");
});

test.each<[string, string, Partial<Stop>, string]>([
  ["a gate code", "delegate", { secrets: { ...aStop("a").secrets, gateCode: "4711" } }, "secrets"],
  ["a state", "delegate", { agreement: { kind: "asked" } }, "agreement"],
  ["an answer", "delegate", { guests: guestsWith({ answer: "No" }) }, "guests.questions.0.answer"],
  ["a question", "public", { guests: guestsWith({ answer: "" }) }, "guests"],
])("%s in a %s copy is told with its path", (_case, copy, changes, property) => {
  const tour = aTour([aDay([aStop("ioc", changes)])]);
  const text = formatPlan({ tour, copy: "organiser", ...ISSUE }).replace("organiser", copy);

  expect(parsePlan(text)).toMatchObject({
    problem: {
      kind: "fault",
      issue: { property: `tour.days.0.stops.0.${property}`, expected: "no-such-property" },
    },
  });
});

test("nesting without end is told as one property that is not known", () => {
  const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
  const parsed = parsePlan(WRITTEN.replace('"copy"', `"extra": ${deep}, "copy"`));

  expect(parsed).toMatchObject({
    problem: { kind: "fault", issue: { property: expect.stringMatching(/^extra\.a\.a/) } },
  });
});

test.each([
  ["days", aTour(Array.from({ length: LIMITS.days + 1 }, () => aDay([]))), "tour.days"],
  [
    "stops",
    aTour([0, 1].map((day) => aDay(Array.from({ length: 51 }, (_, i) => aStop(`s${day}-${i}`))))),
    "tour.days",
  ],
  [
    "stops in a day",
    aTour([aDay(Array.from({ length: 101 }, (_, i) => aStop(`s-${i}`)))]),
    "tour.days.0.stops",
  ],
])("more %s than a tour may hold are refused", (_case, tour, property) => {
  expect(parsePlan(formatPlan({ tour, copy: "organiser", ...ISSUE }))).toMatchObject({
    problem: { kind: "fault", issue: { property, expected: "shape" } },
  });
});

test("a text longer than its field is refused, not cut", () => {
  const long = "x".repeat(LIMITS.title + 1);

  expect(parsePlan(WRITTEN.replace("US business delegation", long))).toMatchObject({
    problem: { kind: "fault", issue: { property: "tour.title.en" } },
  });
});

test("control characters and marks that turn a line around are taken out of a file's texts", () => {
  const parsed = parsePlan(WRITTEN.replace("US business", "US\\u0007\\u202E\\ud800 business"));

  expect(parsed).toMatchObject({ value: { tour: { title: { en: "US  business delegation" } } } });
});

test("a file with any letter changed or cut out gives a plan or a problem", () => {
  const junk = fc.constantFrom(
    "",
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "0",
    "-",
    "e9",
    "\\",
    "\u0000",
    "null",
  );
  fc.assert(
    fc.property(fc.nat(WRITTEN.length - 1), fc.nat(3), junk, (at, length, by) => {
      expect(parsePlan(WRITTEN.slice(0, at) + by + WRITTEN.slice(at + length))).toHaveProperty(
        "ok",
      );
    }),
    { numRuns: 1500 },
  );
}, 60_000);

function guestsWith({ answer }: { answer: string }): Stop["guests"] {
  return { ...aStop("a").guests, questions: [{ text: { vi: "Ai?", en: "Who?" }, answer }] };
}
