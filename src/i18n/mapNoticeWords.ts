import type { MapFileProblem } from "#domain/place/tileArchive.ts";

const en = {
  askOnline: (host: string) =>
    `This link wants to draw the map from ${host}. That server would learn your address and what part of the map you look at.`,
  loadOnline: "Load the online map",
  stayBundled: "Stay with the map in the app",
  onlineFailed: (host: string) =>
    `The online map${host === "" ? "" : ` (${host})`} cannot be reached. Back to the map in the app, which needs no network.`,
  needFile: "This link was made with a map file. Choose that file to see the same map.",
  fileFailed: "Back to the map in the app.",
  fileProblems: {
    unreachable: (file) => `${file} cannot be reached.`,
    refused: (file) => `${file} is not there, or the server does not give it out.`,
    "no-parts": (file) =>
      `${file} is over 64 MB and its server sends it only whole. Download it and open it from disk.`,
    "other-site": (file) =>
      `${file} lies on another site, or its address leads elsewhere. Only files beside this page or from your disk are opened.`,
    "not-pmtiles": (file) => `${file} is not a PMTiles archive (version 3).`,
    "not-vector": (file) => `${file} holds pictures, not vector tiles, so it cannot be drawn here.`,
    "other-schema": (file) =>
      `${file} is not in Protomaps' basemap schema: its layers earth, water and roads are missing.`,
    elsewhere: (file) => `${file} shows another part of the world; Da Nang is not in it.`,
    damaged: (file) => `${file} is damaged or cut off and cannot be read.`,
  } satisfies Record<MapFileProblem["kind"], (file: string) => string>,
};

const vi: typeof en = {
  askOnline: (host) =>
    `Liên kết này muốn lấy bản đồ từ ${host}. Máy chủ đó sẽ biết địa chỉ mạng của bạn và phần bản đồ bạn đang xem.`,
  loadOnline: "Tải bản đồ trực tuyến",
  stayBundled: "Dùng bản đồ có sẵn",
  onlineFailed: (host) =>
    `Không kết nối được bản đồ trực tuyến${host === "" ? "" : ` (${host})`}. Đã trở lại bản đồ có sẵn, không cần mạng.`,
  needFile:
    "Liên kết này được tạo với một tệp bản đồ. Hãy chọn đúng tệp đó để xem cùng một bản đồ.",
  fileFailed: "Đã trở lại bản đồ có sẵn.",
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
};

/** What is said of a ground of the map that has to be asked for, or cannot be had. */
export const mapNoticeWords = { en, vi };
