import type { Language } from "#domain/base/text.ts";
import { formatNumber } from "./format.ts";

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

const en = {
  open: "Ready for a room without wifi?",
  title: "Ready for a room without wifi?",
  close: "Close",
  checking: "Reading every kept file again …",
  ready: (files: number, size: string) =>
    `Ready. All ${files} files of the app (${size}) are on this device and have just been read again.`,
  readyBut: (files: number, size: string) =>
    `Ready but for the map file: without a network the map in the app stands in for it. All ${files} files of the app (${size}) are on this device and have just been read again.`,
  advice: "To be quite sure, switch the network off and load this page once more.",
  limits:
    "Without a network there is no online map and no routing server, and links to other sites lead nowhere. Everything else works.",
  notReady: (missing: number, files: number) =>
    `Not ready: ${missing} of ${files} files ${plural(missing, "is", "are")} missing.`,
  damaged: (n: number) =>
    `${n} ${plural(n, "file was", "files were")} kept but damaged, and ${plural(n, "has", "have")} been taken away.`,
  andOthers: (n: number) => `and ${n} more`,
  page: "the page itself",
  notRunning:
    "The files are here, but the browser has not yet started the part that answers without a network.",
  getRest: "Get the rest",
  getting: "Fetching …",
  again: "Check again",
  unreachable: (n: number) =>
    `${n} ${plural(n, "file", "files")} could not be fetched. Is there a network?`,
  other: (n: number) =>
    `The server has ${n} ${plural(n, "file", "files")} of another version. Load the page again, then check.`,
  impossible: {
    file: "This page was opened from a file, so the browser keeps nothing. It needs no network as it is.",
    insecure:
      "Browsers keep pages only from https addresses (or from this machine). Open the map at its https address.",
    "no-worker":
      "This browser cannot keep pages, or not in a private window. Open the map in an ordinary window.",
    refused:
      "The browser does not let this page keep anything: a private window, a frame, blocked storage or no room left.",
  },
  noList:
    "What has to be kept cannot be found out: the server does not answer, and nothing is kept yet.",
  room: (used: string, free: string) => `Used for this site: ${used}. Room left: ${free}.`,
  persistent: "The browser will not clear this away by itself.",
  notPersistent: "The browser may clear this away when the device runs short of room.",
  askToKeep: "Ask the browser to keep it",
  keepRefused: "The browser has not promised it. Check again on the day.",
  mapFile: {
    kept: (name: string) => `The map file ${name} is kept as well.`,
    "not-kept": (name: string) => `The map file ${name} is not kept yet.`,
    "too-large": (name: string) =>
      `The map file ${name} has over 64 MB and is not kept. Download it and open it from disk.`,
    disk: (name: string) =>
      `The map file ${name} is on this device. After a reload the browser asks you to choose it again.`,
  },
  newer: "A newer version is ready.",
  load: "Load it now",
  later: "Later",
  closeOthers: (n: number) =>
    `The map is open in ${n} other ${plural(n, "window", "windows")}. Close ${plural(n, "it", "them")}, then press again.`,
};

const vi: typeof en = {
  open: "Sẵn sàng cho phòng không có wifi?",
  title: "Sẵn sàng cho phòng không có wifi?",
  close: "Đóng",
  checking: "Đang đọc lại từng tệp đã lưu …",
  ready: (files, size) =>
    `Đã sẵn sàng. Toàn bộ ${files} tệp của ứng dụng (${size}) đã nằm trên thiết bị này và vừa được đọc lại.`,
  readyBut: (files, size) =>
    `Đã sẵn sàng, trừ tệp bản đồ: khi không có mạng, bản đồ có sẵn trong ứng dụng sẽ được dùng thay thế. Toàn bộ ${files} tệp của ứng dụng (${size}) đã nằm trên thiết bị này và vừa được đọc lại.`,
  advice: "Để chắc chắn, hãy tắt mạng rồi tải lại trang này một lần.",
  limits:
    "Khi không có mạng thì không có bản đồ trực tuyến, không có máy chủ tìm đường, và liên kết đến trang khác không mở được. Mọi thứ khác vẫn hoạt động.",
  notReady: (missing, files) => `Chưa sẵn sàng: còn thiếu ${missing} trong ${files} tệp.`,
  damaged: (n) => `${n} tệp đã lưu bị hỏng và đã được gỡ bỏ.`,
  andOthers: (n) => `và ${n} tệp nữa`,
  page: "chính trang này",
  notRunning: "Các tệp đã có đủ, nhưng trình duyệt chưa khởi động phần trả lời khi không có mạng.",
  getRest: "Lấy phần còn thiếu",
  getting: "Đang tải …",
  again: "Kiểm tra lại",
  unreachable: (n) => `Không tải được ${n} tệp. Có kết nối mạng không?`,
  other: (n) =>
    `Máy chủ đang có ${n} tệp của phiên bản khác. Hãy tải lại trang rồi kiểm tra lần nữa.`,
  impossible: {
    file: "Trang này được mở từ một tệp nên trình duyệt không lưu gì thêm. Bản thân tệp không cần mạng.",
    insecure:
      "Trình duyệt chỉ lưu trang có địa chỉ https (hoặc trang trên chính máy này). Hãy mở bản đồ bằng địa chỉ https.",
    "no-worker":
      "Trình duyệt này không lưu được trang, hoặc không lưu trong cửa sổ riêng tư. Hãy mở bản đồ trong cửa sổ thường.",
    refused:
      "Trình duyệt không cho trang này lưu gì: cửa sổ riêng tư, khung nhúng, bộ nhớ bị chặn hoặc đã hết chỗ.",
  },
  noList: "Không biết được cần lưu những gì: máy chủ không trả lời và trên thiết bị chưa lưu gì.",
  room: (used, free) => `Trang này đang dùng ${used}. Còn trống ${free}.`,
  persistent: "Trình duyệt sẽ không tự xóa những gì đã lưu.",
  notPersistent: "Trình duyệt có thể tự xóa những gì đã lưu khi thiết bị gần hết chỗ.",
  askToKeep: "Đề nghị trình duyệt giữ lại",
  keepRefused: "Trình duyệt không cam kết giữ lại. Hãy kiểm tra lại trong ngày trình bày.",
  mapFile: {
    kept: (name) => `Tệp bản đồ ${name} cũng đã được lưu.`,
    "not-kept": (name) => `Tệp bản đồ ${name} chưa được lưu.`,
    "too-large": (name) =>
      `Tệp bản đồ ${name} lớn hơn 64 MB nên không được lưu. Hãy tải tệp về và mở từ ổ đĩa.`,
    disk: (name) =>
      `Tệp bản đồ ${name} nằm trên thiết bị này. Sau khi tải lại trang, trình duyệt sẽ yêu cầu bạn chọn lại tệp.`,
  },
  newer: "Đã có phiên bản mới hơn.",
  load: "Tải ngay",
  later: "Để sau",
  closeOthers: (n) => `Bản đồ còn mở trong ${n} cửa sổ khác. Hãy đóng các cửa sổ đó rồi bấm lại.`,
};

/** Words of keeping the app for a time without network, and of its newer versions. */
export const offlineWords = { en, vi };

/** `3.7 MB`, `120 GB`: in decimal units, as disks are sold. */
export function formatSize(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, "MB"] : [bytes / 1e9, "GB"];
  const digits = amount < 10 ? 10 : 1;
  return `${formatNumber(Math.ceil(amount * digits) / digits, language)}\u00A0${unit}`;
}
