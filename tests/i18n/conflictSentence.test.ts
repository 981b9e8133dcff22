import { describe, expect, test } from "vitest";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import { conflictSentence } from "#i18n/conflictSentence.ts";
import { aDay, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";

const NAMES: Readonly<Record<string, string>> = {
  ...{ ioc: "IOC", novotel: "Novotel", lunch: "Madame Lân" },
};
const nameOf = (place: StopPlace) =>
  place.kind === "known" ? (NAMES[place.id] ?? place.id) : place.name.en;

function sentencesOf(tour: Tour, drive = 50): { en: string[]; vi: string[] } {
  const itinerary = itineraryOf(
    tour,
    legsOf(drive, (id) => id !== "nowhere"),
  );
  const inLanguage = (language: "en" | "vi") =>
    itinerary.conflicts.map((conflict) =>
      conflictSentence(conflict, { itinerary, language, nameOf }),
    );
  return { en: inLanguage("en"), vi: inLanguage("vi") };
}

const novotel = knownPlace("novotel");
const agreedIoc = aStop("ioc", { arriveAt: at("08:15") });
const hours = (...spans: readonly (readonly [string, string])[]) =>
  spans.map(([from, to]) => ({ from: at(from), to: at(to) }));

interface Told {
  readonly what: string;
  readonly tour: Tour;
  readonly drive?: number;
  readonly en: string;
  readonly vi: string;
}

const TOLD: readonly Told[] = [
  {
    what: "late, where the start place can be left earlier",
    tour: aTour([aDay([agreedIoc], { startPlace: novotel })]),
    en: "Arrives at IOC at 08:50, 35 min after the agreed 08:15. Leave Novotel by 07:25.",
    vi: "Đến IOC lúc 08:50, muộn 35 phút so với giờ hẹn 08:15. Cần rời Novotel chậm nhất lúc 07:25.",
  },
  {
    what: "late, where a stop can be left earlier",
    tour: aTour([aDay([aStop("novotel"), aStop("ioc", { arriveAt: at("09:00") })])]),
    en: "Arrives at IOC at 09:50, 50 min after the agreed 09:00. Leave Novotel by 08:10.",
    vi: "Đến IOC lúc 09:50, muộn 50 phút so với giờ hẹn 09:00. Cần rời Novotel chậm nhất lúc 08:10.",
  },
  {
    what: "late by hours, where the day begins at the stop",
    tour: aTour([aDay([agreedIoc], { startsAt: at("10:15"), endsAt: at("20:00") })]),
    en: "Arrives at IOC at 10:15, 2 h after the agreed 08:15. Start the day by 08:15.",
    vi: "Đến IOC lúc 10:15, muộn 2 giờ so với giờ hẹn 08:15. Cần bắt đầu chậm nhất lúc 08:15.",
  },
  {
    what: "late, where nothing alone helps",
    tour: aTour([
      aDay([aStop("novotel", { arriveAt: at("08:00") }), aStop("ioc", { arriveAt: at("08:30") })]),
    ]),
    en: "Arrives at IOC at 09:50, 1 h 20 min after the agreed 08:30. No single earlier departure gains 1 h 20 min: shorten the stays before IOC by as much in all, or agree on 09:50 there.",
    vi: "Đến IOC lúc 09:50, muộn 1 giờ 20 phút so với giờ hẹn 08:30. Chỉ rời một điểm sớm hơn thì không bù đủ 1 giờ 20 phút: cần rút ngắn các lần dừng trước IOC tổng cộng chừng ấy, hoặc hẹn lại IOC lúc 09:50.",
  },
  {
    what: "late at the first stop, which no start of that day could reach in time",
    tour: aTour([aDay([aStop("ioc", { arriveAt: at("00:30") })], { startPlace: novotel })]),
    en: "Arrives at IOC at 08:50, 8 h 20 min after the agreed 00:30. Agree on 08:50 at IOC.",
    vi: "Đến IOC lúc 08:50, muộn 8 giờ 20 phút so với giờ hẹn 00:30. Cần hẹn lại IOC lúc 08:50.",
  },
  {
    what: "a stay that overruns its hours",
    tour: aTour([
      aDay([aStop("ioc", { windows: hours(["07:00", "08:40"]) })], { startPlace: null }),
    ]),
    en: "The stay at IOC, 08:00–09:00, goes 20 min beyond its opening hours (07:00–08:40). Begin by 07:40, or shorten the stay by 20 min.",
    vi: "Thời gian dừng tại IOC (08:00–09:00) vượt giờ đón khách (07:00–08:40) 20 phút. Bắt đầu chậm nhất lúc 07:40, hoặc rút ngắn thời gian dừng 20 phút.",
  },
  {
    what: "a stay longer than its hours",
    tour: aTour([aDay([aStop("ioc", { windows: hours(["08:00", "08:40"]) })])]),
    en: "The stay at IOC, 08:00–09:00, goes 20 min beyond its opening hours (08:00–08:40). Shorten the stay by 20 min.",
    vi: "Thời gian dừng tại IOC (08:00–09:00) vượt giờ đón khách (08:00–08:40) 20 phút. Rút ngắn thời gian dừng 20 phút.",
  },
  {
    what: "an agreed time between hours",
    tour: aTour([
      aDay([
        aStop("lunch", {
          arriveAt: at("12:30"),
          windows: hours(["07:00", "11:30"], ["13:30", "17:00"]),
        }),
      ]),
    ]),
    en: "Madame Lân does not receive guests at 12:30; its opening hours are 07:00–11:30 and 13:30–17:00. Begin by 10:30, or begin at 13:30 or later.",
    vi: "Madame Lân không đón khách lúc 12:30; giờ đón khách là 07:00–11:30 và 13:30–17:00. Bắt đầu chậm nhất lúc 10:30, hoặc bắt đầu từ 13:30 trở đi.",
  },
  {
    what: "hours that are over and were too short",
    tour: aTour([aDay([aStop("ioc", { windows: hours(["06:00", "06:40"]) })])]),
    en: "IOC does not receive guests at 08:00; its opening hours are 06:00–06:40. Stay 40 min at most, within these hours.",
    vi: "IOC không đón khách lúc 08:00; giờ đón khách là 06:00–06:40. Dừng nhiều nhất 40 phút, trong khoảng giờ đó.",
  },
  {
    what: "a day that ends too late",
    tour: aTour([aDay([aStop("ioc", { stayMinutes: 575 })], { endPlace: novotel })]),
    en: "The day ends at 18:25, 25 min after its planned end at 18:00. Leave IOC by 17:10, or let the day last until 18:25.",
    vi: "Chương trình trong ngày kết thúc lúc 18:25, muộn 25 phút so với giờ dự kiến 18:00. Rời IOC chậm nhất lúc 17:10, hoặc cho chương trình kéo dài đến 18:25.",
  },
  {
    what: "a stay past midnight",
    tour: aTour([aDay([aStop("ioc")], { startsAt: at("23:20"), endsAt: at("23:59") })]),
    en: "The stay at IOC lasts past midnight, until 00:20 the next day. Start earlier, or move a stop to another day.",
    vi: "Thời gian dừng tại IOC kéo dài qua nửa đêm, đến 00:20 hôm sau. Bắt đầu sớm hơn, hoặc chuyển bớt một điểm dừng sang ngày khác.",
  },
  {
    what: "a drive past midnight",
    tour: aTour([
      aDay([aStop("ioc")], { startsAt: at("22:50"), endsAt: at("23:55"), endPlace: novotel }),
    ]),
    en: "The last drive ends past midnight, at 00:40 the next day. Start earlier, or move a stop to another day.",
    vi: "Chặng cuối kết thúc sau nửa đêm, lúc 00:40 hôm sau. Bắt đầu sớm hơn, hoặc chuyển bớt một điểm dừng sang ngày khác.",
  },
  {
    what: "an end before the start",
    tour: aTour([aDay([aStop("ioc")], { endsAt: at("07:30") })]),
    en: "The day is to end at 07:30, before it starts at 08:00. Change one of the two.",
    vi: "Giờ kết thúc (07:30) sớm hơn giờ bắt đầu (08:00). Hãy sửa một trong hai.",
  },
  {
    what: "a place that nobody knows",
    tour: aTour([aDay([aStop("nowhere")])]),
    en: "“nowhere” is no place of this map, so the drives to it and from it are missing from the times. Choose the place again.",
    vi: "“nowhere” không có trên bản đồ này nên thời gian đi đến đó và rời đó chưa được tính. Hãy chọn lại địa điểm.",
  },
  {
    what: "dates out of order, with the day",
    tour: aTour([aDay([]), aDay([], { date: "2027-10-18" })]),
    en: "Day 2: This day (18 October 2027) does not come after the day before it in the plan (19 October 2027). Change one of the dates.",
    vi: "Ngày 2: Ngày 18-10-2027 phải sau ngày 19-10-2027 đứng trước nó trong lịch trình. Hãy sửa một trong hai ngày.",
  },
];

describe.each(TOLD)("$what", ({ tour, drive, en, vi }) => {
  test("is said in English", () => {
    expect(sentencesOf(tour, drive).en).toContain(en);
  });

  test("is said in Vietnamese", () => {
    expect(sentencesOf(tour, drive).vi).toContain(vi);
  });
});
