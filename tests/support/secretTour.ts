import { NO_DECK } from "#domain/tour/deck.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const inBoth = (text: string) => ({ vi: `${text}-vi`, en: `${text}-en` });

/** Every text field of a tour has its own mark; those of a private one begin with “own”. */
export const SECRET_TOUR: Tour = aTour([aDay([stop("ioc"), stop("it-park")])], {
  id: "marked",
  title: inBoth("public-title"),
  deck: {
    ...NO_DECK,
    titles: [{ id: "stop-ioc", text: inBoth("public-slide") }],
    notes: [{ id: "stop-ioc", text: inBoth("own-speech-ioc") }],
    areNotesPrivate: true,
  },
  secrets: {
    plate: "own-plate",
    driverName: "own-driver",
    driverPhone: "own-driver-phone",
    routeDriven: "own-route",
  },
});

/** What each copy must not have; the organiser's has all of them. */
export const OWN_MARKS = [
  "own-plate",
  "own-driver",
  "own-driver-phone",
  "own-route",
  "own-speech-ioc-vi",
  "own-speech-ioc-en",
  ...["ioc", "it-park"].flatMap((id) =>
    ["confirmed-by", "answer", "host-name", "host-phone", "gate"].map(
      (field) => `own-${field}-${id}`,
    ),
  ),
];
/** What the public copy must not have. */
export const GUEST_MARKS = ["ioc", "it-park"].flatMap((id) =>
  ["meeting", "dress", "question"].flatMap((field) => [
    `guest-${field}-${id}-vi`,
    `guest-${field}-${id}-en`,
  ]),
);
/** What every copy has. */
export const PUBLIC_MARKS = [
  "public-title-vi",
  "public-host-ioc-en",
  "public-note-it-park-vi",
  "public-slide-en",
];

function stop(id: string): Stop {
  return aStop(id, {
    host: inBoth(`public-host-${id}`),
    note: inBoth(`public-note-${id}`),
    agreement: { kind: "confirmed", by: `own-confirmed-by-${id}`, on: "2027-10-01" },
    guests: {
      meetingPoint: inBoth(`guest-meeting-${id}`),
      dressAndPhotos: inBoth(`guest-dress-${id}`),
      questions: [{ text: inBoth(`guest-question-${id}`), answer: `own-answer-${id}` }],
    },
    secrets: {
      hostName: `own-host-name-${id}`,
      hostPhone: `own-host-phone-${id}`,
      gateCode: `own-gate-${id}`,
    },
  });
}
