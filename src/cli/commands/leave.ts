import { LEAVE_WORDS } from '../../intake/leave-words.ts';
import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { inPeriod, onDays, person, text, withDefault, withWords } from '../parameters.ts';
import { runs } from '../runs.ts';
import { IMPORT_OPTIONS, LIST_OUTPUT_OPTIONS, MATCH_OPTION } from './list-options.ts';

/** Of leave, and of somebody who is away. */
export const PART = withDefault(
  text('text', {
    flag: 'buoi',
    vi: 'chỉ buổi sáng hoặc buổi chiều',
    en: 'only the morning or the afternoon',
  }),
  '',
);

export const leaveList = declare({
  name: 'leave list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Danh sách nghỉ', en: 'List leave' },
  arguments: { period: inPeriod('[period]', 'either') },
  options: {
    person: text('person', { flag: 'nguoi', vi: 'chỉ của người này', en: 'only of this person' }),
  },
  examples: ['leave list', 'leave list next-month', 'leave list 2027 --person CB04'],
});

export const leaveAdd = declare({
  name: 'leave add',
  effect: 'notes',
  next: 'leave list',
  alias: 'them',
  summary: { vi: 'Ghi ngày nghỉ của một hay nhiều người', en: 'Note the leave of one person or many' },
  arguments: { dates: onDays('[dates]', 'ahead'), people: person('[people...]') },
  options: {
    kind: withWords(
      LEAVE_WORDS,
      text('kind', {
        flag: 'loai',
        vi: 'loại: phép năm, ốm, thi, công tác, không hưởng lương, khác, thai sản, biệt phái, đi học, ốm dài ngày',
        en: 'kind: annual, sick, exam, business, unpaid, other, maternity, posting, study, long-illness',
      }),
    ),
    part: PART,
    role: text('role', { flag: 'nhom', vi: 'mọi người của nhóm', en: 'everyone of a role' }),
    unit: text('unit', { flag: 'don-vi', vi: 'mọi người của đơn vị', en: 'everyone of a unit' }),
    note: withDefault(text('text', { flag: 'ghi-chu', vi: 'ghi chú', en: 'note' }), ''),
  },
  examples: [
    'leave add 05/02/2027..10/02/2027 CB04 --kind "phép năm"',
    'leave add 08/02/2027 CB04 --kind khác --part sáng',
    {
      vi: 'leave add 01/06/2027..20/06/2027 --role "đoàn viên" --unit "Chi đoàn Đại học" --kind thi',
      en: 'leave add 2027-06-01..2027-06-20 --role volunteer --unit "Chi đoàn Đại học" --kind thi',
    },
  ],
});

export const leaveRemove = declare({
  name: 'leave remove',
  effect: 'takes-away',
  next: 'leave list',
  alias: 'bo',
  summary: { vi: 'Bỏ ngày nghỉ đã ghi', en: 'Take leave back' },
  arguments: { dates: onDays('[dates]', 'ahead'), person: person('[person]') },
  examples: ['leave remove 08/02/2027..10/02/2027 CB04'],
});

export const leaveImport = declare({
  name: 'leave import',
  effect: 'notes',
  next: 'leave list',
  alias: 'nhap',
  summary: { vi: 'Nhập lịch nghỉ', en: 'Import leave' },
  arguments: { file: '[file]' },
  options: { ...IMPORT_OPTIONS, match: MATCH_OPTION },
  examples: ['leave import nghi.xlsx', 'leave import nghi.csv --dry-run'],
});

export const leaveExport = declare({
  name: 'leave export',
  effect: 'files',
  alias: 'xuat',
  summary: {
    vi: 'Xuất lịch nghỉ theo đúng mẫu nhập',
    en: 'Export leave in the form in which it is imported',
  },
  options: LIST_OUTPUT_OPTIONS,
  examples: ['leave export -o nghi.csv'],
});

export const leaveCommands: readonly CommandFile[] = [
  runs(leaveList, async () => (await import('../actions/list.ts')).listLeave),
  runs(leaveAdd, async () => (await import('../actions/absences.ts')).addLeave),
  runs(leaveRemove, async () => (await import('../actions/absences.ts')).removeLeave),
  runs(leaveImport, async () => {
    const { importList } = await import('../actions/import-list.ts');
    return (input, given) => importList('leave', input, given);
  }),
  runs(leaveExport, async () => {
    const { exportOne } = await import('../actions/export-list.ts');
    return (input, given) => exportOne('leave', input, given);
  }),
];
