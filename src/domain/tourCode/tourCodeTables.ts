// What the first version of the code rests on. A change of one character here closes every link
// that was ever sent: places may be added at the end, anything else is a new version.

/**
 * Ids of the data that a link writes as a number. Others are spelled out, so a missing one costs a
 * few characters and nothing else. At most 255.
 */
export const PLACES: readonly string[] = [
  "ioc",
  "software-park-2",
  "it-park",
  "dhpiza",
  "admin-centre",
  "airport-t1",
  "airport-t2",
  "novotel",
  "tien-sa-port",
  "dhpiza-east-gate",
  "it-park-offices",
  "han-river-port-stop",
  "junction-nhu-nguyet",
  "junction-nam-o",
  "junction-hue",
];

/** `-` instead of a character: the text ends. */
export const END = 0;
/** A character that is not in the table follows by its code point. */
export const ESCAPE = 1;

const MARKS = " \n.,;:!?-–'’\"“”()/&%+…·#@*=_~°";
const DIGITS_AND_SIGNS = "0123456789$<>[]{}|\\^`€£§×—«»•½²→";
// Letters with the same base stand together: what is learnt of one serves its neighbours first.
const SMALL =
  "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ" +
  "bcdđfghjklmnpqrstvwxz";

/** The characters that take one symbol, by number; the first two are END and ESCAPE. */
export const CHARACTERS: readonly string[] = [
  "",
  "",
  ...MARKS,
  ...DIGITS_AND_SIGNS,
  ...SMALL,
  ...SMALL.toUpperCase(),
];

/**
 * What both ends read before a text, so that common letters cost little from the first one on:
 * syllables and words, no sentences.
 */
export const COMMON_WORDS = {
  vi:
    "đà nẵng công nghệ viên phần mềm khu cao thông tin trung tâm thành phố doanh nghiệp đầu tư quản lý đoàn thăm " +
    "khách đón giới thiệu chương trình làm việc với ban ngành sở chủ tịch giám đốc đại diện phòng họp nhà máy sản xuất " +
    "ăn trưa xe cổng đường hỏi đáp tại từ đến trong ngày giờ phút của và các cho những một hai ba bốn được không có là " +
    "người nước ngoài hoa kỳ việt nam hợp tác phát triển kinh tế số dữ liệu an toàn điều hành thông minh lịch gặp gỡ " +
    "tham quan buổi sáng chiều tối nghỉ khởi hành di chuyển sân bay khách sạn bến cảng tiếng anh phiên dịch tài liệu " +
    "xin phép chụp ảnh trước sau khi nếu cần mang theo danh sách thẻ tên đăng ký trưởng nhóm hướng dẫn địa điểm",
  en:
    "the of and to in a for at with on by is are da nang park software technology information centre city business " +
    "investment management visit guests welcome introduction programme meeting department director representative " +
    "conference room plant production lunch coach gate road questions minutes host manager presenter office hours " +
    "delegation tour morning afternoon departure arrival airport hotel port english interpreter documents please " +
    "photographs before after when bring list badge name register leader guide place site developer authority tenant " +
    "hi-tech smart digital data operations from this that one two three four",
} as const;
