import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { COPY_KINDS, copyOf } from "#domain/tour/copy.ts";
import { NO_DECK } from "#domain/tour/deck.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { formatPlan, type Plan, parsePlan } from "#domain/tour/planFile.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aTour } from "#tests/aTour.ts";
import { FIRST_PLAN_TOUR, FIRST_TOUR } from "#tests/firstTour.ts";

const ISSUE = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };
const PLAN: Plan = { tour: FIRST_PLAN_TOUR, copy: "organiser", ...ISSUE };

const anyIssue = fc.record({
  number: fc.nat(65_535),
  issuedAt: fc
    .date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2099-12-31T23:59:59Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
});

test("10,000 random tours with their private fields come back from the organiser's file", () => {
  fc.assert(
    fc.property(anyTour, anyIssue, (tour, issue) => {
      const plan: Plan = { tour, copy: "organiser", ...issue };
      const back = parsePlan(formatPlan(plan));
      return back.ok && isDeepStrictEqual(back.value, plan);
    }),
    { numRuns: 10_000 },
  );
}, 240_000);

test("any tour comes back from a file of another copy as that copy", () => {
  fc.assert(
    fc.property(anyTour, fc.constantFrom(...COPY_KINDS), (tour, copy) => {
      const back = parsePlan(formatPlan({ tour, copy, ...ISSUE }));
      return back.ok && isDeepStrictEqual(back.value.tour, copyOf(tour, copy));
    }),
    { numRuns: 300 },
  );
}, 120_000);

test.each([
  ["public", /Lan|lobby|shoes|runs|Hỏi|Hải|905|4711|43B|Tuấn|agreement|guests|secrets/],
  ["delegate", /Lan|Hỏi|Hải|905|4711|43B|Tuấn|agreement|answer|secrets/],
] as const)(
  "a file of the %s copy has neither the words nor the names of what it may not have",
  (copy, planted) => {
    expect(formatPlan(PLAN)).toMatch(planted);
    expect(formatPlan({ ...PLAN, copy })).not.toMatch(planted);
  },
);

test("what is empty is not in the file", () => {
  const written = formatPlan({
    tour: aTour([exampleTour().days[0] ?? never()]),
    copy: "organiser",
    ...ISSUE,
  });

  expect(written).not.toMatch(/""|\[\]|\{\}|null|title|secrets|"open"/);
  expect(written).toContain('"arriveAt": "08:15"');
});

test("a file holds the names, numbers and times that a person would look for in it", () => {
  expect(JSON.parse(formatPlan({ ...PLAN, copy: "public" }))).toMatchObject({
    format: "site-visit-plan",
    version: 1,
    copy: "public",
    number: 3,
    issuedAt: "2027-10-12T03:04:05Z",
    tour: {
      title: { vi: "Đoàn doanh nghiệp Hoa Kỳ", en: "US business delegation" },
      days: [
        {
          startsAt: "08:00",
          startPlace: { kind: "known", id: "novotel" },
          stops: [{ arriveAt: "08:15", windows: [{ from: "07:30", to: "11:30" }, {}] }, {}, {}, {}],
        },
        {},
        {},
      ],
    },
  });
});

/** As version 1 first wrote it. It must open for ever. */
const FIRST_FILE = `{
  "format": "site-visit-plan", "version": 1, "copy": "organiser", "number": 3,
  "issuedAt": "2027-10-12T03:04:05Z",
  "tour": {
    "id": "tour", "vehicle": "car", "bufferMinutes": 10,
    "title": { "vi": "Đoàn doanh nghiệp Hoa Kỳ", "en": "US business delegation" },
    "days": [{
      "date": "2027-10-19", "startsAt": "08:00", "endsAt": "18:00",
      "startPlace": { "kind": "own", "name": { "en": "Hotel" }, "point": { "lng": 108.2, "lat": 16 } },
      "endPlace": { "kind": "known", "id": "airport-t2" },
      "stops": [{
        "id": "ioc", "place": { "kind": "known", "id": "ioc" }, "purpose": "visit",
        "stayMinutes": 60, "windows": [{ "from": "07:30", "to": "11:30" }], "arriveAt": "08:15",
        "host": { "vi": "Trưởng ca trực", "en": "Shift leader" }, "note": { "vi": "Chia hai nhóm" },
        "agreement": { "kind": "confirmed", "by": "Bà Lan", "on": "2027-10-01" },
        "guests": {
          "meetingPoint": { "vi": "Sảnh chính" }, "dressAndPhotos": { "en": "Closed shoes" },
          "questions": [{ "text": { "vi": "Ai quản lý?" }, "answer": "Hỏi lại" }, {}]
        },
        "secrets": { "hostName": "Ông Hải", "hostPhone": "0905", "gateCode": "4711" }
      }]
    }],
    "secrets": { "plate": "43B", "driverName": "Tuấn", "driverPhone": "0906", "routeDriven": "2027-10-17" }
  }
}`;

test("a file of the first version opens with everything in it", () => {
  expect(parsePlan(FIRST_FILE)).toEqual({
    ok: true,
    value: {
      copy: "organiser",
      ...ISSUE,
      tour: {
        id: "tour",
        isExample: false,
        vehicle: "car",
        bufferMinutes: 10,
        title: { vi: "Đoàn doanh nghiệp Hoa Kỳ", en: "US business delegation" },
        days: [
          {
            date: "2027-10-19",
            startsAt: 480,
            endsAt: 1080,
            startPlace: {
              kind: "own",
              name: { vi: "", en: "Hotel" },
              point: { lng: 108.2, lat: 16 },
            },
            endPlace: { kind: "known", id: "airport-t2" },
            stops: [
              {
                id: "ioc",
                place: { kind: "known", id: "ioc" },
                purpose: "visit",
                stayMinutes: 60,
                windows: [{ from: 450, to: 690 }],
                arriveAt: 495,
                host: { vi: "Trưởng ca trực", en: "Shift leader" },
                note: { vi: "Chia hai nhóm", en: "" },
                agreement: { kind: "confirmed", by: "Bà Lan", on: "2027-10-01" },
                guests: {
                  meetingPoint: { vi: "Sảnh chính", en: "" },
                  dressAndPhotos: { vi: "", en: "Closed shoes" },
                  questions: [
                    { text: { vi: "Ai quản lý?", en: "" }, answer: "Hỏi lại" },
                    { text: { vi: "", en: "" }, answer: "" },
                  ],
                },
                secrets: { hostName: "Ông Hải", hostPhone: "0905", gateCode: "4711" },
              },
            ],
          },
        ],
        deck: NO_DECK,
        secrets: {
          plate: "43B",
          driverName: "Tuấn",
          driverPhone: "0906",
          routeDriven: "2027-10-17",
        },
      },
    },
  });
});

test("a byte order mark and a $schema before the plan do not matter", () => {
  const written = formatPlan({ ...PLAN, tour: FIRST_TOUR });
  const marked = `\uFEFF${written.replace("{", '{ "$schema": "plan.schema.json",')}`;

  expect(parsePlan(marked)).toEqual(parsePlan(written));
  expect(parsePlan(marked).ok).toBe(true);
});

function never(): never {
  throw new Error("The example has a day.");
}
