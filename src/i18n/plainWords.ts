const en = {
  noscript:
    "The map needs JavaScript. Without it, here are the four sites, their addresses and what the articles say.",
  address2022: "Address in 2022",
  addressNow: "Address now",
};

const vi: typeof en = {
  noscript:
    "Bản đồ cần JavaScript. Khi không có, đây là bốn địa điểm, địa chỉ và những gì hai bài báo viết.",
  address2022: "Địa chỉ năm 2022",
  addressNow: "Địa chỉ hiện nay",
};

/** The page as it stands without JavaScript. */
export const plainWords = { en, vi };
