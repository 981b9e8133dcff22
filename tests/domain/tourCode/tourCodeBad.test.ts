import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "#domain/base/result.ts";
import { copyOf } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { formatPlan, parsePlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { changeStop, stopsOf } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import {
  formatTourCode,
  parseTourCode,
  TOUR_CODE_LIMIT,
  type TourCodeProblem,
} from "#domain/tourCode/tourCode.ts";
import { bitWriter, DIGITS } from "#domain/tourCode/tourCodeBits.ts";
import { checkOf } from "#domain/tourCode/tourCodeCheck.ts";
import { codedTour } from "#domain/tourCode/tourCodeFields.ts";
import { fieldCoder } from "#domain/tourCode/tourCodeModel.ts";
import { CHARACTERS, PLACES } from "#domain/tourCode/tourCodeTables.ts";

const CODE = formatTourCode(exampleTour());
const digits = fc.constantFrom(...DIGITS);

test("every cut of a code is told as damaged or as no code", () => {
  for (let length = 0; length < CODE.length; length++) {
    const parsed = parseTourCode(CODE.slice(0, length));
    expect(kindOf(parsed), String(length)).toMatch(/^(damaged|not-a-code)$/);
  }
});

test("every code with one letter changed is told as damaged", () => {
  fc.assert(
    fc.property(fc.nat(CODE.length - 1), digits, (at, digit) => {
      fc.pre(CODE[at] !== digit);
      return kindOf(parseTourCode(CODE.slice(0, at) + digit + CODE.slice(at + 1))) === "damaged";
    }),
    { numRuns: 2000 },
  );
});

test("every code with two neighbours swapped is told as damaged", () => {
  for (let at = 0; at < CODE.length - 1; at++) {
    const [one = "", other = ""] = [CODE[at], CODE[at + 1]];
    if (one === other) continue;
    const swapped = CODE.slice(0, at) + other + one + CODE.slice(at + 2);
    expect(kindOf(parseTourCode(swapped)), String(at)).toBe("damaged");
  }
});

test("any text at all gives a tour or a problem", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: digits })), (text) => {
      expect(parseTourCode(text)).toHaveProperty("ok");
    }),
    { numRuns: 2000 },
  );
});

