const en = {
  newer: (copy: string) =>
    `This plan is newer than the one you had before (${copy}). What is different:`,
  older: (copy: string) =>
    `This plan is older than the one you had before (${copy}). What is different:`,
  other: "You had another version of this plan before. What is different:",
  sameWords: "Nothing that shows.",
  stay: "Stay with this one",
  before: "Open the one before",
};

const vi: typeof en = {
  newer: (copy: string) =>
    `Lịch trình này mới hơn bản bạn có trước đây (${copy}). Những điểm khác:`,
  older: (copy: string) => `Lịch trình này cũ hơn bản bạn có trước đây (${copy}). Những điểm khác:`,
  other: "Trước đây bạn có một bản khác của lịch trình này. Những điểm khác:",
  sameWords: "Không có điểm nào nhìn thấy được.",
  stay: "Dùng bản này",
  before: "Mở bản trước",
};

/** Words of two versions of a plan that meet. */
export const versionWords = { en, vi };
