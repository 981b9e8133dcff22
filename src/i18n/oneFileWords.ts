const en = {
  title: "One file that needs no network",
  hint: "The map, the sites, the articles and the chosen copy in one page for a USB stick: it opens in any browser since 2023, without a network.",
  hintSites:
    "The map, the sites and the articles in one page for a USB stick: it opens in any browser since 2023, without a network.",
  opensWith: "Opens with",
  modes: { explore: "the sites", plan: "the plan", present: "the slides" },
  save: "Save as one file",
  saving: "Putting the file together …",
  saved: (name: string, size: string, copy: string) => `Saved as ${name}, ${size}. ${copy}`,
  savedSites: (name: string, size: string) => `Saved as ${name}, ${size}.`,
  megabytes: (number: string) => `${number} MB`,
  notThere: (status: string) =>
    `The file could not be put together: the server answered ${status} for “one-file.html”.`,
  unreachable:
    "The file could not be put together: no network, and it is not on this device yet. Try again when you are online.",
  notOurs:
    "The file could not be put together: something else came in place of “one-file.html”, perhaps the sign-in page of this network.",
  isOne:
    "This page is such a file already. Pass it on as it is; what you change in it goes along as a plan file.",
  noLink:
    "From a file there is no link that others could open. Pass on the file itself, or save the plan.",
  tooOld:
    "The map in this file needs a browser of 2023 or later. Above is what is known of the four sites.",
};

const vi: typeof en = {
  title: "Một tệp, không cần mạng",
  hint: "Bản đồ, các địa điểm, hai bài báo và bản đã chọn nằm trong một trang để chép vào USB: mở bằng trình duyệt bất kỳ từ năm 2023, không cần mạng.",
  hintSites:
    "Bản đồ, các địa điểm và hai bài báo nằm trong một trang để chép vào USB: mở bằng trình duyệt bất kỳ từ năm 2023, không cần mạng.",
  opensWith: "Mở ra ở",
  modes: { explore: "các địa điểm", plan: "lịch trình", present: "trang trình chiếu" },
  save: "Lưu thành một tệp",
  saving: "Đang ghép tệp …",
  saved: (name: string, size: string, copy: string) => `Đã lưu thành ${name}, ${size}. ${copy}`,
  savedSites: (name: string, size: string) => `Đã lưu thành ${name}, ${size}.`,
  megabytes: (number: string) => `${number} MB`,
  notThere: (status: string) =>
    `Không ghép được tệp: máy chủ trả lời ${status} khi được hỏi “one-file.html”.`,
  unreachable:
    "Không ghép được tệp: không có mạng, và phần cần thiết chưa có trên thiết bị này. Hãy thử lại khi có mạng.",
  notOurs:
    "Không ghép được tệp: nhận về một thứ khác thay cho “one-file.html”, có thể là trang đăng nhập của mạng này.",
  isOne:
    "Trang này đã là một tệp như thế. Hãy đưa nguyên tệp; những gì bạn sửa ở đây thì gửi kèm bằng tệp lịch trình.",
  noLink:
    "Từ một tệp không có liên kết nào cho người khác mở. Hãy đưa chính tệp này, hoặc lưu lịch trình.",
  tooOld:
    "Bản đồ trong tệp này cần trình duyệt từ năm 2023 trở lại đây. Phía trên là những gì đã biết về bốn địa điểm.",
};

/** Words of the page that is one file. */
export const oneFileWords = { en, vi };
