const en = {
  asking: "Asking for the files again …",
  come: "The files have come.",
  still: "The files could not be loaded this time either.",
};

const vi: typeof en = {
  asking: "Đang tải lại các tệp …",
  come: "Đã tải được các tệp.",
  still: "Lần này vẫn chưa tải được các tệp.",
};

/** What came of asking once more for what was missing. */
export const tryAgainWords = { en, vi };
