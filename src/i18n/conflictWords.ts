const en = {
  hours: (hours: string) => `${hours} h`,
  minutes: (minutes: string) => `${minutes} min`,
  nextDay: (time: string) => `${time} the next day`,
  span: (from: string, to: string) => `${from}–${to}`,
  and: (first: string, last: string) => `${first} and ${last}`,
  or: (first: string, last: string) => `${first}, or ${last}`,
  ofDay: (day: string, sentence: string) => `Day ${day}: ${sentence}`,
  late: (place: string, time: string, delay: string) => `Arrives at ${place} at ${time}, ${delay}.`,
  afterAgreed: (minutes: string, agreed: string) => `${minutes} after the agreed ${agreed}`,
  leaveBy: (place: string, time: string) => `Leave ${place} by ${time}.`,
  startBy: (time: string) => `Start the day by ${time}.`,
  noDeparture: (minutes: string, place: string, time: string) =>
    `No single earlier departure gains ${minutes}: shorten the stays before ${place} by as much in all, or agree on ${time} there.`,
  agreeOn: (place: string, time: string) => `Agree on ${time} at ${place}.`,
  over: (place: string, stay: string, reason: string) =>
    `The stay at ${place}, ${stay}, ${reason}.`,
  overruns: (hours: string, minutes: string) =>
    `goes ${minutes} beyond its opening hours (${hours})`,
  closed: (place: string, time: string, hours: string) =>
    `${place} does not receive guests at ${time}; its opening hours are ${hours}.`,
  /** One of them or several joined by `or` become a sentence, with a capital and a full stop. */
  remedy: {
    beginBy: (time: string) => `begin by ${time}`,
    beginFrom: (time: string) => `begin at ${time} or later`,
    shorten: (minutes: string) => `shorten the stay by ${minutes}`,
    atMost: (minutes: string) => `stay ${minutes} at most, within these hours`,
    checkHours: "check the opening hours",
    leave: (place: string, time: string) => `leave ${place} by ${time}`,
    endLater: (time: string) => `let the day last until ${time}`,
    startEarlier: "start earlier",
    leaveOut: "move a stop to another day",
  },
  pastEnd: (time: string, minutes: string, end: string) =>
    `The day ends at ${time}, ${minutes} after its planned end at ${end}.`,
  pastMidnight: (place: string, time: string) =>
    `The stay at ${place} lasts past midnight, until ${time}.`,
  homePastMidnight: (time: string) => `The last drive ends past midnight, at ${time}.`,
  endsBeforeStart: (end: string, start: string) =>
    `The day is to end at ${end}, before it starts at ${start}. Change one of the two.`,
  unknownPlace: (place: string) =>
    `“${place}” is no place of this map, so the drives to it and from it are missing from the times. Choose the place again.`,
  datesOutOfOrder: (date: string, before: string) =>
    `This day (${date}) does not come after the day before it in the plan (${before}). Change one of the dates.`,
};

const vi: typeof en = {
  hours: (hours: string) => `${hours} giờ`,
  minutes: (minutes: string) => `${minutes} phút`,
  nextDay: (time: string) => `${time} hôm sau`,
  span: (from: string, to: string) => `${from}–${to}`,
  and: (first: string, last: string) => `${first} và ${last}`,
  or: (first: string, last: string) => `${first}, hoặc ${last}`,
  ofDay: (day: string, sentence: string) => `Ngày ${day}: ${sentence}`,
  late: (place: string, time: string, delay: string) => `Đến ${place} lúc ${time}, ${delay}.`,
  afterAgreed: (minutes: string, agreed: string) => `muộn ${minutes} so với giờ hẹn ${agreed}`,
  leaveBy: (place: string, time: string) => `Cần rời ${place} chậm nhất lúc ${time}.`,
  startBy: (time: string) => `Cần bắt đầu chậm nhất lúc ${time}.`,
  noDeparture: (minutes: string, place: string, time: string) =>
    `Chỉ rời một điểm sớm hơn thì không bù đủ ${minutes}: cần rút ngắn các lần dừng trước ${place} tổng cộng chừng ấy, hoặc hẹn lại ${place} lúc ${time}.`,
  agreeOn: (place: string, time: string) => `Cần hẹn lại ${place} lúc ${time}.`,
  over: (place: string, stay: string, reason: string) =>
    `Thời gian dừng tại ${place} (${stay}) ${reason}.`,
  overruns: (hours: string, minutes: string) => `vượt giờ đón khách (${hours}) ${minutes}`,
  closed: (place: string, time: string, hours: string) =>
    `${place} không đón khách lúc ${time}; giờ đón khách là ${hours}.`,
  remedy: {
    beginBy: (time: string) => `bắt đầu chậm nhất lúc ${time}`,
    beginFrom: (time: string) => `bắt đầu từ ${time} trở đi`,
    shorten: (minutes: string) => `rút ngắn thời gian dừng ${minutes}`,
    atMost: (minutes: string) => `dừng nhiều nhất ${minutes}, trong khoảng giờ đó`,
    checkHours: "kiểm tra lại giờ đón khách",
    leave: (place: string, time: string) => `rời ${place} chậm nhất lúc ${time}`,
    endLater: (time: string) => `cho chương trình kéo dài đến ${time}`,
    startEarlier: "bắt đầu sớm hơn",
    leaveOut: "chuyển bớt một điểm dừng sang ngày khác",
  },
  pastEnd: (time: string, minutes: string, end: string) =>
    `Chương trình trong ngày kết thúc lúc ${time}, muộn ${minutes} so với giờ dự kiến ${end}.`,
  pastMidnight: (place: string, time: string) =>
    `Thời gian dừng tại ${place} kéo dài qua nửa đêm, đến ${time}.`,
  homePastMidnight: (time: string) => `Chặng cuối kết thúc sau nửa đêm, lúc ${time}.`,
  endsBeforeStart: (end: string, start: string) =>
    `Giờ kết thúc (${end}) sớm hơn giờ bắt đầu (${start}). Hãy sửa một trong hai.`,
  unknownPlace: (place: string) =>
    `“${place}” không có trên bản đồ này nên thời gian đi đến đó và rời đó chưa được tính. Hãy chọn lại địa điểm.`,
  datesOutOfOrder: (date: string, before: string) =>
    `Ngày ${date} phải sau ngày ${before} đứng trước nó trong lịch trình. Hãy sửa một trong hai ngày.`,
};

/** What does not work in a plan, and what gives. */
export const conflictWords = { en, vi };
