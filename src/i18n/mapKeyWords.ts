const en = {
  symbol: "The sites: gate or door where a visit begins",
  accuracy: "Dotted ring: the true point lies somewhere inside it",
  softEdge: "Approximate outline; its faded edge is as wide as it may be off",
  planned: "Hatched: planned",
  expressway: "Expressway",
  mainRoad: "Main road",
  otherRoad: "Other through road",
  bridge: "Bridge",
  wood: "Forested hills, generalised",
  urban: "Built-up area, generalised",
  works: "Industry, port, airport",
  sand: "Beach",
  general: "Main roads only, generalised; not for navigation",
  credits:
    "Roads, rivers and city coast: © OpenStreetMap contributors (ODbL), generalised. Outer coast: GSHHG, P. Wessel and W. H. F. Smith (LGPL). South-East Asia: Natural Earth. Part of the place names: GeoNames (CC BY 4.0). Site outlines: redrawn by this project.",
};

const vi: typeof en = {
  symbol: "Các địa điểm: cổng hoặc cửa đón khách",
  accuracy: "Vòng chấm: vị trí thật nằm trong vòng này",
  softEdge: "Ranh giới gần đúng; phần viền mờ rộng bằng sai số",
  planned: "Gạch chéo: theo quy hoạch",
  expressway: "Cao tốc",
  mainRoad: "Đường chính",
  otherRoad: "Đường liên khu vực khác",
  bridge: "Cầu",
  wood: "Đồi núi có rừng, đã giản lược",
  urban: "Khu dân cư, đã giản lược",
  works: "Khu công nghiệp, cảng, sân bay",
  sand: "Bãi biển",
  general: "Chỉ có đường chính, đã giản lược; không dùng để dẫn đường",
  credits:
    "Đường, sông và bờ biển nội thành: © những người đóng góp OpenStreetMap (ODbL), đã giản lược. Bờ biển ngoại vi: GSHHG, P. Wessel và W. H. F. Smith (LGPL). Đông Nam Á: Natural Earth. Một phần địa danh: GeoNames (CC BY 4.0). Ranh giới các khu: dự án này vẽ lại.",
};

/** What the signs of the map mean, and whose work it rests on. */
export const mapKeyWords = { en, vi };
