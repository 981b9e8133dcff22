const en = {
  articles: { vi: "Vietnamese article", en: "English article" },
  sitesOfSentence: "Sites of this sentence",
  noSites: "This sentence concerns none of the sites by itself.",
  close: "Close the article",
  taller: "More room for the article",
  shorter: "More room for the map",
  previous: "Previous passage",
  next: "Next passage",
  walkSite: (n: number, total: number, site: string) => `Passage ${n} of ${total} on ${site}`,
  walkAll: (n: number, total: number) => `Passage ${n} of ${total}`,
  counterpart: { vi: "See the Vietnamese counterpart", en: "See the English counterpart" },
  noCounterpart: {
    vi: "Only the English article says this; it has no Vietnamese counterpart.",
    en: "Only the Vietnamese article says this; it has no English counterpart.",
  },
  same: "Both say",
  partlySame: "Both say, in part",
  differs: { vi: "Only in Vietnamese", en: "Only in English" },
  discrepancies: "Where accounts differ",
  notes: "Notes on this sentence",
  excerpt:
    "Left out of this copy: every sentence, marked […], that is not cited or compared here and not next to one that is.",
  originUnknown: "origin unknown",
  untitled: "Untitled text",
  about: "About this text",
  keys: "Left and right arrow keys step through the passages.",
  missing: "This article could not be loaded.",
};

const vi: typeof en = {
  articles: { vi: "Bài tiếng Việt", en: "Bài tiếng Anh" },
  sitesOfSentence: "Địa điểm của câu này",
  noSites: "Câu này không gắn riêng với địa điểm nào.",
  close: "Đóng bài báo",
  taller: "Nới rộng bài báo",
  shorter: "Nới rộng bản đồ",
  previous: "Đoạn trích trước",
  next: "Đoạn trích sau",
  walkSite: (n: number, total: number, site: string) => `Đoạn trích ${n}/${total} về ${site}`,
  walkAll: (n: number, total: number) => `Đoạn trích ${n}/${total}`,
  counterpart: {
    vi: "Xem câu tương ứng trong bài tiếng Việt",
    en: "Xem câu tương ứng trong bài tiếng Anh",
  },
  noCounterpart: {
    vi: "Chỉ bài tiếng Anh nói điều này; bài tiếng Việt không có câu tương ứng.",
    en: "Chỉ bài tiếng Việt nói điều này; bài tiếng Anh không có câu tương ứng.",
  },
  same: "Cả hai bài đều nói",
  partlySame: "Hai bài trùng nhau một phần",
  differs: { vi: "Riêng bài tiếng Việt", en: "Riêng bài tiếng Anh" },
  discrepancies: "Chỗ các nguồn khác nhau",
  notes: "Ghi chú về câu này",
  excerpt:
    "Bản này bỏ bớt những câu không được trích dẫn hay đối chiếu ở đây và cũng không đứng cạnh câu như thế; chỗ bỏ bớt ghi […].",
  originUnknown: "không rõ nguồn gốc",
  untitled: "Văn bản không có tiêu đề",
  about: "Về văn bản này",
  keys: "Phím mũi tên trái, phải chuyển giữa các đoạn trích.",
  missing: "Không tải được bài báo này.",
};

/** Both articles side by side, and what is said about a sentence. */
export const readerWords = { en, vi };
