const en = {
  title: "The programme of October 2022",
  intro: "What is known of the programme as a whole; the visits to the sites were a part of it.",
};

const vi: typeof en = {
  title: "Chương trình tháng 10-2022",
  intro:
    "Những điều biết được về toàn chương trình; chuyến thăm các địa điểm là một phần trong đó.",
};

export const programmeWords = { en, vi };
