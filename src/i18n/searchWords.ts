const en = {
  results: "Results",
  none: (query: string) => `No results for “${query}”`,
  count: (n: number) => (n === 1 ? "1 result" : `${n} results`),
  countListed: (n: number, listed: number) => `${n} results, the best ${listed} listed`,
  listedOf: (listed: number, n: number) => `${listed} of ${n}`,
  kinds: {
    site: "Sites",
    place: "Other places",
    fact: "Published facts",
    passage: "In the articles",
  },
  factOfSite: (label: string, site: string) => `${label} – ${site}`,
  placeKinds: {
    airport: "Airport",
    terminal: "Airport terminal",
    "city-hall": "City administration",
    hotel: "Hotel",
    port: "Port",
    gate: "Gate",
    junction: "Road junction",
    "bus-stop": "Bus stop",
    office: "Offices",
  },
};

const vi: typeof en = {
  results: "Kết quả",
  none: (query: string) => `Không có kết quả nào cho “${query}”`,
  count: (n: number) => `${n} kết quả`,
  countListed: (n: number, listed: number) =>
    `${n} kết quả, liệt kê ${listed} kết quả phù hợp nhất`,
  listedOf: (listed: number, n: number) => `${listed}/${n}`,
  kinds: {
    site: "Địa điểm",
    place: "Nơi khác",
    fact: "Thông tin đã công bố",
    passage: "Trong hai bài báo",
  },
  factOfSite: (label: string, site: string) => `${label} – ${site}`,
  placeKinds: {
    airport: "Sân bay",
    terminal: "Nhà ga sân bay",
    "city-hall": "Cơ quan hành chính thành phố",
    hotel: "Khách sạn",
    port: "Cảng",
    gate: "Cổng",
    junction: "Nút giao đường bộ",
    "bus-stop": "Trạm xe buýt",
    office: "Khu văn phòng",
  },
};

export const searchWords = { en, vi };
