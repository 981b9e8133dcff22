import type { enMap } from "./enMap.ts";

/** Mọi lời trên và quanh bản đồ. */
export const viMap: typeof enMap = {
  title: "Bản đồ",
  canvas:
    "Bản đồ các địa điểm. Dùng phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ, Enter để chọn địa điểm ở giữa.",
  canvasMeasuring:
    "Bản đồ, đang đo khoảng cách. Dùng phím mũi tên để di chuyển; Enter đặt một điểm ở giữa, Backspace bỏ điểm cuối.",
  static: "Bản đồ giản lược vì trình duyệt không có WebGL.",
  failed: "Không mở được bản đồ tương tác. Bản đồ giản lược và mọi phần khác vẫn dùng được.",
  dismiss: "Đóng",
  controls: "Nút điều khiển bản đồ",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  north: "Xoay hướng bắc lên trên",
  fitSites: "Xem tất cả địa điểm",
  fullScreen: "Toàn màn hình",
  leaveFullScreen: "Thoát toàn màn hình",
  scale: "Tỷ lệ",
  locator: {
    open: "Xem vị trí Đà Nẵng ở Đông Nam Á",
    region: "Đông Nam Á",
    back: "Trở lại Đà Nẵng",
  },
  position: {
    ask: "Cho biết tôi đang ở đâu",
    hide: "Ẩn vị trí của tôi",
    asking: "Đang hỏi thiết bị về vị trí …",
    found: (accuracy) => `Bạn đang ở đây, sai số ${accuracy}.`,
    outside: "Thiết bị đang ở ngoài phạm vi bản đồ này.",
    refused: "Trình duyệt không cho trang này biết vị trí của bạn.",
    unknown: "Thiết bị không xác định được vị trí.",
  },
  measure: {
    start: "Đo khoảng cách",
    title: "Khoảng cách",
    hint: "Chọn từ hai điểm trở lên: bấm vào bản đồ hoặc một địa điểm, hoặc di chuyển bản đồ rồi nhấn Enter để lấy điểm ở giữa.",
    one: "Đã đặt một điểm. Hãy chọn điểm tiếp theo.",
    total: (length, points) => `${length} theo đường thẳng qua ${points} điểm`,
    between: (from, to, length) => `${from} đến ${to}: ${length} theo đường thẳng`,
    setMiddle: "Đặt điểm ở giữa bản đồ",
    undo: "Bỏ điểm cuối",
    done: "Xong",
  },
  options: {
    title: "Tùy chọn bản đồ",
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
    picture: "Lưu ảnh bản đồ",
    pictureSize: "Kích thước",
    pixels: (width, height) => `${width} × ${height} điểm ảnh`,
    saving: "Đang vẽ ảnh …",
    pictureFailed: "Không vẽ được ảnh. Hãy thử kích thước nhỏ hơn.",
  },
  notices: {
    askOnline: (host) =>
      `Liên kết này muốn lấy bản đồ từ ${host}. Máy chủ đó sẽ biết địa chỉ mạng của bạn và phần bản đồ bạn đang xem.`,
    loadOnline: "Tải bản đồ trực tuyến",
    stayBundled: "Dùng bản đồ có sẵn",
    onlineFailed: (host) =>
      `Không kết nối được bản đồ trực tuyến${host === "" ? "" : ` (${host})`}. Đã trở lại bản đồ có sẵn, không cần mạng.`,
    needFile:
      "Liên kết này được tạo với một tệp bản đồ. Hãy chọn đúng tệp đó để xem cùng một bản đồ.",
    fileFailed: "Đã trở lại bản đồ có sẵn.",
  },
  fileProblems: {
    unreachable: (file) => `Không tải được ${file}.`,
    refused: (file) => `Không có ${file}, hoặc máy chủ không cung cấp tệp này.`,
    "no-parts": (file) =>
      `${file} lớn hơn 64 MB mà máy chủ chỉ gửi cả tệp. Hãy tải về rồi mở từ máy.`,
    "other-site": (file) =>
      `${file} nằm ở trang khác, hoặc địa chỉ dẫn đi nơi khác. Chỉ mở được tệp đặt cùng chỗ với trang này hoặc tệp trên máy của bạn.`,
    "not-pmtiles": (file) => `${file} không phải là tệp PMTiles (phiên bản 3).`,
    "not-vector": (file) =>
      `${file} chứa ảnh chứ không phải dữ liệu vector nên không vẽ được ở đây.`,
    "other-schema": (file) =>
      `${file} không theo lược đồ bản đồ nền của Protomaps: thiếu các lớp earth, water và roads.`,
    elsewhere: (file) => `${file} là bản đồ của nơi khác, không có Đà Nẵng.`,
    damaged: (file) => `${file} bị hỏng hoặc bị cắt cụt, không đọc được.`,
  },
  key: {
    title: "Chú giải và nguồn",
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
    creditLine: "Nguồn: © OpenStreetMap · GSHHG · Natural Earth · GeoNames",
  },
};
