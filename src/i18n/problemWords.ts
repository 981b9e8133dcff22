const en = {
  tryAgain: "Try again",
  status: (file: string, status: number) =>
    `data/${file} was not delivered (the server answered ${status}).`,
  offline: (file: string) => `data/${file} could not be reached.`,
  invalid: (file: string, sentence: string) => `data/${file} is damaged: ${sentence}`,
  others: (n: number) => `and ${n} more`,
  restWorks: "Everything else goes on working.",
  asking: "Asking for the files again …",
  come: "The files have come.",
  still: "The files could not be loaded this time either.",
};

const vi: typeof en = {
  tryAgain: "Thử lại",
  status: (file, status) => `Không nhận được data/${file} (máy chủ trả lời ${status}).`,
  offline: (file) => `Không kết nối được tới data/${file}.`,
  invalid: (file, sentence) => `Tệp data/${file} bị hỏng: ${sentence}`,
  others: (n) => `và ${n} lỗi khác`,
  restWorks: "Các phần khác vẫn dùng được.",
  asking: "Đang tải lại các tệp …",
  come: "Đã tải được các tệp.",
  still: "Lần này vẫn chưa tải được các tệp.",
};

/** Which files are missing, and what came of asking for them again. */
export const problemWords = { en, vi };
