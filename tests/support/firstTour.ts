import type { Deck, Tour } from "#domain/tour/tour.ts";
import { aDay, aStop, aTour, at, knownPlace } from "#tests/aTour.ts";

/** With something of everything that the public copy has. Codes and files of it must open for ever. */
export const FIRST_TOUR: Tour = aTour(
  [
    aDay(
      [
        aStop("ioc", {
          arriveAt: at("08:15"),
          windows: [
            { from: at("07:30"), to: at("11:30") },
            { from: at("13:00"), to: at("17:00") },
          ],
          host: { vi: "Trưởng ca trực", en: "Shift leader" },
          note: {
            vi: "Chia hai nhóm.\nXin phép khi chụp ảnh.",
            en: "Two groups.\nAsk first: 写真 📷",
          },
        }),
        aStop("ioc-2", { place: knownPlace("ioc"), purpose: "meal", stayMinutes: 77 }),
        aStop("own", {
          place: {
            kind: "own",
            name: { vi: "Quán cà phê Mộc", en: "Moc café" },
            point: { lng: 108.223456, lat: 16.061234 },
          },
          purpose: "gathering",
          stayMinutes: 0,
          windows: [{ from: at("12:01"), to: at("23:59") }],
        }),
        aStop("an-id-of-its-own", { place: knownPlace("a-new-place"), stayMinutes: 1439 }),
      ],
      { startPlace: knownPlace("novotel"), endPlace: knownPlace("airport-t2") },
    ),
    aDay([], { date: "2027-10-20" }),
    aDay([], {
      date: "2028-02-29",
      startPlace: { kind: "own", name: { vi: "", en: "" }, point: { lng: -77.036871, lat: -0.5 } },
    }),
  ],
  {
    id: "3f2b8c1e-9d4a-4b6f-8a2e-1c5d7e9f0a3b",
    title: { vi: "Đoàn doanh nghiệp Hoa Kỳ", en: "US business delegation" },
    isExample: true,
    vehicle: "coach",
    bufferMinutes: 7,
  },
);

/** What somebody has made of its slides: one moved, two hidden, some called and noted otherwise. */
export const FIRST_DECK: Deck = {
  order: [
    ...["title", "overview", "stop-ioc-2", "locator", "stop-ioc", "stop-own"],
    ...["stop-an-id-of-its-own", "comparison", "closing"],
  ],
  hidden: ["locator", "stop-own"],
  titles: [
    { id: "overview", text: { vi: "", en: "The whole day" } },
    { id: "stop-ioc", text: { vi: "Trái tim số", en: "The digital heart" } },
  ],
  notes: [
    { id: "title", text: { vi: "Chào đoàn.\nMời ngồi.", en: "Welcome: 写真 📷" } },
    { id: "closing", text: { vi: "Cảm ơn", en: "" } },
  ],
  areNotesPrivate: false,
};

/** The organiser's own plan, with every private field. */
export const FIRST_PLAN_TOUR: Tour = {
  ...FIRST_TOUR,
  days: FIRST_TOUR.days.map((day) => ({
    ...day,
    stops: day.stops.map((stop) => ({
      ...stop,
      agreement: { kind: "confirmed", by: "Bà Lan", on: "2027-10-01" },
      guests: {
        meetingPoint: { vi: "Sảnh chính", en: "Main lobby" },
        dressAndPhotos: { vi: "Giày kín mũi", en: "Closed shoes" },
        questions: [{ text: { vi: "Ai quản lý?", en: "Who runs it?" }, answer: "Hỏi lại" }],
      },
      secrets: { hostName: "Ông Hải", hostPhone: "+84 905 000 000", gateCode: "4711#" },
    })),
  })),
  secrets: {
    plate: "43B-123.45",
    driverName: "Anh Tuấn",
    driverPhone: "+84 905 111 111",
    routeDriven: "2027-10-17, Tuấn",
  },
};
