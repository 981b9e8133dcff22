const en = {
  add: "Add a stop",
  addToDay: (day: string) => `Add a stop to day ${day}`,
  placeholder: "Name, coordinates or link",
  hint: "A name, coordinates, a plus code, or a link from Google Maps, OpenStreetMap or Apple Maps. A click on the map chooses a place too.",
  results: "Places to add",
  count: (n: number) => (n === 1 ? "1 place" : `${n} places`),
  none: (typed: string) =>
    `This map has no place called “${typed}”. Choose its place on the map, or paste its coordinates or a link.`,
  addPlace: (place: string) => `Add ${place}`,
  addPoint: (point: string) => `Add the point ${point}`,
  site: "Site",
  namedInLink: (name: string) => `Called “${name}” there`,
  alreadyIn: (stops: string) => `Already in the tour: ${stops}. It can be added again.`,
  stop: (number: string) => `stop ${number}`,
  stopOfDay: (number: string, day: string) => `stop ${number} of day ${day}`,
  noVehicle: "According to the data, no vehicle can stop here.",
  noVehicleAt: (place: string) => `According to the data, no vehicle can stop at ${place}.`,
  chosen: (place: string) => `Chosen: ${place}`,
  addChosen: "Add the place chosen on the map",
  clearChosen: "Take the mark away",
  own: (point: string) => `Your own place at ${point}`,
  ownName: "Name of the place",
  ownHint: "If one name stays empty, the other stands for both.",
  addOwn: "Add to the tour",
  cancel: "Cancel",
  ownPlace: "Your own place",
  added: (place: string, position: string) => `${place} added as ${position}`,
  arriving: (sentence: string, time: string) => `${sentence}, arrives ${time}`,
  undo: "Undo",
  full: (most: string) => `The tour has ${most} stops, and no more will fit. Remove one first.`,
  notes: {
    swapped: "Longitude was written first; it was read that way.",
    centre: "The link shows a map without a marked place: this is the middle of it.",
    within: (distance: string) => `Exact to within ${distance}.`,
  },
  problems: {
    shortLink: (host: string) =>
      `Only ${host} knows where this short link leads, and this page does not ask it. Open the link, then copy the long address from the browser and paste it here.`,
    noPoint: (service: string) =>
      `This link from ${service} says no coordinates, only a name or a number. Open it, then copy the coordinates of the place and paste them here.`,
    geoNoPoint: "This geo: link says no coordinates, only a name. Paste the coordinates instead.",
    osmObject:
      "This link names an object of OpenStreetMap by its number only. Open it, put a marker or centre the map on the place, then copy the address and paste it here.",
    unknownLink: (host: string) =>
      `Links of ${host} cannot be read here. Paste coordinates, or a link from Google Maps, OpenStreetMap or Apple Maps.`,
    noSuchPoint:
      "There is no such place: latitude goes to 90 degrees and longitude to 180. Check the numbers.",
    otherCrs: (crs: string) =>
      `These coordinates are in the system ${crs}. Only WGS 84, as phones and online maps show it, can be read here.`,
    codeElsewhere: (locality: string) =>
      `A short plus code counts from a place, and only Da Nang is known here, not “${locality}”. Write Da Nang behind the code, or paste the full one with eight signs before the +.`,
    far: (point: string, distance: string) =>
      `${point} is ${distance} from the area of this map, too far for this tour. Check the coordinates.`,
  },
  directions: "Directions",
  needsNetwork: "In another map, which needs a network:",
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  newTab: "opens in a new tab",
};

