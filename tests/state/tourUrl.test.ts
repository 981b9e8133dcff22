import { expect, test } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { changeStop, withTourId } from "#domain/tour/tourEdit.ts";
import { TOUR_PARAMETER_LIMIT, tourOfParameter, tourParameter } from "#state/tourUrl.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const edited = changeStop(exampleTour(), "ioc", { stayMinutes: 55 });
/** Letters that follow no rule, so that no code can shorten them. */
const noise = (length: number) =>
  Array.from({ length }, (_, i) =>
    String.fromCodePoint(0x4e00 + ((i * 7919 + i * i * 31) % 20000)),
  ).join("");

test.each([
  ["the example", exampleTour()],
  ["the example that was changed and changed back", withTourId(exampleTour(), "mine")],
])("%s is in no address", (_what, tour) => {
  expect(tourParameter(tour)).toBeNull();
});

test("a tour in an address comes out as it was, and which issue it is", () => {
  const issue = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };
  for (const asked of [null, issue]) {
    const parameter = tourParameter(edited, asked);
    if (!parameter || !("code" in parameter)) throw new Error("The tour fits an address");
    expect(tourOfParameter(parameter.code)).toEqual({
      ok: true,
      value: { tour: expect.objectContaining({ title: edited.title }), issue: asked },
    });
    expect(new URLSearchParams({ tour: parameter.code }).toString()).toBe(`tour=${parameter.code}`);
  }
});

test("the example that is given out has an address", () => {
  const issue = { number: 1, issuedAt: "2027-10-12T03:04:05Z" };
  expect(tourParameter(exampleTour(), issue)).toEqual({ code: expect.any(String) });
});

test("private fields are in no address", () => {
  const stop = aStop("ioc", { secrets: { hostName: "Bà Hoa", hostPhone: "", gateCode: "" } });
  expect(tourParameter(aTour([aDay([stop])]))).toEqual(
    tourParameter(aTour([aDay([aStop("ioc")])])),
  );
});

test("a tour too long for an address says how long, and opens nevertheless", () => {
  const long = aTour([aDay([aStop("ioc", { note: { vi: noise(1000), en: noise(1000) } })])]);
  const parameter = tourParameter(long);
  if (!parameter || !("tooLong" in parameter)) throw new Error("The tour fits an address");
  expect(parameter.tooLong).toBeGreaterThanOrEqual(TOUR_PARAMETER_LIMIT);
});

test.each([
  ["nothing", "", "not-a-code"],
  ["words", "xin chào", "not-a-code"],
  ["a code that is cut off", "1abcdefgh", "damaged"],
])("%s in an address is a problem", (_what, value, kind) => {
  expect(tourOfParameter(value)).toEqual({ ok: false, problem: { kind } });
});
