const en = { licences: "Open-source licences", accessibility: "Accessibility" };

const vi: typeof en = {
  licences: "Giấy phép của phần mềm nguồn mở",
  accessibility: "Khả năng tiếp cận",
};

/** Whose work the app is made with, and for whom it works. */
export const creditWords = { en, vi };
