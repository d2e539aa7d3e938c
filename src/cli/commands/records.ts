import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { flag, inPeriod, number, ofDuty, text, withLetter } from '../parameters.ts';
import { runs } from '../runs.ts';
import { ROW_OPTIONS, TABLE_OPTIONS } from './list-options.ts';

export const record = declare({
  name: 'record',
  section: 'books',
  effect: 'notes',
  next: 'report this-month',
  alias: 'soghi',
  also: ['sotruc', 'ghiso'],
  summary: { vi: 'Ghi hoặc sửa sổ trực của một buổi', en: 'Record a duty, or correct its record' },
  arguments: { date: ofDuty('[date]', 'back') },
  options: {
    came: text('people', {
      flag: 'co-mat',
      vi: 'có mặt (mặc định là mọi người trong lịch)',
      en: 'who came (everyone rostered by default)',
    }),
    late: text('people', {
      flag: 'den-muon',
      vi: 'đến muộn, kèm lý do nếu có: CB03=lý do',
      en: 'who came late, with a reason: CB03=reason',
    }),
    absent: text('people', {
      flag: 'vang',
      vi: 'vắng, kèm lý do nếu có: CB03=ốm',
      en: 'who was absent, with a reason: CB03=ill',
    }),
    stoodIn: text('pairs', {
      flag: 'truc-thay',
      vi: 'trực thay: NGƯỜI THAY=NGƯỜI VẮNG',
      en: 'who stood in: STAND-IN=ABSENT',
    }),
    organisations: text('n', { flag: 'to-chuc', vi: 'số tổ chức được phục vụ', en: 'organisations served' }),
    citizens: text('n', { flag: 'ca-nhan', vi: 'số cá nhân được phục vụ', en: 'citizens served' }),
    received: text('n', { flag: 'ho-so', vi: 'hồ sơ tiếp nhận', en: 'files received' }),
    sameDay: text('n', {
      flag: 'tra-ngay',
      vi: 'hồ sơ trả ngay trong ngày',
      en: 'files answered the same day',
    }),
    appointed: text('n', { flag: 'hen-tra', vi: 'hồ sơ hẹn trả', en: 'files given an appointment' }),
    guided: text('n', { flag: 'huong-dan', vi: 'lượt hướng dẫn', en: 'people only guided' }),
    field: text('list', {
      flag: 'linh-vuc',
      vi: 'theo lĩnh vực: "hộ tịch=2; chứng thực=1"',
      en: 'by field: "hộ tịch=2; chứng thực=1"',
    }),
    satisfaction: text('list', {
      flag: 'hai-long',
      vi: 'mức hài lòng, năm số từ thấp đến cao',
      en: 'satisfaction, five numbers from worst to best',
    }),
    minutes: text('list', {
      flag: 'so-phut',
      vi: 'số phút đến khi có kết quả: 15,20',
      en: 'minutes to the result: 15,20',
    }),
    note: text('text', { flag: 'ghi-chu', vi: 'ghi chú', en: 'note' }),
  },
  examples: [
    'record 04/01/2027 --organisations 1 --citizens 2 --received 3 --same-day 2 --appointed 1 --field "hộ tịch=2; chứng thực=1"',
    'record 04/01/2027 --absent "CB03=ốm" --stood-in ĐV09=ĐV02 --satisfaction 0,0,1,3,5 --minutes 15,20',
  ],
});

export const recordList = declare({
  name: 'record list',
  effect: 'reads',
  alias: 'danhsach',
  summary: {
    vi: 'Các buổi đã trực và sổ trực của từng buổi',
    en: 'List the duties held, with their records',
  },
  arguments: { period: inPeriod('[period]', 'back') },
  examples: ['record list', 'record list 2027-01'],
});

