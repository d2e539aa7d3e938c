import { LEAVE_WORDS } from '../../intake/leave-words.ts';
import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import {
  flag,
  list,
  notBlank,
  number,
  ofDuty,
  onDays,
  person,
  text,
  withDefault,
  withWords,
} from '../parameters.ts';
import { runs } from '../runs.ts';
import { DETAILS } from './details-option.ts';
import { COPY } from './hand-options.ts';
import { PART } from './leave.ts';

const FORCE = notBlank('reason', {
  flag: 'bat-buoc',
  vi: 'thực hiện dù trái quy tắc, kèm lý do',
  en: 'do it against the rules, with the reason',
});
const PHONES = flag({
  flag: 'dien-thoai',
  vi: 'hiện số điện thoại người cần báo (chỉ trên màn hình)',
  en: 'show telephone numbers of those to tell (on a terminal only)',
});
const REASON = withDefault(
  text('text', { flag: 'ly-do', vi: 'lý do, lưu trong bản mới', en: 'the reason, kept with the version' }),
  '',
);

export const absentCommand = declare({
  name: 'absent',
  section: 'changes',
  effect: 'publishes',
  alias: 'vang',
  also: ['baovang'],
  summary: {
    vi: 'Báo vắng: ghi nghỉ, tìm người trực thay, ban hành bản mới, soạn tin Zalo',
    en: 'Somebody is away: note it, find substitutes, publish the next version, write the Zalo text',
  },
  arguments: { person: person('[person]'), dates: onDays('[dates]', 'ahead') },
  options: {
    kind: withWords(
      LEAVE_WORDS,
      text('kind', {
        flag: 'loai',
        vi: 'loại nghỉ, như của nghi them',
        en: 'kind of leave, as of leave add',
      }),
    ),
    part: PART,
    note: withDefault(
      text('text', { flag: 'ghi-chu', vi: 'ghi chú của ngày nghỉ', en: 'note of the leave' }),
      '',
    ),
    substitute: list('people', ',', {
      flag: 'nguoi-thay',
      vi: 'người trực thay, theo thứ tự ngày, cách nhau dấu phẩy; “để trống” là không ai thay',
      en: 'who takes each seat, in order of date, with commas; nobody leaves it empty',
    }),
    force: FORCE,
    details: DETAILS,
    phones: PHONES,
    copy: COPY,
  },
  examples: [
    'absent CB03 15/10/2026',
    'absent "Lê Thị Cúc" 12/10/2026..16/10/2026 --kind ốm --yes',
    'absent ĐV02 09/10/2026 --substitute ĐV05',
  ],
});

export const swapCommand = declare({
  name: 'swap',
  section: 'changes',
  effect: 'publishes',
  alias: 'doi',
  also: ['doica'],
  summary: { vi: 'Hai người đổi ca cho nhau', en: 'Two people exchange duties' },
  arguments: {
    person: person('[person]'),
    date: ofDuty('[date]', 'ahead'),
    other: person('[other]'),
    otherDate: ofDuty('[otherDate]', 'ahead'),
  },
  options: {
    reason: REASON,
    force: FORCE,
    phones: PHONES,
    copy: COPY,
  },
  examples: ['swap ĐV02 12/10/2026 ĐV05 16/10/2026', 'swap CB01 2026-10-12/T2 CB04 2026-10-19'],
});

export const coverCommand = declare({
  name: 'cover',
  section: 'changes',
  effect: 'publishes',
  alias: 'thay',
  also: ['tructhay'],
  summary: { vi: 'Một người trực thay người khác', en: 'One person takes over the duty of another' },
  arguments: { person: person('[person]'), date: ofDuty('[date]', 'ahead'), by: person('[by]') },
  options: {
    reason: REASON,
    force: FORCE,
    phones: PHONES,
    copy: COPY,
  },
  examples: ['cover CB03 15/10/2026 CB01'],
});

export const assignCommand = declare({
  name: 'assign',
  section: 'roster',
  effect: 'drafts',
  alias: 'phancong',
  summary: {
    vi: 'Xếp tay một người vào bản thảo, hoặc để ngỏ một vị trí',
    en: 'Put a person into the draft by hand, or leave a seat open',
  },
  arguments: { date: ofDuty('[date]', 'ahead'), person: person('[person]') },
  options: {
    role: text('role', { flag: 'nhom', vi: 'vị trí của nhóm nào', en: 'a seat of which role' }),
    seat: number('number', { flag: 'vi-tri', vi: 'vị trí thứ mấy', en: 'which seat of the role' }),
    insteadOf: text('person', { flag: 'thay-cho', vi: 'thay cho ai', en: 'in place of whom' }),
    pin: flag({
      flag: 'co-dinh',
      vi: 'cố định: xếp lại cũng không đổi',
      en: 'pin it: drawing up again will not move it',
    }),
    open: text('note', {
      flag: 'de-ngo',
      vi: 'để ngỏ vị trí và in ghi chú này',
      en: 'leave the seat open and print this note',
    }),
    force: FORCE,
  },
  examples: [
    'assign 12/10/2026 CB01 --pin',
    'assign 12/10/2026 ĐV03 --instead-of ĐV01',
    {
      vi: 'assign 16/10/2026 --open "Đoàn phường cử sau" --role "đoàn viên"',
      en: 'assign 16/10/2026 --open "Đoàn phường cử sau" --role volunteer',
    },
  ],
});

