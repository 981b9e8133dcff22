import type { LocalText } from "#domain/base/text.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { aDay, aStop, aTour, at, knownPlace } from "./aTour.ts";

/** Names that a file may take for something other than text. */
export const HOSTILE_NAMES = {
  "a line break and what a calendar would read on the next line":
    "Quán\r\nEND:VEVENT\nDTSTART:20200101T000000Z",
  "the end of a CDATA section": "]]></name><script>alert(1)</script>",
  "markup with a script": `<img src=x onerror="alert('1')">`,
  "marks that turn the line around": "\u202Egpj.exe\u202C \u200F\u2067abc",
  "a formula": `=cmd|' /C calc'!A0`,
  "signs that calendars escape": 'a;b,c\\n:"d" \\',
  "what looks like an entity": "&lt;b&gt; &amp; &#60;",
  "decomposed letters and those beyond the first plane": "e\u0302\u0323 👩🏽‍💻 𠀀",
} as const;

/** Two days, one of them past midnight, at places with such names, and at one that nobody knows. */
export function hostileTour(name: string): Tour {
  const text: LocalText = { vi: name, en: `${name} (en)` };
  const own = (lng: number, lat: number): StopPlace => ({
    kind: "own",
    name: text,
    point: { lng, lat },
  });
  const stop = {
    host: text,
    note: text,
    agreement: { kind: "confirmed", by: name, on: "2027-10-01" },
    guests: { meetingPoint: text, dressAndPhotos: text, questions: [{ text, answer: name }] },
  } as const;
  return aTour(
    [
      aDay(
        [
          aStop("own", { ...stop, place: own(108.2, 16.06), stayMinutes: 0 }),
          aStop("nowhere", { ...stop, place: knownPlace("nowhere") }),
        ],
        { startPlace: own(180, -90), endPlace: own(-180, 90) },
      ),
      aDay([aStop("own-2", { ...stop, place: own(0.0000001, -0), stayMinutes: 180 })], {
        date: "2027-12-31",
        startsAt: at("23:00"),
        endPlace: knownPlace("ioc"),
      }),
    ],
    { title: text, isExample: true, bufferMinutes: 5 },
  );
}
