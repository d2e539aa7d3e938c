// What offices call kinds of leave and parts of a day, and what we write ourselves.

import { isLeaveKind, LEAVE_KINDS, type LeaveKind, type LeavePart } from '../domain/leave.ts';
import { searchKey } from '../domain/text.ts';

/** What lists call the kinds, as search keys. */
const KIND_WORDS: Readonly<Record<LeaveKind, readonly string[]>> = {
  annual: ['phep nam', 'phep', 'p', 'f', 'mat', 'du lich'],
  sick: ['om', 'o', 'om dau', 'kham benh', 'nam vien'],
  unpaid: ['khong luong', 'khong huong luong', 'kl', 'ro'],
  business: ['cong tac', 'tap huan', 'ct', 'hoi nghi', 'hop'],
  exam: ['thi', 'on thi', 'thi hoc ky'],
  other: [
    ...['khac', '', 'viec rieng', 'rieng', 'vr', 'con om', 'co', 'bu', 'nb', 'viec gia dinh'],
    ...['hieu', 'hy', 'viec hieu', 'viec hy', 'ket hon', 'cuoi', 'tang', 'ma chay', 'thi dau'],
  ],
  maternity: ['thai san', 'ts', 'sinh', 'sinh con', 'vo sinh', 'de', 'hau san', 'duong thai'],
  posting: ['biet phai', 'luan chuyen', 'tang cuong'],
  study: ['di hoc', 'hoc', 'h', 'hoc tap', 'dao tao', 'boi duong'],
  'long-illness': ['om dai ngay', 'benh dai ngay', 'om dai han'],
};

/** What we write ourselves, and commands take by it. */
export const LEAVE_WORDS: Readonly<Record<LeaveKind, string>> = {
  annual: 'phép năm',
  sick: 'ốm',
  unpaid: 'không hưởng lương',
  business: 'công tác',
  exam: 'thi',
  other: 'khác',
  maternity: 'thai sản',
  posting: 'biệt phái',
  study: 'đi học',
  'long-illness': 'ốm dài ngày',
};

export const PART_WORDS: Readonly<Record<LeavePart, string>> = {
  day: '',
  morning: 'sáng',
  afternoon: 'chiều',
};

/** By our own word (annual) or by the office's (phép năm), without diacritics. */
export function parseLeaveKind(text: string): LeaveKind | null {
  const key = searchKey(text).replace(/[.,;:]+$/, '');
  if (isLeaveKind(key)) return key;
  const bare = key.replace(/^(?:nghi|dang|xin) /, '');
  const same = (word: string) => word === key || word === bare || word === bare.replace(/^di /, '');
  return LEAVE_KINDS.find(kind => KIND_WORDS[kind].some(same)) ?? kindBegun(bare);
}

/** "công tác Hà Nội", "đi học lớp bồi dưỡng": the longest words that it begins with; short ones begin too much else. */
function kindBegun(key: string): LeaveKind | null {
  const words = LEAVE_KINDS.flatMap(kind => KIND_WORDS[kind].map(word => ({ kind, word })))
    .filter(({ word }) => word.includes(' ') || word === 'phep' || word === 'thi')
    .toSorted((a, b) => b.word.length - a.word.length);
  return words.find(({ word }) => key.startsWith(`${word} `) || key.startsWith(`di ${word} `))?.kind ?? null;
}

/** What stands beside leave that is none: taken back, refused, or not agreed to yet. */
const NOT_AGREED = new RegExp(
  `(?<!\\p{L})(?:${[
    'hủy|huỷ|rút đơn|bãi bỏ|từ chối',
    'không (?:nghỉ|đi|duyệt|đồng ý|chấp thuận|được duyệt|phê duyệt)',
    'ch(?:ưa|ờ) (?:duyệt|đồng ý|phê duyệt|được duyệt|xét|ký)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const AGREED =
  /^(?:x|v|ok|co|duyet|da duyet|duoc duyet|dong y|da dong y|da ky|chap thuan|phe duyet|da phe duyet|hoan thanh|)$/;

/** Whether words of a reason say that there is no such leave. */
export function saysNotAgreed(text: string): boolean {
  return NOT_AGREED.test(text) || /^\(?(?:da )?huy\)?$/.test(searchKey(text));
}

/** Of a column that says whether leave was agreed to: nothing else than yes is. */
export function isAgreed(text: string): boolean {
  return AGREED.test(searchKey(text).replace(/[.!]+$/, ''));
}

const WHOLE = /^(?:|ngay|ca ngay|1 ngay|tron ngay|day|whole day)$/;
const MORNING = /^(?:buoi )?(?:sang|morning|am|s)$/;
const AFTERNOON = /^(?:buoi )?(?:chieu|afternoon|pm|c)$/;

/** Null where the text is none. */
export function parseLeavePart(text: string): LeavePart | null {
  const key = searchKey(text);
  if (WHOLE.test(key)) return 'day';
  if (MORNING.test(key)) return 'morning';
  return AFTERNOON.test(key) ? 'afternoon' : null;
}
