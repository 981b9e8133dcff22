const en = {
  ignored: (parameter: string, value: string) =>
    `The address asked for ${parameter} “${value}”, which is not known here. It was left out.`,
  dismiss: "Dismiss",
};

const vi: typeof en = {
  ignored: (parameter, value) =>
    `Địa chỉ có ${parameter} “${value}” mà trang này không biết nên đã bỏ qua.`,
  dismiss: "Bỏ qua",
};

/** What of an address could not be followed. */
export const ignoredWords = { en, vi };
