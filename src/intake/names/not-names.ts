// Words that stand where names do and are none. A cell that says one of them is never a person, whatever people there
// are; what it does mean depends on where it stands.

import { cleanText, searchKey } from '../../domain/text.ts';

/** In a seat: nobody serves. */
const NOBODY =
  /^(?:[^\p{L}\d]*|x|trong|de trong|chua (?:co|phan cong|bo tri|cu|ro)(?: .*)?|khong(?: co| truc| bo tri)?|bo trong|vang|n\/a|nghi(?: (?:le|tet|bu|truc|ca ngay).*)?)$/u;
/** In a seat: the duty itself may be off, or the cell speaks of something else. */
const QUESTIONABLE =
  /^(?:huy|hoan|dung|tet|le|tram|tong|tong (?:so|cong).*|nhu tren|nt|n\/t|["'”“]+|toan the|tat ca|ca co quan|ubnd.*|uy ban.*|doan phuong.*|dang uy.*|cong an.*|truong tram|truc ban|thay the|du phong|du bi|hop|hoi nghi|le chao co|chao co)$/u;

export type SeatWord = 'nobody' | 'questionable';

export function seatWord(text: string): SeatWord | null {
  const key = searchKey(text).replace(/[.,:;\s]+$/, '');
  if (NOBODY.test(key)) return 'nobody';
  return QUESTIONABLE.test(key) ? 'questionable' : null;
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

/** Words of which no name is made. */
const IN_NO_NAME =
  /\b(?:phuong|ubnd|hdnd|uy ban|nhan dan|danh sach|chuc vu|chuc danh|don vi|so dien thoai|ho va ten|ho ten|nguoi lap|chu tich|bi thu|truong phong|pho phong|chuyen vien|cong chuc|vien chuc|can bo|doan vien|nhan vien|tong so|tong cong|lich truc|ghi chu|ky ten|cong hoa|doc lap|thang \d+|nam \d+|quy [1-4iv]+|phong ban|van phong|tram y te)\b/;

export function isNoName(text: string): boolean {
  return IN_NO_NAME.test(searchKey(text));
}
