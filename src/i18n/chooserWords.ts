const en = {
  title: "Compare sites",
  titleWith: "Compare with other sites",
  legend: "Two to four sites side by side",
  go: "Compare",
};

const vi: typeof en = {
  title: "So sánh các địa điểm",
  titleWith: "So sánh với địa điểm khác",
  legend: "Đặt hai đến bốn địa điểm cạnh nhau",
  go: "So sánh",
};

/** Sentences of the choice of sites to compare, which is there before the comparison is. */
export const chooserWords = { en, vi };
