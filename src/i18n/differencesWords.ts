const en = {
  title: "Where the articles differ",
  intro:
    "The Vietnamese and the English article tell of one programme, each in its own way. Here their sentences stand side by side: what both say, what only one of them says, and what other sources add. Neither is the measure of the other.",
  contents: "On this page",
  close: "Back to the map",
  groups: {
    same: "The same, each in its own words",
    inPart: "The same in part",
    both: "Points that concern both articles",
    one: "Points that concern one article",
  },
  paragraph: (paragraph: string) => `paragraph ${paragraph}`,
  sentence: (paragraph: string, sentence: string) => `paragraph ${paragraph}, sentence ${sentence}`,
  leftOut: "This copy leaves the sentence out.",
  sources: "Sources",
  seeAlso: "See also:",
  missing: "What the two articles have in common could not be loaded.",
};

const vi: typeof en = {
  title: "Hai bài báo khác nhau ở đâu",
  intro:
    "Bài tiếng Việt và bài tiếng Anh kể về cùng một chương trình, mỗi bài một cách. Ở đây các câu được đặt cạnh nhau: điều cả hai bài đều nói, điều chỉ một bài nói và điều các nguồn khác cho biết thêm. Không bài nào là thước đo cho bài kia.",
  contents: "Trên trang này",
  close: "Trở lại bản đồ",
  groups: {
    same: "Cùng một ý, mỗi bài một cách nói",
    inPart: "Chỉ giống nhau một phần",
    both: "Những điểm liên quan đến cả hai bài",
    one: "Những điểm chỉ liên quan đến một bài",
  },
  paragraph: (paragraph: string) => `đoạn ${paragraph}`,
  sentence: (paragraph: string, sentence: string) => `đoạn ${paragraph}, câu ${sentence}`,
  leftOut: "Bản này không giữ lại câu ấy.",
  sources: "Nguồn",
  seeAlso: "Xem thêm:",
  missing: "Không tải được phần đối chiếu hai bài.",
};

export const differencesWords = { en, vi };
