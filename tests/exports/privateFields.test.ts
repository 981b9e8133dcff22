import { DOMParser } from "@xmldom/xmldom";
import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { NO_DECK } from "#domain/tour/deck.ts";
import { formatPlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { EXPORT_FORMATS, type ExportFormatId } from "#exports/exportFormats.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { aTourFile } from "#tests/aTourFile.ts";

const [GUEST_WORDS, STATE_WORDS, SECRETS] = [
  ["PLANTED-meeting", "PLANTED-dress", "PLANTED-question"],
  ["PLANTED-answer", "PLANTED-by", "2027-09-08", "8 September 2027", "8-9-2027"],
  [
    "PLANTED-name",
    "0905 123 456",
    "4711#",
    "43B-123.45",
    "PLANTED-driver",
    "0905 654 321",
    "PLANTED-driven",
    "PLANTED-speech",
  ],
];

/** What a file says of a stop that is asked, open or confirmed. */
const SAID_OF_STATES = [
  "Asked",
  "Not asked",
  "Chưa hỏi",
  "Đã hỏi",
  "Confirmed",
  "xác nhận",
  "TENTATIVE",
];

const planted = (word = "") => ({ vi: `${word}, ạ`, en: `${word}; \n and` });

const TOUR: Tour = aTour(
  [
    aDay([
      aStop("ioc", {
        agreement: { kind: "confirmed", by: "PLANTED-by", on: "2027-09-08" },
        guests: {
          meetingPoint: planted("PLANTED-meeting"),
          dressAndPhotos: planted("PLANTED-dress"),
          questions: [{ text: planted("PLANTED-question"), answer: "PLANTED-answer" }],
        },
        secrets: { hostName: "PLANTED-name", hostPhone: "0905 123 456", gateCode: "4711#" },
      }),
      aStop("dhpiza", { agreement: { kind: "asked" } }),
    ]),
  ],
  {
    deck: {
      ...NO_DECK,
      notes: [{ id: "stop-ioc", text: planted("PLANTED-speech") }],
      areNotesPrivate: true,
    },
    secrets: {
      plate: "43B-123.45",
      driverName: "PLANTED-driver",
      driverPhone: "0905 654 321",
      routeDriven: "PLANTED-driven",
    },
  },
);

/** All texts of a file as its reader gives them: unfolded, unescaped, and the file as it is. */
const TEXTS: Readonly<Record<ExportFormatId, (text: string) => string>> = {
  ics: (text) => JSON.stringify(ICAL.parse(text)),
  gpx: (text) => xmlText(text),
  kml: (text) =>
    xmlText(xmlText(text).replaceAll("<br>", "<br/>").replace(/^/, "<a>").concat("</a>")),
  geojson: (text) => JSON.stringify(JSON.parse(text)),
  csv: (text) => Papa.parse<string[]>(text).data.flat().join("\n"),
};

function xmlText(text: string): string {
  return (
    new DOMParser({ onError: () => {} }).parseFromString(text, "text/xml").documentElement
      ?.textContent ?? ""
  );
}

describe.each(EXPORT_FORMATS)(".$extension", ({ id, load }) => {
  const foundIn = async (
    copy: "public" | "delegate" | "organiser",
    words: readonly string[] = [],
  ) => {
    const text = (await load())(aTourFile(TOUR, { copy }));
    const all = `${text}\n${text.replaceAll("\r\n ", "")}\n${TEXTS[id](text)}`;
    return words.filter((word) => all.includes(word));
  };

  test("the public copy has neither guest notes nor states, answers or secrets", async () => {
    const all = [GUEST_WORDS, STATE_WORDS, SECRETS].flatMap((words) => words ?? []);

    expect(await foundIn("public", all)).toEqual([]);
    expect(await foundIn("public", SAID_OF_STATES)).toEqual([]);
  });

  test("the delegates' copy has the guest notes, and neither states, answers nor secrets", async () => {
    expect(await foundIn("delegate", GUEST_WORDS)).toEqual(GUEST_WORDS);
    expect(await foundIn("delegate", SAID_OF_STATES)).toEqual([]);
    expect(await foundIn("delegate", [...(STATE_WORDS ?? []), ...(SECRETS ?? [])])).toEqual([]);
  });

  test("the organiser's copy has states and answers; names, phones and codes stay in the plan file", async () => {
    expect(await foundIn("organiser", GUEST_WORDS)).toEqual(GUEST_WORDS);
    expect(
      await foundIn("organiser", ["PLANTED-answer", "PLANTED-by", "8 September 2027"]),
    ).toEqual(["PLANTED-answer", "PLANTED-by", "8 September 2027"]);
    expect(await foundIn("organiser", SECRETS)).toEqual([]);
  });
});

test("the same search finds every planted secret in the organiser's plan file", () => {
  const issue = { number: 1, issuedAt: "2027-10-12T03:04:05Z" };
  const text = formatPlan({ tour: TOUR, copy: "organiser", ...issue });

  expect(SECRETS?.filter((word) => !text.includes(word))).toEqual([]);
});