export const recordImport = declare({
  name: 'record import',
  effect: 'notes',
  next: 'report this-month',
  alias: 'nhap',
  summary: { vi: 'Nhập sổ trực từ bảng điểm danh', en: 'Import records from a sign-in sheet' },
  arguments: { file: '<file>' },
  options: {
    ...TABLE_OPTIONS,
    ...ROW_OPTIONS,
    map: text('columns', {
      flag: 'cot',
      vi: 'tiêu đề riêng của tệp: "Người đến=họ và tên, Xếp loại=-"',
      en: 'headings of your own: "Who came=name, Grade=-"',
    }),
  },
  examples: [
    'record import so-truc.csv',
    'record import so-truc.xlsx --sheet 2 --dry-run',
    {
      vi: 'record import so-truc.csv --encoding tcvn3 --map "Người đến=họ và tên"',
      en: 'record import so-truc.csv --encoding tcvn3 --map "Người đến=name"',
    },
  ],
});

export const recordSheet = declare({
  name: 'record sheet',
  effect: 'files',
  alias: 'bangdiemdanh',
  summary: {
    vi: 'Bảng điểm danh để điền rồi nhập lại',
    en: 'The sign-in sheet, to fill in and import again',
  },
  arguments: { period: inPeriod('<period>', 'back') },
  options: {
    output: withLetter(
      'o',
      text('path', { flag: 'ghi-ra', vi: 'tệp .xlsx hoặc .csv', en: 'a .xlsx or .csv file' }),
    ),
    overwrite: flag({ flag: 'ghi-de', vi: 'ghi đè tệp đã có', en: 'replace the file that is there' }),
  },
  examples: ['record sheet 2027-01 -o so-truc.xlsx'],
});

export const recordRemove = declare({
  name: 'record remove',
  effect: 'takes-away',
  next: 'report this-month',
  alias: 'bo',
  summary: { vi: 'Bỏ sổ trực đã ghi của một buổi', en: 'Take back the record of a duty' },
  arguments: { date: ofDuty('<date>', 'back') },
  examples: ['record remove 04/01/2027'],
});

export const fieldsList = declare({
  name: 'fields list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Các lĩnh vực hồ sơ', en: 'List the fields' },
  examples: ['fields list'],
});

export const fieldsSet = declare({
  name: 'fields set',
  effect: 'notes',
  next: 'fields list',
  alias: 'dat',
  summary: { vi: 'Thêm hoặc đổi tên một lĩnh vực', en: 'Add or rename a field' },
  arguments: { name: '<name>' },
  options: {
    nameEn: text('text', { flag: 'ten-tieng-anh', vi: 'tên tiếng Anh', en: 'English name' }),
    code: text('code', {
      flag: 'ma',
      vi: 'mã, để đổi tên lĩnh vực đã có',
      en: 'code, to rename one there is',
    }),
    position: number('n', { flag: 'thu-tu', vi: 'thứ tự', en: 'order' }),
  },
  examples: ['fields set "Bảo trợ xã hội" --name-en "Social protection"'],
});

export const fieldsRemove = declare({
  name: 'fields remove',
  effect: 'takes-away',
  next: 'fields list',
  alias: 'bo',
  summary: { vi: 'Bỏ một lĩnh vực khỏi danh mục', en: 'Take a field off the list' },
  arguments: { field: '<field>' },
  examples: ['fields remove "Xây dựng"'],
});

export const recordCommands: readonly CommandFile[] = [
  runs(record, async () => (await import('../actions/records.ts')).record),
  runs(recordList, async () => (await import('../actions/records.ts')).listRecorded),
  runs(recordImport, async () => (await import('../actions/records.ts')).importSheet),
  runs(recordSheet, async () => (await import('../actions/records.ts')).writeSheet),
  runs(recordRemove, async () => (await import('../actions/records.ts')).remove),
  runs(fieldsList, async () => (await import('../actions/service-fields.ts')).listFields),
  runs(fieldsSet, async () => (await import('../actions/service-fields.ts')).changeField),
  runs(fieldsRemove, async () => (await import('../actions/service-fields.ts')).dropField),
];
