import type { CommandFile } from '../command-file.ts';
import { TABLE_OPTIONS } from './list-options.ts';

const record: CommandFile = {
  name: 'record',
  alias: 'soghi',
  arguments: ['[date]'],
  summary: { vi: 'Ghi hoặc sửa sổ trực của một buổi', en: 'Record a duty, or correct its record' },
  options: [
    {
      flags: '--came <people>',
      text: {
        vi: 'có mặt (mặc định là mọi người trong lịch)',
        en: 'who came (everyone rostered by default)',
      },
    },
    {
      flags: '--late <people>',
      text: { vi: 'đến muộn, kèm lý do nếu có: CB03=lý do', en: 'who came late, with a reason: CB03=reason' },
    },
    {
      flags: '--absent <people>',
      text: { vi: 'vắng, kèm lý do nếu có: CB03=ốm', en: 'who was absent, with a reason: CB03=ill' },
    },
    {
      flags: '--stood-in <pairs>',
      text: { vi: 'trực thay: NGƯỜI THAY=NGƯỜI VẮNG', en: 'who stood in: STAND-IN=ABSENT' },
    },
    { flags: '--organisations <n>', text: { vi: 'số tổ chức được phục vụ', en: 'organisations served' } },
    { flags: '--citizens <n>', text: { vi: 'số cá nhân được phục vụ', en: 'citizens served' } },
    { flags: '--received <n>', text: { vi: 'hồ sơ tiếp nhận', en: 'files received' } },
    { flags: '--same-day <n>', text: { vi: 'hồ sơ trả ngay trong ngày', en: 'files answered the same day' } },
    { flags: '--appointed <n>', text: { vi: 'hồ sơ hẹn trả', en: 'files given an appointment' } },
    { flags: '--guided <n>', text: { vi: 'lượt hướng dẫn', en: 'people only guided' } },
    {
      flags: '--field <list>',
      text: { vi: 'theo lĩnh vực: "hộ tịch=2; chứng thực=1"', en: 'by field: "hộ tịch=2; chứng thực=1"' },
    },
    {
      flags: '--satisfaction <list>',
      text: {
        vi: 'mức hài lòng, năm số từ thấp đến cao',
        en: 'satisfaction, five numbers from worst to best',
      },
    },
    {
      flags: '--minutes <list>',
      text: { vi: 'số phút đến khi có kết quả: 15,20', en: 'minutes to the result: 15,20' },
    },
    { flags: '--note <text>', text: { vi: 'ghi chú', en: 'note' } },
  ],
  examples: [
    'record 04/01/2027 --organisations 1 --citizens 2 --received 3 --same-day 2 --appointed 1 --field "hộ tịch=2; chứng thực=1"',
    'record 04/01/2027 --absent "CB03=ốm" --stood-in ĐV09=ĐV02 --satisfaction 0,0,1,3,5 --minutes 15,20',
  ],
  load: async () => (await import('../actions/records.ts')).record,
};

const recordList: CommandFile = {
  name: 'record list',
  alias: 'danhsach',
  arguments: ['[period]'],
  summary: {
    vi: 'Các buổi đã trực và sổ trực của từng buổi',
    en: 'List the duties held, with their records',
  },
  options: [],
  examples: ['record list', 'record list 2027-01'],
  load: async () => (await import('../actions/records.ts')).listRecorded,
};

const recordImport: CommandFile = {
  name: 'record import',
  alias: 'nhap',
  arguments: ['<file>'],
  summary: { vi: 'Nhập sổ trực từ bảng điểm danh', en: 'Import records from a sign-in sheet' },
  options: [
    ...TABLE_OPTIONS,
    {
      flags: '--map <columns>',
      text: {
        vi: 'tiêu đề riêng của tệp: "Người đến=name, Xếp loại=-"',
        en: 'headings of your own: "Who came=name, Grade=-"',
      },
    },
  ],
  examples: [
    'record import so-truc.csv',
    'record import so-truc.xlsx --sheet 2 --dry-run',
    'record import so-truc.csv --encoding tcvn3 --map "Người đến=name"',
  ],
  load: async () => (await import('../actions/records.ts')).importSheet,
};

const recordSheet: CommandFile = {
  name: 'record sheet',
  alias: 'bangdiemdanh',
  arguments: ['<period>'],
  summary: {
    vi: 'Bảng điểm danh để điền rồi nhập lại bằng record import',
    en: 'The sign-in sheet, to fill in and import again',
  },
  options: [
    {
      flags: '-o, --output <path>',
      text: { vi: 'tệp .xlsx hoặc .csv', en: 'a .xlsx or .csv file' },
    },
    {
      flags: '--overwrite',
      text: { vi: 'ghi đè tệp đã có', en: 'replace the file that is there' },
    },
  ],
  examples: ['record sheet 2027-01 -o so-truc.xlsx'],
  load: async () => (await import('../actions/records.ts')).writeSheet,
};

const recordRemove: CommandFile = {
  name: 'record remove',
  alias: 'bo',
  arguments: ['<date>'],
  summary: { vi: 'Bỏ sổ trực đã ghi của một buổi', en: 'Take back the record of a duty' },
  options: [],
  examples: ['record remove 04/01/2027'],
  load: async () => (await import('../actions/records.ts')).remove,
};

const fieldsList: CommandFile = {
  name: 'fields list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Các lĩnh vực hồ sơ', en: 'List the fields' },
  options: [],
  examples: ['fields list'],
  load: async () => (await import('../actions/service-fields.ts')).listFields,
};

const fieldsSet: CommandFile = {
  name: 'fields set',
  alias: 'dat',
  arguments: ['<name>'],
  summary: { vi: 'Thêm hoặc đổi tên một lĩnh vực', en: 'Add or rename a field' },
  options: [
    { flags: '--name-en <text>', text: { vi: 'tên tiếng Anh', en: 'English name' } },
    {
      flags: '--code <code>',
      text: { vi: 'mã, để đổi tên lĩnh vực đã có', en: 'code, to rename one there is' },
    },
    { flags: '--position <n>', text: { vi: 'thứ tự', en: 'order' } },
  ],
  examples: ['fields set "Bảo trợ xã hội" --name-en "Social protection"'],
  load: async () => (await import('../actions/service-fields.ts')).changeField,
};

const fieldsRemove: CommandFile = {
  name: 'fields remove',
  alias: 'bo',
  arguments: ['<field>'],
  summary: { vi: 'Bỏ một lĩnh vực khỏi danh mục', en: 'Take a field off the list' },
  options: [],
  examples: ['fields remove "Xây dựng"'],
  load: async () => (await import('../actions/service-fields.ts')).dropField,
};

export const recordCommands: readonly CommandFile[] = [
  record,
  recordList,
  recordImport,
  recordSheet,
  recordRemove,
  fieldsList,
  fieldsSet,
  fieldsRemove,
];
