const en = {
  ground: "Map",
  bundled: "In the app: main roads, no network needed",
  online: (host: string) => `Online: ${host}, with streets and buildings`,
  onlineUnnamed: "Online, with streets and buildings",
  file: (name: string) => `File: ${name}`,
  openFile: "Open a map file (.pmtiles)",
  divisions: "City divisions",
  districts: "Districts, as in October 2022",
  wards: "Wards, since 1 July 2025",
  bothNames: "Names in Vietnamese and English",
  move: {
    title: "Move the map",
    show: "Show arrow buttons on the map",
    up: "Move up",
    left: "Move left",
    right: "Move right",
    down: "Move down",
  },
  picture: "Save map image",
  pictureSize: "Size",
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  saving: "Drawing the image …",
  pictureFailed: "The image could not be drawn. Try a smaller size.",
};

const vi: typeof en = {
  ground: "Bản đồ nền",
  bundled: "Có sẵn trong ứng dụng: đường chính, không cần mạng",
  online: (host) => `Trực tuyến: ${host}, có đường phố và nhà cửa`,
  onlineUnnamed: "Trực tuyến, có đường phố và nhà cửa",
  file: (name) => `Tệp: ${name}`,
  openFile: "Mở tệp bản đồ (.pmtiles)",
  divisions: "Đơn vị hành chính",
  districts: "Quận, huyện như hồi tháng 10-2022",
  wards: "Phường, xã từ ngày 1-7-2025",
  bothNames: "Tên bằng tiếng Việt và tiếng Anh",
  move: {
    title: "Di chuyển bản đồ",
    show: "Hiện các nút mũi tên trên bản đồ",
    up: "Dịch lên",
    left: "Dịch sang trái",
    right: "Dịch sang phải",
    down: "Dịch xuống",
  },
  picture: "Lưu ảnh bản đồ",
  pictureSize: "Kích thước",
  pixels: (width, height) => `${width} × ${height} điểm ảnh`,
  saving: "Đang vẽ ảnh …",
  pictureFailed: "Không vẽ được ảnh. Hãy thử kích thước nhỏ hơn.",
};

/** Sentences of the map’s options. */
export const mapOptionsWords = { en, vi };
