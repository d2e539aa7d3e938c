// Options that all lists from files share.

import type { OptionSpec } from '../command-file.ts';

export const LIST_OUTPUT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '-o, --output <path>',
    text: {
      vi: 'ghi vào tệp .csv hoặc .xlsx; “-” là ra màn hình',
      en: 'to a .csv or .xlsx file; “-” is stdout',
    },
  },
  { flags: '--overwrite', text: { vi: 'ghi đè tệp đã có', en: 'replace a file that is there' } },
];

/** Of any file of tables. */
export const TABLE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--encoding <name>',
    choices: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'],
    text: {
      vi: 'bảng mã của tệp CSV, khi không tự nhận ra được',
      en: 'of a CSV file, where it cannot be told',
    },
  },
  {
    flags: '--sheet <name>',
    text: { vi: 'chỉ trang có tên (hoặc số thứ tự) này', en: 'only the sheet of this name or number' },
  },
];

export const IMPORT_OPTIONS: readonly OptionSpec[] = [
  ...TABLE_OPTIONS,
  {
    flags: '--map <columns>',
    text: {
      vi: 'tiêu đề riêng của tệp: "Tên cán bộ=name, Ghi chú=-"; được ghi nhớ',
      en: 'headings of your own: "Staff member=name, Remark=-"; remembered',
    },
  },
  {
    flags: '--template',
    text: { vi: 'ghi một tệp mẫu để điền, không nhập gì', en: 'write an example to fill in, import nothing' },
  },
  ...LIST_OUTPUT_OPTIONS,
];
