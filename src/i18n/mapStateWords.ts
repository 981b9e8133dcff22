const en = {
  static: "A simplified map: this browser has no WebGL.",
  failed: "The interactive map could not start. The simpler map and everything else go on working.",
  lost: "The device has stopped the interactive map. The simpler map goes on working.",
  startAgain: "Start it again",
  position: {
    asking: "Asking this device where it is …",
    found: (accuracy: string) => `You are here, to within ${accuracy}.`,
    outside: "This device is outside the area of this map.",
    refused: "The browser does not allow this page to know where you are.",
    unknown: "This device could not say where it is.",
  },
};

const vi: typeof en = {
  static: "Bản đồ giản lược vì trình duyệt không có WebGL.",
  failed: "Không mở được bản đồ tương tác. Bản đồ giản lược và mọi phần khác vẫn dùng được.",
  lost: "Máy đã dừng bản đồ tương tác. Bản đồ giản lược vẫn dùng được.",
  startAgain: "Mở lại bản đồ tương tác",
  position: {
    asking: "Đang hỏi thiết bị về vị trí …",
    found: (accuracy) => `Bạn đang ở đây, sai số ${accuracy}.`,
    outside: "Thiết bị đang ở ngoài phạm vi bản đồ này.",
    refused: "Trình duyệt không cho trang này biết vị trí của bạn.",
    unknown: "Thiết bị không xác định được vị trí.",
  },
};

/** How it stands with the map, and with where one is. */
export const mapStateWords = { en, vi };
