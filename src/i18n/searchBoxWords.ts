const en = {
  search: "Search",
  placeholder: "Search names, facts, quotes (Ctrl K)",
  hint: "Sites, places, facts and every sentence of the articles, in either language, with or without tone marks. Ctrl K leads here.",
  clear: "Clear the search",
};

const vi: typeof en = {
  search: "Tìm kiếm",
  placeholder: "Tìm tên, thông tin, câu trích (Ctrl K)",
  hint: "Tìm địa điểm, thông tin và mọi câu của hai bài báo, bằng tiếng Việt hay tiếng Anh, có dấu hay không dấu. Ctrl K đưa con trỏ về đây.",
  clear: "Xóa nội dung tìm kiếm",
};

/** The search box before anything is found. */
export const searchBoxWords = { en, vi };
