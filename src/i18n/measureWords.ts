const en = {
  title: "Distance",
  hint: "Choose two or more points: click the map or a site, or move the map and press Enter for the point in the middle.",
  one: "One point set. Choose the next.",
  total: (length: string, points: number) => `${length} in a straight line over ${points} points`,
  between: (from: string, to: string, length: string) =>
    `${from} to ${to}: ${length} in a straight line`,
  setMiddle: "Set a point in the middle",
  undo: "Take the last point away",
  done: "Done",
};

const vi: typeof en = {
  title: "Khoảng cách",
  hint: "Chọn từ hai điểm trở lên: bấm vào bản đồ hoặc một địa điểm, hoặc di chuyển bản đồ rồi nhấn Enter để lấy điểm ở giữa.",
  one: "Đã đặt một điểm. Hãy chọn điểm tiếp theo.",
  total: (length, points) => `${length} theo đường chim bay qua ${points} điểm`,
  between: (from, to, length) => `${from} đến ${to}: ${length} theo đường chim bay`,
  setMiddle: "Đặt điểm ở giữa bản đồ",
  undo: "Bỏ điểm cuối",
  done: "Xong",
};

/** What is said while a distance is measured. */
export const measureWords = { en, vi };
