const en = {
  title: "Site sheet",
  of: (site: string) => `Site sheet: ${site}`,
  print: "Print",
  close: "Back to the map",
  subtitle:
    "Investment site in Da Nang, Viet Nam, shown to a delegation of US ICT companies in October 2022",
  language: "English",
  position: "Position (latitude, longitude)",
  within: (distance: string) => `to within ${distance}`,
  derived: "worked out",
  more: (count: string) => `${count} more published facts in the app`,
  moreSources: "(+n: n more sources in the app)",
  articlesSay: "What the articles say",
  place: (article: string, paragraph: string) => `${article}, paragraph ${paragraph}`,
  sources: "Sources",
  undated: "undated",
  dateRead: "[date read]",
  live: "This map",
  printedOn: (date: string) => `Printed on ${date}`,
};

const vi: typeof en = {
  title: "Tờ thông tin địa điểm",
  of: (site: string) => `Tờ thông tin địa điểm: ${site}`,
  print: "In",
  close: "Về bản đồ",
  subtitle:
    "Địa điểm đầu tư tại Đà Nẵng, Việt Nam, nơi đoàn doanh nghiệp ICT Hoa Kỳ đến thăm tháng 10-2022",
  language: "Tiếng Việt",
  position: "Vị trí (vĩ độ, kinh độ)",
  within: (distance: string) => `sai số ${distance}`,
  derived: "suy ra",
  more: (count: string) => `Còn ${count} thông tin đã công bố trong ứng dụng`,
  moreSources: "(+n: còn n nguồn trong ứng dụng)",
  articlesSay: "Bài báo viết gì",
  place: (article: string, paragraph: string) => `${article}, đoạn ${paragraph}`,
  sources: "Nguồn",
  undated: "không rõ ngày",
  dateRead: "[ngày truy cập]",
  live: "Bản đồ này",
  printedOn: (date: string) => `In ngày ${date}`,
};

export const sheetWords = { en, vi };
