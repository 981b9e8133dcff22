const en = {
  title: "Keys",
  /** What each key does; those of `letters` only while these are on. */
  steps: {
    next: ["→, Page Down, Enter, Space", "next slide"],
    back: ["←, Page Up, Backspace", "slide before"],
    ends: ["Home, End", "first and last slide"],
  },
  leave: ["Esc", "ends a black screen, or else the presentation"],
  letters: {
    blank: ["B or .", "black screen, and back"],
    pointer: ["P", "pointer, as long as it is held or until the next P"],
    fullScreen: ["F", "full screen"],
  },
  close: "Close",
  hasLetters: "Letter keys",
  whyLetters: "Turn them off if you speak to the computer: spoken words then trigger nothing.",
};

const vi: typeof en = {
  title: "Phím tắt",
  steps: {
    next: ["→ hoặc Page Down, Enter, phím cách", "trang sau"],
    back: ["← hoặc Page Up, Backspace", "trang trước"],
    ends: ["Home, End", "trang đầu và trang cuối"],
  },
  leave: ["Esc", "bật lại màn hình đang đen; nếu không thì thoát trình chiếu"],
  letters: {
    blank: ["B hoặc .", "màn hình đen, nhấn lại để bật"],
    pointer: ["P", "con trỏ, trong lúc giữ phím hoặc đến lần nhấn P sau"],
    fullScreen: ["F", "toàn màn hình"],
  },
  close: "Đóng",
  hasLetters: "Phím chữ cái",
  whyLetters: "Nên tắt khi điều khiển máy bằng giọng nói, để lời nói không kích hoạt nhầm.",
};

/** The keys of stage and presenter window, and the choice to have no letters among them. */
export const stageKeysWords = { en, vi };
