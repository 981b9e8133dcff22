const en = {
  title: "Tour",
  loading: "Fetching the plan …",
  minutes: (minutes: string) => `${minutes} min`,
  asks: (host: string) =>
    `Ways are asked of ${host}: it is told the places and the vehicle of this tour, and nothing else.`,
  fallback: (host: string, why: string) =>
    `${host} ${why}. The main roads of this map answer for now.`,
  why: {
    unreachable: "cannot be reached",
    "too-slow": "took too long to answer",
    busy: "is being asked too often",
    down: "is out of order",
    "no-way": "knows no way between these places",
    refused: "refused to answer",
    "not-understood": "gave an answer that this map does not understand",
  },
  askAgain: "Ask again",
  answers: (host: string) => `${host} answers again.`,
  tools: "Plan",
  share: "Share",
  plans: "Plans",
  onTheDay: "On the day",
  slides: "Slides",
  print: "Print",
  paper: "On paper",
  paperTitle: "Programme on paper",
  backToPlan: "Back to the plan",
  qrLabel: "QR code of the link to this tour",
};

const vi: typeof en = {
  title: "Lịch trình",
  loading: "Đang mở lịch trình …",
  minutes: (minutes) => `${minutes} phút`,
  asks: (host) =>
    `Đường đi do ${host} cung cấp: máy chủ này chỉ nhận vị trí các điểm và loại xe trong lịch trình.`,
  fallback: (host, why) => `${host} ${why}. Tạm dùng các đường chính có sẵn trong bản đồ.`,
  why: {
    unreachable: "không kết nối được",
    "too-slow": "trả lời quá lâu",
    busy: "đang nhận quá nhiều yêu cầu",
    down: "đang gặp sự cố",
    "no-way": "không tìm thấy đường giữa các điểm này",
    refused: "từ chối trả lời",
    "not-understood": "trả lời theo dạng mà bản đồ này không hiểu",
  },
  askAgain: "Hỏi lại",
  answers: (host) => `${host} đã trả lời trở lại.`,
  tools: "Lịch trình này",
  share: "Chia sẻ",
  plans: "Các lịch trình",
  onTheDay: "Trong ngày đi",
  slides: "Trang chiếu",
  print: "In",
  paper: "Bản in",
  paperTitle: "Chương trình trên giấy",
  backToPlan: "Về lịch trình",
  qrLabel: "Mã QR của liên kết đến chương trình này",
};

export const planWords = { en, vi };
