import type { enMap } from "./enMap.ts";

/** Mọi lời trên và quanh bản đồ. */
export const viMap: typeof enMap = {
  title: "Bản đồ",
  canvas:
    "Bản đồ các địa điểm. Dùng phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ, Enter để chọn địa điểm ở giữa.",
  canvasMeasuring:
    "Bản đồ, đang đo khoảng cách. Dùng phím mũi tên để di chuyển; Enter đặt một điểm ở giữa, Backspace bỏ điểm cuối.",
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
  },
  measure: {
    start: "Đo khoảng cách",
  },
  options: {
    title: "Tùy chọn bản đồ",
  },
  key: {
    title: "Chú giải và nguồn",
    creditLine: "Nguồn: © OpenStreetMap · GSHHG · Natural Earth · GeoNames",
  },
};
