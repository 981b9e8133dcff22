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
};

/** Words of what a page says of files that did not load. */
export const problemWords = { en, vi };
