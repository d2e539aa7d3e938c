// Options that several commands share.

import { ENCODINGS } from '../../intake/formats/encodings.ts';
import { choice, flag, option, refuseNumber, text, withLetter } from '../parameters.ts';

export const LIST_OUTPUT_OPTIONS = {
  output: withLetter(
    'o',
    text('path', {
      flag: 'ghi-ra',
      vi: 'ghi vào tệp .csv hoặc .xlsx; “-” là ra màn hình',
      en: 'to a .csv or .xlsx file; “-” is stdout',
    }),
  ),
  overwrite: flag({ flag: 'ghi-de', vi: 'ghi đè tệp đã có', en: 'replace a file that is there' }),
};

/** Of any file of tables. */
export const TABLE_OPTIONS = {
  encoding: choice('name', ENCODINGS, {
    flag: 'bang-ma',
    vi: 'bảng mã của tệp CSV, khi không tự nhận ra được',
    en: 'of a CSV file, where it cannot be told',
  }),
  sheet: text('name', {
    flag: 'trang',
    vi: 'chỉ trang có tên (hoặc số thứ tự) này',
    en: 'only the sheet of this name or number',
  }),
};

const MAP_OPTION = text('columns', {
  flag: 'cot',
  vi: 'tiêu đề riêng của tệp: "Tên cán bộ=họ và tên, Ghi chú=-"; được ghi nhớ',
  en: 'headings of your own: "Staff member=name, Remark=-"; remembered',
});

/** Of a roster made by hand. */
export const ROSTER_FILE_OPTIONS = {
  year: option(
    'year',
    { flag: 'nam', vi: 'năm của các ngày không ghi năm', en: 'of days that do not say their year' },
    readYear,
  ),
  map: MAP_OPTION,
  sheet: TABLE_OPTIONS.sheet,
  encoding: TABLE_OPTIONS.encoding,
};

function readYear(typed: string, flag: string): number {
  return /^20\d{2}$/.test(typed) ? Number(typed) : refuseNumber(typed, flag);
}

/** Who the doubtful rows of a list are. */
export const MATCH_OPTION = text('rows', {
  flag: 'la-ai',
  vi: 'ai là ai ở các dòng hay ô chưa rõ: 7=CB03, D9=mới',
  en: 'who the doubtful rows or cells are: 7=CB03, D9=mới',
});

const CERTAIN_ONLY = flag({
  flag: 'chi-chac-chan',
  vi: 'nhập các dòng chắc chắn; các dòng còn lại ghi ra tệp để sửa',
  en: 'import what is certain; write the other rows to a file to mend',
});

/** Of every import that names people. */
export const ROW_OPTIONS = { match: MATCH_OPTION, certainOnly: CERTAIN_ONLY };

export const IMPORT_OPTIONS = {
  ...TABLE_OPTIONS,
  map: MAP_OPTION,
  certainOnly: CERTAIN_ONLY,
  template: flag({
    flag: 'mau',
    vi: 'ghi một tệp mẫu để điền, không nhập gì',
    en: 'write an example to fill in, import nothing',
  }),
  ...LIST_OUTPUT_OPTIONS,
};
