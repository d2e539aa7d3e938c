// Words that stand where names do and are none. A cell that says one of them is never a person, whatever people there
// are; what it does mean depends on where it stands.

import { cleanText, hasMarks, searchKey } from '../../domain/text.ts';

/** In a seat: nobody serves. With its marks: Trọng, Nghị and Vàng are people. */
const NOBODY =
  /^(?:[^\p{L}\d]*|x|trống|để trống|khuyết|chưa (?:có|phân công|bố trí|cử|rõ)(?: .*)?|không(?: có| trực| bố trí)?|bỏ trống|vắng|n\/a|nghỉ(?: (?:lễ|tết|bù|trực|ca ngày).*)?)$/u;
/** In a seat: the duty itself may be off, or the cell speaks of something else. */
const QUESTIONABLE =
  /^(?:hủy|huỷ|hoãn|dừng|tết|lễ|trạm|tổng|tổng (?:số|cộng).*|như trên|nt|n\/t|["'”“]+|toàn thể|tất cả|cả cơ quan|ubnd.*|(?:ủy|uỷ) ban.*|đoàn phường.*|đảng (?:ủy|uỷ).*|công an.*|trưởng trạm|trực ban|thay thế|dự phòng|dự bị|họp|hội nghị|lễ chào cờ|chào cờ)$/u;
/** Of what is typed without marks only what no name can be (Trong, Huy and Nghi can). */
const NOBODY_UNMARKED =
  /^(?:de trong|chua (?:co|phan cong|bo tri|cu|ro)(?: .*)?|khong(?: co| truc| bo tri)?|bo trong|nghi (?:le|tet|bu|truc|ca ngay).*)$/;

export type SeatWord = 'nobody' | 'questionable';

export function seatWord(text: string): SeatWord | null {
  const said = marked(text)
    .replace(/[.,:;()\s]+$/, '')
    .replace(/^\(/, '');
  if (NOBODY.test(said) || NOBODY_UNMARKED.test(said)) return 'nobody';
  return QUESTIONABLE.test(said) ? 'questionable' : null;
}

/** As these words are compared: with their marks, because Lưu, Tống and Kỳ are family names. */
function marked(text: string): string {
  return cleanText(text).toLowerCase();
}

/** What offices call those who sign, and what stands around signatures; without marks only what no name can be. */
const SIGNATURE = [
  /^(?:tm|kt|tl|tuq|q)\. ?\p{L}/u,
  /^(?:phó )?(?:chủ tịch|bí thư|trưởng phòng|trưởng ban|chánh văn phòng|thủ trưởng|giám đốc)(?: .*)?$/,
  /^người (?:lập|tổng hợp|ký|duyệt|kiểm tra|phụ trách|ghi)/,
  /^(?:lập biểu|lập bảng|kế toán|kế toán trưởng|thủ quỹ|thư ký|phê duyệt|duyệt|xác nhận)(?:$|[ :(])/,
  /^(?:nơi nhận|như trên|như điều)/,
  /^[-–+*] ?(?:lưu|như|ubnd|đảng|đoàn|các|tt)/,
  /^lưu ?:/,
  /^\(? ?(?:đã ký|ký tên|ký|ký và ghi rõ họ tên|ký, ghi rõ họ tên|ký tên,? đóng dấu|ký, đóng dấu|họ tên|ghi rõ họ tên)[ .)]*$/,
  /^\((?:ký|đã ký)/,
  /^(?:nguoi lap|nguoi tong hop|chu tich|pho chu tich|noi nhan|tm\.|kt\.)/,
];
const DATE_LINE =
  /(?:^|[, ])ngày ?(?:\d{1,2}|[.…]+)? ?tháng ?(?:\d{1,2}|[.…]+)? ?năm ?(?:\d{4}|[20.…]+)? ?$|(?:^|[, ])ngay \d{1,2} thang \d{1,2} nam \d{4}$/;

export function isSignature(text: string): boolean {
  const said = marked(text);
  return SIGNATURE.some(pattern => pattern.test(said)) || isDateLine(text);
}

/** `Thụy Khuê, ngày 02 tháng 11 năm 2026`, of a letterhead or over a signature. */
export function isDateLine(text: string): boolean {
  const said = marked(text);
  return said.length < 80 && DATE_LINE.test(said) && !/lịch|tuần/.test(said);
}

const TOTAL =
  /^(?:tổng(?:[ :].*)?|cộng(?:[ :].*)?|tong (?:so|cong)\b.*|số lượng.*|ấn định danh sách.*|danh sách (?:này |trên )?(?:gồm|có) .*)$/;

export function isTotal(text: string): boolean {
  return TOTAL.test(marked(text));
}

const REMARK = /^(?:ghi chu|luu y|chu thich|chu y|chu giai|can cu|kem theo|\*+)(?:$|[ :.])/;

export function isRemark(text: string): boolean {
  return REMARK.test(searchKey(text));
}

/** Words of which no name is made, wherever they stand; with their marks, because Phương is a name and phường none. */
const IN_NO_NAME = words(
  'phường|ubnd|hđnd|(?:ủy|uỷ) ban|nhân dân|danh sách|chức vụ|chức danh|đơn vị|số điện thoại|họ và tên|họ tên|tổng số|tổng cộng|lịch trực|ghi chú|ký tên|cộng hòa|độc lập|tháng \\d+|năm \\d+|quý [1-4iv]+|phòng ban|trạm y tế|tổ dân phố|chi đoàn',
);
/** Of a department or a post, where a text begins with them. */
const AT_FIRST = words(
  '^(?:người lập|chủ tịch|bí thư|phó (?:chủ tịch|bí thư|trưởng|giám đốc|chánh|ban|phòng)|trưởng (?:phòng|ban|trạm|công an|khu|thôn)|chánh văn phòng|chuyên viên|công chức|viên chức|cán bộ|đoàn viên|nhân viên|người lao động|văn phòng|phòng|trạm|trung tâm|đội|hội|khối|bộ phận|trường|mặt trận|đảng|công an|quân sự|tổ (?:\\d|trưởng|phó|bảo|an|công|một)|ban (?:chỉ|quản|văn|tổ|tuyên|chấp|thường|kiểm|dân|pháp|kinh|công|an)|thôn|xóm|khu phố|giám đốc|hiệu trưởng|tổ trưởng|đội trưởng|chỉ huy|(?:ủy|uỷ) viên|thư ký)',
);

/** These words with their marks, or all of them without any. */
function words(pattern: string) {
  const [with_, without] = [pattern, searchKey(pattern)].map(
    source => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'u'),
  );
  return (text: string) => {
    const said = marked(text);
    return Boolean(with_?.test(said) || (!hasMarks(text) && without?.test(said)));
  };
}

export function isNoName(text: string): boolean {
  return IN_NO_NAME(text) || AT_FIRST(text) || cleanText(text).split(' ').some(isAbbreviation);
}

/** PCT, TP-HT, T.V.: no word of a name is without a vowel. */
function isAbbreviation(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && !/[aeiouy]/.test(searchKey(letters));
}

/** A title in words, as it stands behind a name in a seat. */
export function isTitle(text: string): boolean {
  return AT_FIRST(text) && !/\d/.test(text) && seatWord(text) === null;
}

/** Somebody is gone, away, or stands in for another: whatever else is said beside the name. */
const CHANGES =
  /(?<![\p{L}])(?:nghỉ|hủy|huỷ|hoãn|dừng|thôi|chuyển|hưu|mất|từ trần|ốm|bận|vắng|thay|đổi|nhờ|hộ|biệt phái|luân chuyển|chưa|không|cũ|nguyên|dự bị|dự phòng|học|thai sản)(?![\p{L}])/iu;
/** What tells of a person and changes nothing. */
const ABOUT =
  /^(?:(?:tên )?(?:giả định|ví dụ|minh họa)|nam|nữ|đảng viên|đv|cb|dân tộc \S+|(?:sinh |sn |ns |năm sinh |sinh năm |sinh ngày )*\d[\d/.-]*|(?:s?đt|điện thoại|zalo|tel|di động)?\s*[:.]?\s*\+?[\d .-]*|nhóm trưởng|tổ trưởng|trưởng ca|trực chính|phụ trách .+|kiêm .+|hợp đồng.*|tập sự|bán chuyên trách|trường .+|lớp .+|chi đoàn.*|cđ .+|tdp .+)$/iu;

/** Of a remark beside a duty: that it is off, or that another serves. */
export function saysOfChange(text: string): boolean {
  return /^(?:hủy|huỷ|hoãn|dừng|nghỉ|không trực)(?![\p{L}])|(?<![\p{L}])(?:thay|đổi|nhờ)(?![\p{L}])/iu.test(
    cleanText(text),
  );
}

/** Whether what stands beside a name is understood: a title, a department, a telephone, a year of birth. */
export function isUnderstoodAside(text: string): boolean {
  const said = cleanText(text);
  if (said === '') return true;
  return !(CHANGES.test(said) && !AT_FIRST(said)) && (ABOUT.test(said) || isPost(said));
}

/** A title or a department beside a name: "Phó Chủ tịch", "PCT.", "CT". */
export function isPost(text: string): boolean {
  const said = cleanText(text).replace(/[.:]+$/, '');
  return AT_FIRST(said) || IN_NO_NAME(said) || said.split(' ').every(isAbbreviation);
}
