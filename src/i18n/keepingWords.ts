const en = {
  file: {
    tooLong: "The file is far longer than any plan.",
    notJson: "The file is cut off, or is no JSON file.",
    notAPlan: "The file holds no plan of this app.",
    newerVersion:
      "A newer version of this app has saved this file. Reload the page; perhaps the newer version is there.",
    fault: (fault: string) => `The file has a fault, so nothing of it was opened: ${fault}.`,
    notReadable: "The browser could not read the file.",
  },
  link: {
    notACode:
      "The link to a plan is incomplete or not one of this app’s. Ask for it again, or for the file.",
    tooLong: "The link to a plan is far longer than any plan. Ask for it again, or for the file.",
    damaged: "The link to a plan is cut off or mistyped. Ask for it again, or for the file.",
    newerVersion:
      "A newer version of this app has made the link to a plan. Reload the page; perhaps the newer version is there.",
  },
  storage: {
    blocked: "This browser does not let the page keep anything on this device.",
    full: "There is no more room on this device.",
  },
  missing: "It is no longer on this device.",
  notKept: "Your plan is not being kept: a reload would lose it. Save it as a file.",
  todayNotKept:
    "Delays, and where you say the group is, are not being kept: a reload would lose them.",
  badPage: "The plan in this file could not be opened.",
  notOpened: "A plan on this device could not be opened. It stays as it is.",
  keptBoth:
    "This plan was changed in another window at the same time. Both are kept; here you have the copy beside it.",
  saveFile: "Save as a file",
  dismiss: "Dismiss",
};

const vi: typeof en = {
  file: {
    tooLong: "Tệp dài hơn mọi lịch trình rất nhiều.",
    notJson: "Tệp bị cắt cụt hoặc không phải tệp JSON.",
    notAPlan: "Tệp không chứa lịch trình của ứng dụng này.",
    newerVersion:
      "Tệp này do một phiên bản mới hơn của ứng dụng lưu. Hãy tải lại trang; có thể phiên bản mới đã có ở đó.",
    fault: (fault: string) => `Tệp có lỗi nên không mở phần nào: ${fault}.`,
    notReadable: "Trình duyệt không đọc được tệp.",
  },
  link: {
    notACode:
      "Liên kết đến lịch trình bị thiếu hoặc không phải của ứng dụng này. Hãy xin lại liên kết, hoặc xin tệp.",
    tooLong: "Liên kết đến lịch trình dài hơn mọi lịch trình. Hãy xin lại liên kết, hoặc xin tệp.",
    damaged: "Liên kết đến lịch trình bị cắt cụt hoặc gõ sai. Hãy xin lại liên kết, hoặc xin tệp.",
    newerVersion:
      "Liên kết đến lịch trình do một phiên bản mới hơn của ứng dụng tạo. Hãy tải lại trang; có thể phiên bản mới đã có ở đó.",
  },
  storage: {
    blocked: "Trình duyệt này không cho trang lưu gì trên máy.",
    full: "Máy này không còn chỗ trống.",
  },
  missing: "Lịch trình không còn trên máy này.",
  notKept: "Lịch trình của bạn không được lưu: tải lại trang sẽ mất. Hãy lưu thành tệp.",
  todayNotKept: "Số phút trễ và vị trí đoàn mà bạn báo không được lưu: tải lại trang sẽ mất.",
  badPage: "Không mở được lịch trình nằm trong tệp này.",
  notOpened: "Không mở được một lịch trình trên máy này. Lịch trình đó vẫn được giữ nguyên.",
  keptBoth:
    "Lịch trình này cùng lúc được thay đổi ở một cửa sổ khác. Cả hai đều được giữ; ở đây là bản lưu bên cạnh.",
  saveFile: "Lưu thành tệp",
  dismiss: "Bỏ qua",
};

/** Words of what goes wrong in keeping and opening plans. */
export const keepingWords = { en, vi };
