const en = {
  programme: (title: string) => `Programme: ${title}`,
  day: (number: string, date: string) => `Day ${number}: ${date}`,
  time: "Time",
  start: (place: string) => `Start at ${place}`,
  end: (place: string) => `End at ${place}`,
  noStops: "No stops on this day.",
  nextDay: (days: string) => `+${days} d`,
  stay: (purpose: string, minutes: string) => `${purpose}, ${minutes}`,
  waits: (time: string, minutes: string) => `arrive ${time}, wait ${minutes}`,
  receivedBy: "Received by",
  buffer: (minutes: string) => `To every drive ${minutes} of buffer are added.`,
  basis: {
    bundled: "main roads",
    estimated: "estimate",
    server: (host: string) => `roads of ${host}`,
  },
  basisMeant: {
    bundled: "Main roads: worked out along the main roads of this map, not measured on the road.",
    estimated: "≈ Estimate: worked out from the straight line between the two places.",
    server: (host: string, date: string) => `Roads of ${host}: as of ${date}.`,
  },
  draft: "Draft: not given out yet, so it has no number",
  private: "Private details: only for those who run the day.",
  scan: "Opens the public copy of this plan.",
  noCode: {
    address: "No QR code: the page has no public address; a link would work on this machine only.",
    long: "No QR code: the plan is too long for one.",
    draft: "The QR code comes with the number, when the copy is printed with the button above.",
  },
  formats: {
    ics: "Calendar (.ics)",
    gpx: "GPS file (.gpx)",
    kml: "Google Earth (.kml)",
    geojson: "Map data (.geojson)",
    csv: "Table (.csv)",
    json: "Plan (.json)",
    pptx: "PowerPoint slides (.pptx)",
  },
  drawing: (n: string, total: string) => `Slide ${n} of ${total} is being drawn …`,
  privateWhere:
    "Hosts’ names, phone numbers, gate codes and the driver go into the plan file and onto paper only.",
  asPlanned: "The files hold the times as planned, without the delays that you have entered.",
  waiting: "The times are still being worked out. Choose again in a moment.",
  failed: (format: string) => `${format} could not be made. Nothing was saved.`,
};

const vi: typeof en = {
  programme: (title: string) => `Chương trình: ${title}`,
  day: (number: string, date: string) => `Ngày ${number}: ${date}`,
  time: "Giờ",
  start: (place: string) => `Xuất phát từ ${place}`,
  end: (place: string) => `Kết thúc tại ${place}`,
  noStops: "Ngày này không có điểm dừng nào.",
  nextDay: (days: string) => `+${days} ngày`,
  stay: (purpose: string, minutes: string) => `${purpose}, ${minutes}`,
  waits: (time: string, minutes: string) => `đến lúc ${time}, chờ ${minutes}`,
  receivedBy: "Người đón",
  buffer: (minutes: string) => `Mỗi chặng được cộng thêm ${minutes} dự phòng.`,
  basis: {
    bundled: "đường chính",
    estimated: "ước tính",
    server: (host: string) => `đường của ${host}`,
  },
  basisMeant: {
    bundled: "Đường chính: tính theo các đường chính của bản đồ này, không đo trên thực địa.",
    estimated: "≈ Ước tính: tính theo đường chim bay giữa hai nơi.",
    server: (host: string, date: string) => `Đường của ${host}: tính đến ${date}.`,
  },
  draft: "Bản nháp: chưa phát hành nên chưa có số",
  private: "Có thông tin riêng: chỉ dành cho ban tổ chức.",
  scan: "Mở bản công khai của lịch trình này.",
  noCode: {
    address:
      "Không có mã QR: trang không có địa chỉ công khai, liên kết chỉ dùng được trên máy này.",
    long: "Không có mã QR: lịch trình quá dài.",
    draft: "Mã QR và số bản sẽ có khi in bằng nút ở trên.",
  },
  formats: {
    ics: "Lịch (.ics)",
    gpx: "Tệp GPS (.gpx)",
    kml: "Tệp Google Earth (.kml)",
    geojson: "Dữ liệu bản đồ (.geojson)",
    csv: "Bảng (.csv)",
    json: "Lịch trình (.json)",
    pptx: "Trang chiếu PowerPoint (.pptx)",
  },
  drawing: (n: string, total: string) => `Đang vẽ trang ${n}/${total} …`,
  privateWhere:
    "Tên người đón, số điện thoại, mã vào cổng và thông tin lái xe chỉ có trong tệp lịch trình và bản in.",
  asPlanned: "Các tệp ghi giờ theo kế hoạch, không tính số phút muộn bạn đã nhập.",
  waiting: "Thời gian biểu đang được tính. Hãy chọn lại sau giây lát.",
  failed: (format: string) => `Không tạo được ${format}. Chưa có tệp nào được lưu.`,
};

/** Words of a tour on paper and as files. */
export const handoutWords = { en, vi };
