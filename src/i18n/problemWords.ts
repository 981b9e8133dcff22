const en = {
  tryAgain: "Try again",
  status: (file: string, status: number) =>
    `${file} was not delivered (the server answered ${status}).`,
  offline: (file: string) => `${file} could not be reached.`,
  invalid: (file: string, sentence: string) => `${file} is damaged: ${sentence}`,
  others: (n: number) => `and ${n} more`,
  settings:
    "Until the settings (config.json) are there, links lead to the address of this page, and driving times come from the built-in roads.",
  restWorks: "Everything else goes on working.",
  asking: "Asking for the files again …",
  come: "The files have come.",
  still: "The files could not be loaded this time either.",
};

const vi: typeof en = {
  tryAgain: "Thử lại",
  status: (file: string, status: number) => `Không nhận được ${file} (máy chủ trả lời ${status}).`,
  offline: (file: string) => `Không kết nối được tới ${file}.`,
  invalid: (file: string, sentence: string) => `Tệp ${file} bị hỏng: ${sentence}`,
  others: (n: number) => `và ${n} lỗi khác`,
  settings:
    "Khi chưa có thiết lập (config.json), các liên kết dẫn về địa chỉ của trang này, còn thời gian lái xe tính theo các tuyến đường có sẵn.",
  restWorks: "Các phần khác vẫn dùng được.",
  asking: "Đang tải lại các tệp …",
  come: "Đã tải được các tệp.",
  still: "Lần này vẫn chưa tải được các tệp.",
};

/** Which files are missing, and what came of asking for them again. */
export const problemWords = { en, vi };
