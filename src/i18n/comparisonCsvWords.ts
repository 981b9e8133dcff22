/** Heads of the comparison as a file, and of the list of sources below it. */
const en = {
  group: "Group",
  question: "Question",
  answer: (site: string) => `${site}: answer`,
  asOf: (site: string) => `${site}: as of`,
  confidence: (site: string) => `${site}: confidence`,
  sources: (site: string) => `${site}: sources`,
  remarks: (site: string) => `${site}: remarks`,
  /** Of the list of sources below the table. */
  source: {
    number: "Number",
    publisher: "Publisher",
    title: "Title",
    details: "Date, language",
    address: "Address",
    read: "Read on",
  },
};

const vi: typeof en = {
  group: "Nhóm",
  question: "Nội dung",
  answer: (site: string) => `${site}: thông tin`,
  asOf: (site: string) => `${site}: tính đến`,
  confidence: (site: string) => `${site}: độ tin cậy`,
  sources: (site: string) => `${site}: nguồn`,
  remarks: (site: string) => `${site}: ghi chú`,
  source: {
    number: "Số",
    publisher: "Nơi công bố",
    title: "Tiêu đề",
    details: "Ngày công bố, ngôn ngữ",
    address: "Địa chỉ",
    read: "Ngày truy cập",
  },
};

export const comparisonCsvWords = { en, vi };
