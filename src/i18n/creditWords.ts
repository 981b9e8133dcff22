const en = { licences: "Open-source licences" };

const vi: typeof en = { licences: "Giấy phép của phần mềm nguồn mở" };

/** Whose work the app is made with. */
export const creditWords = { en, vi };
