const en = {
  daNang: "All times are Da Nang’s.",
  show: "Show my own time, too",
  own: (time: string) => `${time} your time`,
  ownBefore: (time: string) => `${time} the day before, your time`,
  ownAfter: (time: string) => `${time} the next day, your time`,
  span: (from: string, to: string) => `Your time: ${from} to ${to}`,
  before: (time: string) => `${time} the day before`,
  after: (time: string) => `${time} the next day`,
};

const vi: typeof en = {
  daNang: "Mọi giờ đều là giờ Đà Nẵng.",
  show: "Hiện thêm giờ nơi tôi đang ở",
  own: (time: string) => `giờ của bạn: ${time}`,
  ownBefore: (time: string) => `giờ của bạn: ${time} hôm trước`,
  ownAfter: (time: string) => `giờ của bạn: ${time} hôm sau`,
  span: (from: string, to: string) => `Giờ của bạn: ${from} đến ${to}`,
  before: (time: string) => `${time} hôm trước`,
  after: (time: string) => `${time} hôm sau`,
};

/** Words for whoever is in another time zone than the tour. */
export const ownTimeWords = { en, vi };
