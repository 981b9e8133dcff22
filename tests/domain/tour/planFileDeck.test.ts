import { expect, test } from "vitest";
import { formatPlan, type Plan, parsePlan } from "#domain/tour/planFile.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { FIRST_DECK } from "#tests/firstTour.ts";

const PLAN: Plan = {
  copy: "organiser",
  number: 3,
  issuedAt: "2027-10-12T03:04:05Z",
  tour: aTour([aDay(["ioc", "ioc-2", "own", "an-id-of-its-own"].map((id) => aStop(id)))], {
    deck: { ...FIRST_DECK, areNotesPrivate: true },
  }),
};

/** PLAN as version 1 first wrote slides, the speaker's notes kept to oneself. It must open for ever. */
const FIRST_FILE_WITH_SLIDES = `{
  "format": "site-visit-plan", "version": 1, "copy": "organiser", "number": 3,
  "issuedAt": "2027-10-12T03:04:05Z",
  "tour": {
    "id": "tour", "vehicle": "car", "bufferMinutes": 0,
    "deck": {
      "order": [
        "title", "overview", "stop-ioc-2", "locator", "stop-ioc", "stop-own",
        "stop-an-id-of-its-own", "comparison", "closing"
      ],
      "hidden": ["locator", "stop-own"],
      "titles": [
        { "id": "overview", "text": { "en": "The whole day" } },
        { "id": "stop-ioc", "text": { "vi": "Trái tim số", "en": "The digital heart" } }
      ],
      "notes": [
        { "id": "title", "text": { "vi": "Chào đoàn.\\nMời ngồi.", "en": "Welcome: 写真 📷" } },
        { "id": "closing", "text": { "vi": "Cảm ơn" } }
      ],
      "areNotesPrivate": true
    },
    "days": [{
      "date": "2027-10-19", "startsAt": "08:00", "endsAt": "18:00",
      "stops": [
        { "id": "ioc", "place": { "kind": "known", "id": "ioc" }, "purpose": "visit", "stayMinutes": 60 },
        { "id": "ioc-2", "place": { "kind": "known", "id": "ioc-2" }, "purpose": "visit", "stayMinutes": 60 },
        { "id": "own", "place": { "kind": "known", "id": "own" }, "purpose": "visit", "stayMinutes": 60 },
        {
          "id": "an-id-of-its-own", "place": { "kind": "known", "id": "an-id-of-its-own" },
          "purpose": "visit", "stayMinutes": 60
        }
      ]
    }]
  }
}`;

test("the first file with slides opens with the slides as they were made", () => {
  expect(parsePlan(FIRST_FILE_WITH_SLIDES)).toEqual({ ok: true, value: PLAN });
});

test("a plan with slides is still written with the names and in the shape of that file", () => {
  expect(JSON.parse(formatPlan(PLAN))).toEqual(JSON.parse(FIRST_FILE_WITH_SLIDES));
});