test("a forged code with the right check gives a tour that could have been made here, or a problem", () => {
  fc.assert(
    fc.property(fc.string({ unit: digits, maxLength: 400 }), (body) => {
      const parsed = parseTourCode(forged(body));
      if (parsed.ok) expect(reopened(parsed.value)).toEqual(parsed);
      else expect(parsed.problem.kind).toMatch(/^(damaged|newer-version)$/);
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test("a forged code with letters exchanged gives a tour that could have been made here, or a problem", () => {
  const [body, places] = [CODE.slice(4), fc.nat(CODE.length - 5)];
  fc.assert(
    fc.property(places, digits, (at, digit) => {
      const parsed = parseTourCode(forged(body.slice(0, at) + digit + body.slice(at + 1)));
      if (parsed.ok) expect(reopened(parsed.value)).toEqual(parsed);
    }),
    { numRuns: 500 },
  );
}, 120_000);

test.each<[string, string, TourCodeProblem["kind"]]>([
  ["nothing", "", "not-a-code"],
  ["an address", "https://example.org/?tour=1", "not-a-code"],
  ["words", "chương trình", "not-a-code"],
  ["percent escapes", "%00%ff", "not-a-code"],
  ["a code with a letter of another", `${CODE}A`, "damaged"],
  ["a code of a later version", `3${checkOf("3", "AbC")}AbC`, "newer-version"],
  ["a million full stops and a letter", `${".".repeat(1e6)}a`, "not-a-code"],
  ["more letters than any tour takes", "A".repeat(TOUR_CODE_LIMIT + 1), "too-long"],
])("%s gives a problem that says so", (_case, text, kind) => {
  expect(kindOf(parseTourCode(text))).toBe(kind);
});

test("a forged code that would unfold for ever is told as damaged", () => {
  expect(kindOf(parseTourCode(forged("_")))).toBe("damaged");
  expect(kindOf(parseTourCode(forged("")))).toMatch(/^(tour|damaged)$/);
});

test.each<[string, Partial<Tour>]>([
  ["an id of a tour with a blank in it", { id: "a b" }],
  ["two stops with one id", { days: exampleTour().days.flatMap((day) => [day, day]) }],
])("a forged code with %s is told as damaged", (_case, changes) => {
  expect(kindOf(parseTourCode(forgedTour({ ...exampleTour(), ...changes })))).toBe("damaged");
});

test("a forged code with the id of no place is told as damaged", () => {
  const [day] = exampleTour().days;
  const place = { kind: "known" as const, id: "__proto__" };
  const days = day ? [{ ...day, startPlace: place }] : [];

  expect(kindOf(parseTourCode(forgedTour({ ...exampleTour(), days })))).toBe("damaged");
});

test("marks that turn a line around and control characters of a forged code are taken out", () => {
  const title = { vi: "Đoàn\u202E\u0000gnôC", en: "A\u2066b\u001bc" };
  const parsed = parseTourCode(forgedTour({ ...exampleTour(), title }));

  expect(parsed).toMatchObject({ value: { title: { vi: "Đoàn gnôC", en: "Ab c" } } });
});

test("texts and numbers of a forged code that break the limits are brought back to them", () => {
  const [day] = exampleTour().days;
  const days = day ? [{ ...day, startsAt: 2045, endsAt: 1440 }] : [];
  const title = { vi: `${"v".repeat(LIMITS.title - 1)}😀`, en: "" };
  const parsed = parseTourCode(forgedTour({ ...exampleTour(), title, days }));

  expect(parsed).toMatchObject({
    value: {
      title: { vi: "v".repeat(LIMITS.title - 1) },
      days: [{ startsAt: 1439, endsAt: 1439 }],
    },
  });
});

test("a place that only a later table has is told as of a later version", () => {
  expect(PLACES.length).toBeLessThan(200);
  const writer = bitWriter();
  const coder = fieldCoder(writer.code);
  const number: typeof coder.number = (context, bits, value) =>
    coder.number(context, bits, context === "place" && value !== undefined ? 200 : value);
  codedTour({ ...coder, number }, { tour: exampleTour(), issue: null });

  expect(kindOf(parseTourCode(forged(writer.finish())))).toBe("newer-version");
});

test("the tables hold every character and place once, and no more than their numbers can name", () => {
  expect(new Set(CHARACTERS.slice(2)).size).toBe(CHARACTERS.length - 2);
  expect(CHARACTERS.length).toBeLessThanOrEqual(256);
  expect(CHARACTERS.every((character) => [...character].length <= 1)).toBe(true);
  expect(new Set(PLACES).size).toBe(PLACES.length);
  expect(PLACES.length).toBeLessThanOrEqual(255);
});

test("the fullest tour comes back whole", () => {
  const note = { vi: "ế".repeat(LIMITS.note), en: "字".repeat(LIMITS.note) };
  const full = changeStop(exampleTour(), "ioc", { note });
  const parsed = parseTourCode(formatTourCode(full));

  expect(parsed).toEqual({ ok: true, value: copyOf(full, "public") });
  expect(parsed.ok && stopsOf(parsed.value)[1]?.note).toEqual(note);
});

function forged(body: string): string {
  return `1${checkOf("1", body)}${body}`;
}

/** What the writer would never be given. */
function forgedTour(tour: Tour): string {
  const writer = bitWriter();
  codedTour(fieldCoder(writer.code), { tour, issue: null });
  return forged(writer.finish());
}

/** A tour after a plan file with its strict schema. */
function reopened(tour: Tour) {
  const head = { copy: "public" as const, number: 0, issuedAt: "2027-01-01T00:00:00Z" };
  const plan = parsePlan(formatPlan({ tour, ...head }));
  return plan.ok ? { ok: true, value: plan.value.tour } : plan;
}

function kindOf(parsed: Result<Tour, TourCodeProblem>): string {
  return parsed.ok ? "tour" : parsed.problem.kind;
}
