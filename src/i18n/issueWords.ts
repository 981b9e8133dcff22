const en = {
  at: (file: string, feature: string | undefined, property: string | undefined) =>
    [file, feature && `“${feature}”`, property].filter(Boolean).join(", "),
  found: (found: string) => `found ${found}`,
  expected: {
    json: "expected complete JSON",
    shape: "expected another shape",
    "known-file": "expected a file that the app knows by this name",
    property: "expected this property to be there",
    "no-such-property": "expected no property of this name",
    "required-fact": "expected this fact, if only as not stated",
    "own-symbol": "expected a symbol that no other site has",
    "known-id": "expected an id that exists",
    "unique-id": "expected an id that is used once",
    source: "expected at least one source",
    citation: "expected at least one citation for the site",
    "inside-area": "expected a position inside the map's area",
    "counter-clockwise": "expected an outer ring that runs counter-clockwise (RFC 7946)",
    clockwise: "expected a hole that runs clockwise (RFC 7946)",
    "closed-ring": "expected a ring that ends where it begins",
    "sentence-bounds": "expected offsets that cut the text into whole sentences",
    "sentence-order": "expected sentence ids that count up",
    "quote-once": "expected the quote exactly once in the article",
    "quote-in-sentence": "expected the quote inside its sentence",
    "road-end": "expected the road to begin and end at its nodes",
  },
};

const vi: typeof en = {
  at: (file: string, feature: string | undefined, property: string | undefined) =>
    [file, feature && `“${feature}”`, property].filter(Boolean).join(", "),
  found: (found: string) => `gặp ${found}`,
  expected: {
    json: "cần JSON đầy đủ",
    shape: "cần một cấu trúc khác",
    "known-file": "cần một tệp mà ứng dụng biết theo tên này",
    property: "cần có thuộc tính này",
    "no-such-property": "không có thuộc tính nào mang tên này",
    "required-fact": "cần có thông tin này, dù chỉ là “không nói đến”",
    "own-symbol": "cần một ký hiệu chưa nơi nào dùng",
    "known-id": "cần một mã có thật",
    "unique-id": "cần một mã chỉ dùng một lần",
    source: "cần ít nhất một nguồn",
    citation: "cần ít nhất một trích dẫn cho địa điểm",
    "inside-area": "cần vị trí nằm trong vùng bản đồ",
    "counter-clockwise": "cần vòng ngoài ngược chiều kim đồng hồ (RFC 7946)",
    clockwise: "cần lỗ thủng xuôi chiều kim đồng hồ (RFC 7946)",
    "closed-ring": "cần vòng khép kín",
    "sentence-bounds": "cần vị trí cắt văn bản thành câu trọn vẹn",
    "sentence-order": "cần mã câu tăng dần",
    "quote-once": "cần đoạn trích có đúng một lần trong bài",
    "quote-in-sentence": "cần đoạn trích nằm trong câu của nó",
    "road-end": "cần đoạn đường bắt đầu và kết thúc tại các nút của nó",
  },
};

/** Faults in data files. */
export const issueWords = { en, vi };
