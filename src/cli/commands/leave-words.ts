// What kinds of leave are called where they are typed; lists and commands read all of these.

import type { LeaveKind } from '../../domain/leave.ts';

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