const vi: typeof en = {
  add: "Thêm điểm dừng",
  addToDay: (day: string) => `Thêm điểm dừng vào ngày ${day}`,
  placeholder: "Tên, tọa độ hoặc liên kết",
  hint: "Nhập tên, tọa độ, mã cộng (plus code), hoặc dán liên kết từ Google Maps, OpenStreetMap hay Apple Maps. Cũng có thể bấm chọn ngay trên bản đồ.",
  results: "Các nơi có thể thêm",
  count: (n: number) => `${n} nơi`,
  none: (typed: string) =>
    `Bản đồ này không có nơi nào tên “${typed}”. Hãy chọn vị trí trên bản đồ, hoặc dán tọa độ hay liên kết.`,
  addPlace: (place: string) => `Thêm ${place}`,
  addPoint: (point: string) => `Thêm vị trí ${point}`,
  site: "Địa điểm",
  namedInLink: (name: string) => `Trong liên kết ghi là “${name}”`,
  alreadyIn: (stops: string) => `Đã có trong lịch trình: ${stops}. Vẫn có thể thêm lần nữa.`,
  stop: (number: string) => `điểm dừng số ${number}`,
  stopOfDay: (number: string, day: string) => `điểm dừng số ${number} của ngày ${day}`,
  noVehicle: "Theo dữ liệu, xe không dừng được ở đây.",
  noVehicleAt: (place: string) => `Theo dữ liệu, xe không dừng được ở ${place}.`,
  chosen: (place: string) => `Đã chọn: ${place}`,
  addChosen: "Thêm nơi đã chọn trên bản đồ",
  clearChosen: "Bỏ dấu đã chọn",
  own: (point: string) => `Nơi của bạn tại ${point}`,
  ownName: "Tên của nơi này",
  ownHint: "Nếu để trống một tên, tên kia được dùng cho cả hai ngôn ngữ.",
  addOwn: "Thêm vào lịch trình",
  cancel: "Hủy",
  ownPlace: "Nơi do bạn thêm",
  added: (place: string, position: string) => `Đã thêm ${place} làm ${position}`,
  arriving: (sentence: string, time: string) => `${sentence}, đến lúc ${time}`,
  undo: "Hoàn tác",
  full: (most: string) =>
    `Lịch trình đã có ${most} điểm dừng, không thể thêm nữa. Hãy bỏ bớt một điểm trước.`,
  notes: {
    swapped: "Kinh độ được viết trước và đã được hiểu như vậy.",
    centre: "Liên kết chỉ mở bản đồ mà không đánh dấu nơi nào: đây là tâm của bản đồ đó.",
    within: (distance: string) => `Sai số tối đa ${distance}.`,
  },
  problems: {
    shortLink: (host: string) =>
      `Chỉ ${host} biết liên kết rút gọn này dẫn đến đâu, và trang này không truy vấn bên ngoài. Hãy mở liên kết, chép địa chỉ đầy đủ trên thanh trình duyệt rồi dán vào đây.`,
    noPoint: (service: string) =>
      `Liên kết ${service} này không có tọa độ, chỉ có tên hoặc mã số. Hãy mở liên kết, chép tọa độ của nơi đó rồi dán vào đây.`,
    geoNoPoint: "Liên kết geo: này không có tọa độ, chỉ có tên. Hãy dán tọa độ.",
    osmObject:
      "Liên kết này chỉ nêu mã số của một đối tượng OpenStreetMap. Hãy mở liên kết, đặt dấu hoặc đưa nơi đó vào giữa bản đồ, chép địa chỉ rồi dán vào đây.",
    unknownLink: (host: string) =>
      `Ở đây không đọc được liên kết của ${host}. Hãy dán tọa độ, hoặc liên kết từ Google Maps, OpenStreetMap hay Apple Maps.`,
    noSuchPoint:
      "Không có vị trí nào như vậy: vĩ độ chỉ đến 90 độ, kinh độ chỉ đến 180 độ. Hãy kiểm tra lại các con số.",
    otherCrs: (crs: string) =>
      `Tọa độ này thuộc hệ ${crs}. Ở đây chỉ đọc được hệ WGS 84, như trên điện thoại và bản đồ trực tuyến.`,
    codeElsewhere: (locality: string) =>
      `Mã cộng rút gọn được tính từ một nơi cụ thể, ở đây chỉ hiểu Đà Nẵng, không hiểu “${locality}”. Hãy ghi Đà Nẵng sau mã, hoặc dán mã đầy đủ có tám ký tự trước dấu +.`,
    far: (point: string, distance: string) =>
      `${point} cách vùng bản đồ này ${distance}, quá xa cho lịch trình. Hãy kiểm tra lại tọa độ.`,
  },
  directions: "Chỉ đường",
  needsNetwork: "Trên bản đồ khác, cần có mạng:",
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  newTab: "mở trong thẻ mới",
};

export const addStopWords = { en, vi };
