import type { CommandFile } from '../command-file.ts';
import { personOptions } from '../person-options.ts';
import { IMPORT_OPTIONS, LIST_OUTPUT_OPTIONS } from './list-options.ts';

const peopleList: CommandFile = {
  name: 'people list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách người trực', en: 'List the people on duty' },
  options: [
    { flags: '--role <role>', text: { vi: 'chỉ nhóm này', en: 'only this role' } },
    { flags: '--unit <unit>', text: { vi: 'chỉ đơn vị này', en: 'only this unit' } },
    { flags: '--skill <skill>', text: { vi: 'chỉ người có kỹ năng này', en: 'only those with this skill' } },
    { flags: '--all', text: { vi: 'cả người đã thôi trực', en: 'those who have left too' } },
  ],
  examples: ['people list', 'people list --role volunteer', 'people list --skill "hộ tịch"'],
  load: async () => (await import('../actions/list.ts')).listPeople,
};

const peopleAdd: CommandFile = {
  name: 'people add',
  alias: 'them',
  arguments: ['[name]'],
  summary: { vi: 'Thêm một người trực', en: 'Add a person' },
  options: personOptions('name'),
  examples: ['people add "Nguyễn Thị Ánh Tuyết" --role officer --skills "hộ tịch; chứng thực"'],
  load: async () => (await import('../actions/people.ts')).add,
};

const peopleEdit: CommandFile = {
  name: 'people edit',
  alias: 'sua',
  arguments: ['[person]'],
  summary: { vi: 'Sửa một người trực', en: 'Edit a person' },
  options: personOptions('code'),
  examples: ['people edit CB03 --share 50 --from 01/02/2027', 'people edit "anh tuyet" --skills "hộ tịch"'],
  load: async () => (await import('../actions/people.ts')).edit,
};

const peopleRetire: CommandFile = {
  name: 'people retire',
  alias: 'thoitruc',
  arguments: ['[person]'],
  summary: { vi: 'Cho một người thôi trực', en: 'End the service of a person' },
  options: [
    {
      flags: '--last <date>',
      text: { vi: 'ngày trực cuối; hôm nay nếu bỏ trống', en: 'the last day; today if left out' },
    },
  ],
  examples: ['people retire ĐV07 --last 31/01/2027'],
  load: async () => (await import('../actions/people.ts')).retire,
};

const peopleImport: CommandFile = {
  name: 'people import',
  alias: 'nhap',
  arguments: ['[file]'],
  summary: { vi: 'Nhập danh sách người trực', en: 'Import the people on duty' },
  options: [
    ...IMPORT_OPTIONS,
    {
      flags: '--role <role>',
      text: {
        vi: 'nhóm của mọi người, khi danh sách không ghi',
        en: 'the role of everybody, where the list does not say',
      },
    },
    {
      flags: '--match <rows>',
      text: {
        vi: 'ai là ai ở các dòng chưa rõ: 7=CB03, 9=new',
        en: 'who the doubtful rows are: 7=CB03, 9=new',
      },
    },
    {
      flags: '--retire-missing',
      text: {
        vi: 'cho những người không có trong danh sách thôi trực',
        en: 'end the service of those who are not in the list',
      },
    },
  ],
  examples: [
    'people import nhan-su.xlsx --dry-run',
    'people import doan-vien.csv --role volunteer --encoding tcvn3',
    'people import nhan-su.xlsx --map "Tên cán bộ=name, Tổ=unit"',
    'people import --template -o mau.xlsx',
  ],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('people', input),
};

const peopleExport: CommandFile = {
  name: 'people export',
  alias: 'xuat',
  arguments: [],
  summary: {
    vi: 'Xuất danh sách người trực theo đúng mẫu nhập',
    en: 'Export the people in the form in which they are imported',
  },
  options: LIST_OUTPUT_OPTIONS,
  examples: ['people export -o nguoi-truc.xlsx'],
  load: async () => async input => (await import('../actions/export-list.ts')).exportOne('people', input),
};

export const peopleCommands: readonly CommandFile[] = [
  peopleList,
  peopleAdd,
  peopleEdit,
  peopleRetire,
  peopleImport,
  peopleExport,
];
