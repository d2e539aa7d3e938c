import type { CommandFile } from '../command-file.ts';
import { IMPORT_OPTIONS, LIST_OUTPUT_OPTIONS } from './list-options.ts';

const leaveList: CommandFile = {
  name: 'leave list',
  alias: 'danhsach',
  arguments: ['[period]'],
  summary: { vi: 'Danh sách nghỉ', en: 'List leave' },
  options: [{ flags: '--person <person>', text: { vi: 'chỉ của người này', en: 'only of this person' } }],
  examples: ['leave list', 'leave list next-month', 'leave list 2027 --person CB04'],
  load: async () => (await import('../actions/list.ts')).listLeave,
};

const leaveAdd: CommandFile = {
  name: 'leave add',
  alias: 'them',
  arguments: ['[dates]', '[people...]'],
  summary: { vi: 'Ghi ngày nghỉ của một hay nhiều người', en: 'Note the leave of one person or many' },
  options: [
    {
      flags: '--kind <kind>',
      text: {
        vi: 'loại: phép năm, ốm, thi, công tác, không lương, khác, thai sản, biệt phái, đi học, ốm dài ngày',
        en: 'kind: annual, sick, exam, business, unpaid, other, maternity, posting, study, long-illness',
      },
    },
    { flags: '--role <role>', text: { vi: 'mọi người của nhóm', en: 'everyone of a role' } },
    { flags: '--unit <unit>', text: { vi: 'mọi người của đơn vị', en: 'everyone of a unit' } },
    { flags: '--note <text>', text: { vi: 'ghi chú', en: 'note' } },
  ],
  examples: [
    'leave add 05/02/2027..10/02/2027 CB04 --kind "phép năm"',
    'leave add 2027-06-01..2027-06-20 --role volunteer --unit "Chi đoàn Đại học" --kind thi',
  ],
  load: async () => (await import('../actions/absences.ts')).addLeave,
};

const leaveRemove: CommandFile = {
  name: 'leave remove',
  alias: 'bo',
  arguments: ['[dates]', '[person]'],
  summary: { vi: 'Bỏ ngày nghỉ đã ghi', en: 'Take leave back' },
  options: [],
  examples: ['leave remove 08/02/2027..10/02/2027 CB04'],
  load: async () => (await import('../actions/absences.ts')).removeLeave,
};

const leaveImport: CommandFile = {
  name: 'leave import',
  alias: 'nhap',
  arguments: ['[file]'],
  summary: { vi: 'Nhập lịch nghỉ', en: 'Import leave' },
  options: IMPORT_OPTIONS,
  examples: ['leave import nghi.xlsx', 'leave import nghi.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('leave', input),
};

const leaveExport: CommandFile = {
  name: 'leave export',
  alias: 'xuat',
  arguments: [],
  summary: {
    vi: 'Xuất lịch nghỉ theo đúng mẫu nhập',
    en: 'Export leave in the form in which it is imported',
  },
  options: LIST_OUTPUT_OPTIONS,
  examples: ['leave export -o nghi.csv'],
  load: async () => async input => (await import('../actions/export-list.ts')).exportOne('leave', input),
};

export const leaveCommands: readonly CommandFile[] = [
  leaveList,
  leaveAdd,
  leaveRemove,
  leaveImport,
  leaveExport,
];
