import { describe, expect, test } from "vitest";
import {
  hideSlide,
  keepNotes,
  noteSlide,
  titleSlide,
  withSlideOrder,
} from "#domain/tour/deckEdit.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { tourChanges } from "#domain/tour/tourChanges.ts";
import {
  addStop,
  changeDay,
  changeStop,
  changeTour,
  moveStop,
  newStop,
  removeStop,
} from "#domain/tour/tourEdit.ts";
import { changeSentence } from "#i18n/changeSentence.ts";
import { aDay, aStop, aTour, at, knownPlace } from "#tests/aTour.ts";

const TOUR = aTour([aDay([aStop("ioc"), aStop("it-park"), aStop("dhpiza")])], {
  title: { vi: "Đoàn", en: "Delegation" },
});
const TWO_DAYS = { ...TOUR, days: [...TOUR.days, aDay([], { date: "2027-10-20" })] };

const nameOf = (place: StopPlace) => (place.kind === "known" ? place.id.toUpperCase() : "?");

function told(before: Tour, after: Tour, language: "en" | "vi"): readonly string[] {
  const hasSeveralDays = before.days.length > 1 || after.days.length > 1;
  const telling = { language, nameOf, hasSeveralDays };
  return tourChanges(before, after).map((change) => changeSentence(change, telling));
}

describe.each<readonly [string, Tour, string, string]>([
  [
    "a title",
    changeTour(TOUR, { title: { vi: "Đoàn", en: "" } }),
    "The title in English is now none (before: “Delegation”).",
    "Tên chương trình bằng tiếng Anh nay là không có (trước: “Delegation”).",
  ],
  [
    "the vehicle",
    changeTour(TOUR, { vehicle: "coach" }),
    "The vehicle is now a coach (before: a car).",
    "Phương tiện nay là xe khách (trước: ô tô con).",
  ],
  [
    "the buffer",
    changeTour(TOUR, { bufferMinutes: 10 }),
    "The buffer for each drive is now 10 min (before: 0 min).",
    "Dự phòng cho mỗi chặng nay là 10 phút (trước: 0 phút).",
  ],
  [
    "the driver",
    changeTour(TOUR, { secrets: { ...TOUR.secrets, driverName: "Tuấn" } }),
    "What is noted on driver and vehicle has changed.",
    "Thông tin về lái xe và phương tiện đã thay đổi.",
  ],
  [
    "the date",
    changeDay(TOUR, 0, { date: "2027-10-26" }),
    "The date is now 26 October 2027 (before: 19 October 2027).",
    "Ngày đi nay là 26-10-2027 (trước: 19-10-2027).",
  ],
  [
    "the start",
    changeDay(TOUR, 0, { startsAt: at("07:30") }),
    "The start of the day is now 07:30 (before: 08:00).",
    "Giờ bắt đầu nay là 07:30 (trước: 08:00).",
  ],
  [
    "the place of the start",
    changeDay(TOUR, 0, { startPlace: knownPlace("novotel") }),
    "The place where the day begins is now NOVOTEL (before: the first stop).",
    "Nơi xuất phát nay là NOVOTEL (trước: điểm dừng đầu tiên).",
  ],
  ["a day more", TWO_DAYS, "Day 2, 20 October 2027, is new.", "Thêm ngày thứ 2, 20-10-2027."],
  [
    "a stop more",
    addStop(TOUR, 0, newStop("novotel", knownPlace("novotel"))),
    "NOVOTEL is a new stop.",
    "NOVOTEL là điểm dừng mới.",
  ],
  [
    "a stop less",
    removeStop(TOUR, "ioc"),
    "IOC is no longer a stop.",
    "IOC không còn là điểm dừng.",
  ],
  [
    "another order",
    moveStop(TOUR, "dhpiza", { day: 0, index: 0 }),
    "DHPIZA is now stop 1 (before: 3).",
    "DHPIZA nay là điểm dừng số 1 (trước: 3).",
  ],
  [
    "another place",
    changeStop(TOUR, "ioc", { place: knownPlace("novotel") }),
    "The place of a stop is now NOVOTEL (before: IOC).",
    "Nơi của một điểm dừng nay là NOVOTEL (trước: IOC).",
  ],
  [
    "a fixed arrival",
    changeStop(TOUR, "ioc", { arriveAt: at("08:15") }),
    "The fixed arrival at IOC is now 08:15 (before: none).",
    "Giờ hẹn đến IOC nay là 08:15 (trước: không có).",
  ],
  [
    "opening hours",
    changeStop(TOUR, "ioc", { windows: [{ from: at("07:30"), to: at("11:30") }] }),
    "When IOC receives guests is now 07:30 to 11:30 (before: not known).",
    "Giờ đón khách của IOC nay là 07:30 đến 11:30 (trước: chưa biết).",
  ],
  [
    "a purpose",
    changeStop(TOUR, "ioc", { purpose: "meal" }),
    "The purpose of the stop at IOC is now a meal (before: a visit).",
    "Mục đích dừng ở IOC nay là bữa ăn (trước: tham quan).",
  ],
  [
    "a note",
    changeStop(TOUR, "ioc", { note: { vi: "Mới", en: "New" } }),
    "The note on IOC has changed.",
    "Ghi chú về IOC đã thay đổi.",
  ],
  [
    "a gate code",
    changeStop(TOUR, "ioc", { secrets: { hostName: "", hostPhone: "", gateCode: "4711" } }),
    "What is private about IOC has changed.",
    "Thông tin riêng về IOC đã thay đổi.",
  ],
  [
    "the order of slides",
    withSlideOrder(TOUR, ["closing", "title"]),
    "The order of the slides has changed.",
    "Thứ tự các trang chiếu đã thay đổi.",
  ],
  [
    "a slide that every talk has",
    hideSlide(TOUR, "locator"),
    "Now hidden: the slide “Where Da Nang is”.",
    "Nay ẩn: trang “Đà Nẵng ở đâu”.",
  ],
  [
    "the slide of a stop",
    hideSlide(TOUR, "stop-ioc"),
    "Now hidden: the slide on IOC.",
    "Nay ẩn: trang về IOC.",
  ],
  [
    "the title of a slide",
    titleSlide(TOUR, "title", { vi: "Chào", en: "Welcome" }),
    "The title of the title slide has changed.",
    "Tiêu đề của trang mở đầu đã thay đổi.",
  ],
  [
    "what is said at a slide",
    noteSlide(TOUR, "stop-ioc", { vi: "Bí mật", en: "Secret" }),
    "What is noted for the slide on IOC has changed.",
    "Lời ghi chú cho trang về IOC đã thay đổi.",
  ],
  [
    "who has the notes",
    keepNotes(TOUR, true),
    "The speaker notes now stay in the organiser’s copy.",
    "Lời ghi chú cho người nói nay chỉ có trong bản của ban tổ chức.",
  ],
])("%s", (_what, after, inEnglish, inVietnamese) => {
  test("is told in one sentence in both languages", () => {
    expect(told(TOUR, after, "en")).toEqual([inEnglish]);
    expect(told(TOUR, after, "vi")).toEqual([inVietnamese]);
  });
});

