import type { LocalText } from "#domain/base/text.ts";
import type { OpeningWindow, Question, Stop, StopPlace, Tour } from "./tour.ts";
import { newStop, newTour, UNWRITTEN } from "./tourEdit.ts";

/** Assumed hours in which public offices receive guests, to be confirmed by the organiser. */
const OFFICE_HOURS: readonly OpeningWindow[] = [
  { from: clock("07:30"), to: clock("11:30") },
  { from: clock("13:00"), to: clock("17:00") },
];

/** Who has the example and has not yet made a plan of it. */
export const EXAMPLE_ID = "example";

/**
 * A day over the four sites, drawn up by this project: what happens at a stop, its hours, hosts and
 * rules are assumptions for an organiser to confirm, not what the delegation of October 2022 did.
 */
export function exampleTour(): Tour {
  const day = {
    date: "2027-10-19",
    startsAt: clock("07:45"),
    endsAt: clock("17:00"),
    startPlace: known("admin-centre"),
    endPlace: known("admin-centre"),
    stops: [gathering(), ioc(), softwarePark(), itPark(), lunch(), hiTechPark()],
  };
  return {
    ...newTour(EXAMPLE_ID, day.date),
    title: {
      vi: "Chương trình mẫu: một ngày qua bốn địa điểm ở Đà Nẵng",
      en: "Sample programme: one day, four sites in Da Nang",
    },
    isExample: true,
    days: [day],
  };
}

function gathering(): Stop {
  return {
    ...newStop("admin-centre", known("admin-centre"), "gathering"),
    host: { vi: "Trưởng ban tổ chức đoàn", en: "Head of the organising team" },
    note: {
      vi: "Điểm danh, phát thẻ, giới thiệu lịch trong ngày.",
      en: "Head count, badges, a word about the day.",
    },
    guests: {
      ...UNWRITTEN.guests,
      meetingPoint: {
        vi: "Ban tổ chức sẽ báo sảnh chờ và chỗ xe đỗ.",
        en: "The organiser will name the lobby and where the coach waits.",
      },
    },
  };
}

function ioc(): Stop {
  return {
    ...newStop("ioc", known("ioc")),
    windows: OFFICE_HOURS,
    arriveAt: clock("08:15"),
    host: {
      vi: "Lãnh đạo trung tâm, trưởng ca trực và người thuyết trình",
      en: "Manager of the centre, shift leader and presenter",
    },
    note: {
      vi: "Đón khách 10 phút, nghe giới thiệu 20, xem phòng giám sát 20, hỏi đáp 10. Chia hai nhóm khi vào phòng giám sát.",
      en: "Welcome 10 minutes, presentation 20, monitoring room 20, questions 10. Two groups for the monitoring room.",
    },
    guests: {
      ...UNWRITTEN.guests,
      dressAndPhotos: {
        vi: "Xin phép trước khi chụp ảnh: màn hình giám sát có thể không được chụp.",
        en: "Ask before taking photographs: the monitoring screens may be off limits.",
      },
      questions: [
        question(
          "Chúng tôi được chụp ảnh ở những chỗ nào trong trung tâm?",
          "Where in the centre may we take photographs?",
        ),
        question(
          "Dữ liệu của những ngành nào đã về trung tâm, ngành nào chưa?",
          "Which services already send their data here, and which do not yet?",
        ),
      ],
    },
  };
}

function softwarePark(): Stop {
  return {
    ...newStop("software-park-2", known("software-park-2")),
    windows: OFFICE_HOURS,
    arriveAt: clock("09:30"),
    host: {
      vi: "Đơn vị quản lý khu và đại diện một doanh nghiệp thuê chỗ",
      en: "The body that runs the park, and a host from one tenant",
    },
    note: {
      vi: "Đón ở sảnh ICT1 10 phút, xem mặt bằng còn trống 15, thăm một doanh nghiệp 25, hỏi đáp 10.",
      en: "Welcome in the ICT1 lobby 10 minutes, space on offer 15, one tenant 25, questions 10.",
    },
    guests: {
      ...UNWRITTEN.guests,
      dressAndPhotos: {
        vi: "Doanh nghiệp có thể mời ký cam kết bảo mật và không cho chụp ảnh nơi làm việc.",
        en: "The tenant may ask for a confidentiality form and allow no photographs of its offices.",
      },
      questions: [
        question(
          "Hiện nay cơ quan nào quản lý khu và ký hợp đồng thuê?",
          "Which body runs the park today and signs the leases?",
        ),
        question(
          "Thang máy đưa được bao nhiêu khách lên cùng lúc?",
          "How many guests can the lifts take up at once?",
        ),
      ],
    },
  };
}

function itPark(): Stop {
  return {
    ...newStop("it-park", known("it-park")),
    stayMinutes: 50,
    host: { vi: "Đại diện chủ đầu tư", en: "Representative of the developer" },
    note: {
      vi: "Xem sa bàn và quy hoạch 20 phút, đi xe vòng quanh hồ 20, hỏi đáp 10. Nếu trễ thì bỏ vòng quanh hồ.",
      en: "Model and plan 20 minutes, drive round the lake 20, questions 10. If late, leave out the lake.",
    },
    guests: {
      ...UNWRITTEN.guests,
      questions: [
        question(
          "Đến nay đã cho thuê bao nhiêu phần diện tích, và số liệu tính đến ngày nào?",
          "How much of the land is let so far, and as of what date?",
        ),
        question(
          "Phòng làm việc, điện và nước đã sẵn sàng ở những lô nào?",
          "On which plots are offices, power and water ready?",
        ),
      ],
    },
  };
}

function lunch(): Stop {
  return {
    ...newStop("it-park-2", known("it-park"), "meal"),
    note: {
      vi: "Suất ăn đặt trước; chỗ ăn cần hỏi lại.",
      en: "Meals ordered ahead; the room is still to be arranged.",
    },
  };
}

function hiTechPark(): Stop {
  return {
    ...newStop("dhpiza", known("dhpiza")),
    stayMinutes: 135,
    windows: OFFICE_HOURS,
    arriveAt: clock("13:30"),
    host: {
      vi: "Bộ phận xúc tiến đầu tư của Ban Quản lý và người đón của nhà máy",
      en: "Investment promotion staff of the authority, and a host from the plant",
    },
    note: {
      vi: "Làm việc với Ban Quản lý 40 phút, đi xe một vòng khu 35, thăm một nhà máy 45, tổng kết 15.",
      en: "Briefing by the authority 40 minutes, tour of the park by coach 35, one plant 45, wrap-up 15.",
    },
    guests: {
      ...UNWRITTEN.guests,
      dressAndPhotos: {
        vi: "Vào nhà máy: giày kín mũi, đeo kính bảo hộ, không chụp ảnh.",
        en: "In the plant: closed shoes, goggles, no photographs.",
      },
      questions: [
        question(
          "Nhà máy cần danh sách khách trước bao nhiêu ngày?",
          "How many days ahead does the plant need the list of guests?",
        ),
        question(
          "Những lô đất nào còn trống, giá và thời hạn thuê ra sao?",
          "Which plots are free, at what price and for how long?",
        ),
      ],
    },
  };
}

function known(id: string): StopPlace {
  return { kind: "known", id };
}

function question(vi: string, en: string): Question {
  const text: LocalText = { vi, en };
  return { text, answer: "" };
}

/** Minutes after midnight of `hh:mm`. */
function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
