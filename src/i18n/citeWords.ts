const en = {
  /** How the map itself is named in a reference. */
  map: "Site Visit Map – Da Nang site visits",
  cite: "Cite",
  citeNamed: (name: string) => `Cite: ${name}`,
  plainText: "Text",
  copied: "Copied.",
  failed: "The browser did not let us copy. Copy it from here:",
  text: {
    from: "Source",
    fromSeveral: "Sources",
    in: "In",
    untitled: "untitled",
    publishedAbout: (date: string) => `published about ${date}`,
    readOn: (date: string) => `read on ${date} in a stored copy`,
    openedOn: (date: string) => `opened on ${date}`,
  },
  original: {
    link: "Original page",
    atWords: "Original page, at these words",
    unknown: "The origin of this text is unknown, so there is no link to it.",
    unchecked: "Whether the page is still there has not been checked.",
    works: (checked: string) => `Checked on ${checked}.`,
    worksWithWords: (checked: string) => `Checked on ${checked}: the quoted words are on the page.`,
    changed: (since: string, checked: string) =>
      `The page no longer has all the words quoted here (since ${since} at the latest; last checked on ${checked}). The copy here stands in.`,
    gone: (since: string, checked: string) =>
      `The original page is gone (since ${since} at the latest; last checked on ${checked}). The copy here stands in.`,
    unreachable: (since: string, checked: string) =>
      `The page could not be checked (since ${since}; last tried on ${checked}).`,
  },
  source: {
    works: (checked: string) => `Link checked on ${checked}.`,
    changed: (since: string) => `The page has changed since ${since} at the latest.`,
    gone: (since: string) => `The page has been gone since ${since} at the latest.`,
    unreachable: (since: string) => `The page could not be checked since ${since}.`,
  },
  files: {
    annotations: "All quotations as Web Annotations (.jsonld)",
    evidence: "All facts and quotations (.csv)",
  },
  table: {
    kind: "Kind",
    fact: "Fact",
    passage: "Quotation",
    site: "Site",
    question: "Question or relation",
    answer: "Answer or words",
    language: "Language of the words",
    asOf: "As of",
    confidence: "Confidence",
    note: "Note",
    sources: "Sources",
    addresses: "Addresses",
    read: "Read on",
    id: "Id",
  },
};

const vi: typeof en = {
  map: "Site Visit Map – Thăm thực địa Đà Nẵng",
  cite: "Trích dẫn",
  citeNamed: (name: string) => `Trích dẫn: ${name}`,
  plainText: "Văn bản",
  copied: "Đã sao chép.",
  failed: "Trình duyệt không cho sao chép. Hãy chép từ đây:",
  text: {
    from: "Nguồn",
    fromSeveral: "Các nguồn",
    in: "Trong",
    untitled: "không có tiêu đề",
    publishedAbout: (date: string) => `đăng khoảng ${date}`,
    readOn: (date: string) => `đọc bản lưu ngày ${date}`,
    openedOn: (date: string) => `truy cập ngày ${date}`,
  },
  original: {
    link: "Trang gốc",
    atWords: "Trang gốc, tại đúng đoạn trích này",
    unknown: "Không rõ nguồn gốc của văn bản này nên không có liên kết.",
    unchecked: "Chưa kiểm tra xem trang gốc còn hay không.",
    works: (checked: string) => `Đã kiểm tra ngày ${checked}.`,
    worksWithWords: (checked: string) =>
      `Đã kiểm tra ngày ${checked}: trang vẫn còn đoạn trích này.`,
    changed: (since: string, checked: string) =>
      `Trang gốc không còn đủ những chữ trích ở đây (muộn nhất là từ ${since}; kiểm tra gần nhất ngày ${checked}). Bản ở đây thay cho bản gốc.`,
    gone: (since: string, checked: string) =>
      `Trang gốc không còn nữa (muộn nhất là từ ${since}; kiểm tra gần nhất ngày ${checked}). Bản ở đây thay cho bản gốc.`,
    unreachable: (since: string, checked: string) =>
      `Không kiểm tra được trang gốc (từ ${since}; thử gần nhất ngày ${checked}).`,
  },
  source: {
    works: (checked: string) => `Đã kiểm tra liên kết ngày ${checked}.`,
    changed: (since: string) => `Trang này đã thay đổi, muộn nhất là từ ${since}.`,
    gone: (since: string) => `Trang này không còn, muộn nhất là từ ${since}.`,
    unreachable: (since: string) => `Không kiểm tra được trang này từ ${since}.`,
  },
  files: {
    annotations: "Mọi đoạn trích theo chuẩn Web Annotation (.jsonld)",
    evidence: "Mọi thông tin và đoạn trích (.csv)",
  },
  table: {
    kind: "Loại",
    fact: "Thông tin",
    passage: "Đoạn trích",
    site: "Địa điểm",
    question: "Câu hỏi hoặc quan hệ",
    answer: "Nội dung hoặc nguyên văn",
    language: "Ngôn ngữ của nguyên văn",
    asOf: "Tính đến",
    confidence: "Độ tin cậy",
    note: "Ghi chú",
    sources: "Nguồn",
    addresses: "Địa chỉ",
    read: "Ngày đọc",
    id: "Mã",
  },
};

/** Words of copying, citing and of links out. */
export const citeWords = { en, vi };
