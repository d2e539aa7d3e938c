import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { flag, inPeriod, text, withLetter } from '../parameters.ts';
import { runs } from '../runs.ts';
import { ROSTER_FILE_OPTIONS, ROW_OPTIONS } from './list-options.ts';

const ROLE = text('role', {
  flag: 'nhom',
  vi: 'nhóm được điền; đoàn viên nếu bỏ trống',
  en: 'the role to fill in; volunteers if left out',
});

export const rosterImport = declare({
  name: 'roster import',
  effect: 'publishes',
  next: 'versions',
  alias: 'nhap',
  summary: {
    vi: 'Nhập lịch làm tay: ngày đã qua thành bản ban hành cũ, ngày sắp tới thành bản thảo',
    en: 'Take in a roster made by hand: past days as published history, days to come as a draft',
  },
  arguments: { file: '[file]' },
  options: {
    ...ROSTER_FILE_OPTIONS,
    ...ROW_OPTIONS,
    reason: text('text', { flag: 'ly-do', vi: 'lý do ghi trong bản ban hành', en: 'reason of the version' }),
  },
  examples: ['roster import lich-truc-2025.xlsx --dry-run', 'roster import "lich thang 10.csv" --year 2026'],
});

export const rosterSend = declare({
  name: 'roster send',
  effect: 'files',
  alias: 'gui',
  summary: {
    vi: 'Ghi bản thảo ra tệp Excel để Đoàn điền các chỗ của mình',
    en: 'Write the draft as a workbook in which the Youth Union fills its seats',
  },
  arguments: { period: inPeriod('<period>', 'ahead') },
  options: {
    output: withLetter('o', text('path', { flag: 'ghi-ra', vi: 'tệp .xlsx', en: 'an .xlsx file' })),
    overwrite: flag({ flag: 'ghi-de', vi: 'ghi đè tệp đã có', en: 'replace a file that is there' }),
    role: ROLE,
  },
  examples: ['roster send next-month -o gui-doan.xlsx'],
});

export const rosterReceive = declare({
  name: 'roster receive',
  effect: 'notes',
  alias: 'nhan',
  summary: {
    vi: 'Nhận lại tệp Đoàn đã điền, kiểm tra rồi ghi vào bản thảo',
    en: 'Check the workbook that came back and pin its people into the draft',
  },
  arguments: { file: '<file>' },
  options: {
    role: ROLE,
  },
  examples: ['roster receive gui-doan.xlsx --dry-run', 'roster receive gui-doan.xlsx'],
});

export const handMadeCommands: readonly CommandFile[] = [
  runs(rosterImport, async () => (await import('../actions/hand-made.ts')).takeIn),
  runs(rosterSend, async () => (await import('../actions/shared-sheet.ts')).send),
  runs(rosterReceive, async () => (await import('../actions/shared-sheet.ts')).receive),
];