test("a slide that is shown again is told, and notes that are for everybody again", () => {
  const hidden = keepNotes(hideSlide(TOUR, "closing"), true);

  expect(told(hidden, TOUR, "en")).toEqual([
    "Shown again: the last slide.",
    "The speaker notes are now in every copy.",
  ]);
});

test("of a private field the sentence does not say what is in it", () => {
  const secrets = { hostName: "Bà Hoa", hostPhone: "", gateCode: "4711" };
  const sentences = told(TOUR, changeStop(TOUR, "ioc", { secrets }), "en");

  expect(sentences.join()).not.toMatch(/Hoa|4711/);
});

test.each([
  [
    changeDay(TWO_DAYS, 1, { endsAt: at("16:00") }),
    "The latest end of day 2 is now 16:00 (before: 18:00).",
  ],
  [moveStop(TWO_DAYS, "ioc", { day: 1, index: 0 }), "IOC has moved to day 2, as stop 1."],
  [
    addStop(TWO_DAYS, 1, newStop("novotel", knownPlace("novotel"))),
    "NOVOTEL is a new stop on day 2.",
  ],
  [TOUR, "Day 2, 20 October 2027, has been taken out."],
])("where there are several days a sentence says which: %#", (after, sentence) => {
  expect(told(TWO_DAYS, after, "en")).toEqual([sentence]);
});
