const en = {
  openWindow: "Open in a new window",
  use: "Click to use the map",
  close: "Close",
  limits: {
    window: "The page around this map does not let it open windows. Copy the address from here:",
    print:
      "The page around this map does not let it print. Open the map in a window of its own and print there.",
    file: "The page around this map may not let it save files. If no file arrives, open the map in a window of its own.",
    "full-screen":
      "The page around this map does not let it fill the screen. Open it in a window of its own:",
    presenter:
      "Inside another page the presenter window cannot follow the slides. Open them in a window of their own:",
  },
  address: "Address",
  put: "Put the map into a page …",
  dialog: {
    title: "The map in your page",
    start: "It starts with",
    site: "Site",
    allSites: "All sites",
    language: "Language",
    readers: "the reader’s own",
    languages: { vi: "Vietnamese", en: "English" },
    theme: "Colours",
    system: "the reader’s own",
    themes: { light: "light", dark: "dark" },
    controls: "Buttons on the map",
    waits: "The map waits for a click, so that the page scrolls past it",
    preview: "Preview",
    forms: {
      frame: "Frame (<iframe>): for any page",
      element: "Element (<site-visit-map>): for pages with scripts",
      link: "Link",
    },
    copy: "Copy",
    copyOf: (form: string) => `Copy: ${form}`,
    copied: "Copied.",
    copyFailed: "The browser did not let us copy. Copy it from the field, where it is selected.",
    thisMachine: "This works on this machine only: the page has no public address.",
    tooLong: "The open plan is too long for an address. Your page would show the example instead.",
  },
};

const vi: typeof en = {
  openWindow: "Mở trong cửa sổ mới",
  use: "Bấm để dùng bản đồ",
  close: "Đóng",
  limits: {
    window: "Trang chứa bản đồ này không cho bản đồ mở cửa sổ mới. Hãy sao chép địa chỉ từ đây:",
    print:
      "Trang chứa bản đồ này không cho bản đồ in. Hãy mở bản đồ trong cửa sổ riêng rồi in từ đó.",
    file: "Trang chứa bản đồ này có thể không cho bản đồ lưu tệp. Nếu không nhận được tệp, hãy mở bản đồ trong cửa sổ riêng.",
    "full-screen":
      "Trang chứa bản đồ này không cho bản đồ chiếm toàn màn hình. Hãy mở bản đồ trong cửa sổ riêng:",
    presenter:
      "Khi bản đồ nằm trong trang khác, màn hình người nói không chuyển theo trang chiếu được. Hãy mở trang chiếu trong cửa sổ riêng:",
  },
  address: "Địa chỉ",
  put: "Nhúng bản đồ vào trang web …",
  dialog: {
    title: "Bản đồ trong trang web của bạn",
    start: "Khi mở",
    site: "Địa điểm",
    allSites: "Mọi địa điểm",
    language: "Ngôn ngữ",
    readers: "theo máy người đọc",
    languages: { vi: "tiếng Việt", en: "tiếng Anh" },
    theme: "Giao diện",
    system: "theo máy người đọc",
    themes: { light: "sáng", dark: "tối" },
    controls: "Có các nút trên bản đồ",
    waits: "Bấm vào mới dùng được bản đồ, để người đọc cuộn trang qua bản đồ",
    preview: "Xem trước",
    forms: {
      frame: "Khung (<iframe>): dùng cho mọi trang",
      element: "Thẻ (<site-visit-map>): dùng cho trang có mã lệnh",
      link: "Liên kết",
    },
    copy: "Sao chép",
    copyOf: (form: string) => `Sao chép: ${form}`,
    copied: "Đã sao chép.",
    copyFailed: "Trình duyệt không cho sao chép. Hãy chép từ ô đã được chọn.",
    tooLong:
      "Lịch trình đang mở quá dài để đưa vào địa chỉ. Trang của bạn sẽ hiện chương trình mẫu thay vào đó.",
    thisMachine: "Mã này chỉ dùng được trên máy này, vì trang không có địa chỉ công khai.",
  },
};

/** Words of the map inside another page. */
export const embedWords = { en, vi };