export const unpinCommand = declare({
  name: 'unpin',
  section: 'roster',
  effect: 'drafts',
  alias: 'bocodinh',
  also: ['boghim'],
  summary: { vi: 'Bỏ cố định một người trong bản thảo', en: 'Take a pin out of the draft' },
  arguments: { date: ofDuty('[date]', 'ahead'), person: person('[person]') },
  examples: ['unpin 12/10/2026 CB01'],
});

export const dutyCancel = declare({
  name: 'duty cancel',
  effect: 'publishes',
  alias: 'huy',
  summary: { vi: 'Hủy một buổi trực', en: 'Call a duty off' },
  arguments: { date: ofDuty('[date]', 'ahead') },
  options: {
    reason: text('text', { flag: 'ly-do', vi: 'lý do, được in', en: 'the reason, printed' }),
    phones: PHONES,
    copy: COPY,
  },
  examples: ['duty cancel 16/10/2026 --reason "Bão số 5"'],
});

export const dutyRestore = declare({
  name: 'duty restore',
  effect: 'publishes',
  alias: 'khoiphuc',
  summary: { vi: 'Trực lại buổi đã hủy', en: 'Hold a cancelled duty after all' },
  arguments: { date: ofDuty('[date]', 'ahead') },
  options: {
    reason: REASON,
    force: FORCE,
    phones: PHONES,
    copy: COPY,
  },
  examples: ['duty restore 16/10/2026'],
});

export const dutyAdd = declare({
  name: 'duty add',
  effect: 'publishes',
  alias: 'them',
  summary: { vi: 'Thêm một buổi trực ngoài mẫu', en: 'Add a duty besides the patterns' },
  arguments: { date: ofDuty('[date]', 'ahead') },
  options: {
    start: text('time', { flag: 'bat-dau', vi: 'giờ bắt đầu', en: 'start' }),
    end: text('time', { flag: 'ket-thuc', vi: 'giờ kết thúc', en: 'end' }),
    seats: text('seats', {
      flag: 'so-vi-tri',
      vi: 'số vị trí: "cán bộ=1, đoàn viên=1"',
      en: 'seats: officer=1,volunteer=1',
    }),
    label: withDefault(text('text', { flag: 'nhan', vi: 'nhãn', en: 'label' }), ''),
    place: withDefault(text('text', { flag: 'noi-truc', vi: 'nơi trực', en: 'place' }), ''),
    requires: text('skill', {
      flag: 'can',
      vi: 'nghiệp vụ cần: "cán bộ:hộ tịch"',
      en: 'skill needed: officer:SKILL',
    }),
    reason: text('text', { flag: 'ly-do', vi: 'lý do, được in', en: 'the reason, printed' }),
    empty: flag({
      flag: 'de-trong',
      vi: 'chưa xếp ai, để phân công sau',
      en: 'leave the seats empty, to be assigned',
    }),
    pattern: text('code', {
      flag: 'mau-ca',
      vi: 'giờ, số vị trí và nơi trực như mẫu ca này',
      en: 'times, seats and place of this pattern',
    }),
    force: FORCE,
    phones: PHONES,
    copy: COPY,
  },
  examples: [
    {
      vi: 'duty add 21/10/2026 --start 7h --end 7h30 --seats "cán bộ=1, đoàn viên=1" --reason "Bầu cử bổ sung"',
      en: 'duty add 21/10/2026 --start 7h --end 7h30 --seats officer=1,volunteer=1 --reason "Bầu cử bổ sung"',
    },
  ],
});

export const changeCommands: readonly CommandFile[] = [
  runs(absentCommand, async () => (await import('../actions/absent.ts')).absent),
  runs(swapCommand, async () => (await import('../actions/exchange.ts')).swap),
  runs(coverCommand, async () => (await import('../actions/exchange.ts')).cover),
  runs(assignCommand, async () => (await import('../actions/assign.ts')).assign),
  runs(unpinCommand, async () => (await import('../actions/assign.ts')).unpin),
  runs(dutyCancel, async () => (await import('../actions/single-duties.ts')).cancel),
  runs(dutyRestore, async () => (await import('../actions/single-duties.ts')).restore),
  runs(dutyAdd, async () => (await import('../actions/single-duties.ts')).add),
];
