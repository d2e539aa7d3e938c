import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, flag, person, text } from '../parameters.ts';
import { personOptions } from '../person-options.ts';
import { runs } from '../runs.ts';
import { IMPORT_OPTIONS, LIST_OUTPUT_OPTIONS, MATCH_OPTION } from './list-options.ts';

export const peopleList = declare({
  name: 'people list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Danh sách người trực', en: 'List the people on duty' },
  options: {
    role: text('role', { flag: 'nhom', vi: 'chỉ nhóm này', en: 'only this role' }),
    unit: text('unit', { flag: 'don-vi', vi: 'chỉ đơn vị này', en: 'only this unit' }),
    skill: text('skill', {
      flag: 'nghiep-vu',
      vi: 'chỉ người có nghiệp vụ này',
      en: 'only those with this skill',
    }),
    all: flag({ flag: 'tat-ca', vi: 'cả người đã thôi trực', en: 'those who have left too' }),
  },
  examples: [
    'people list',
    { vi: 'people list --role "đoàn viên"', en: 'people list --role volunteer' },
    'people list --skill "hộ tịch"',
  ],
});

export const peopleAdd = declare({
  name: 'people add',
  effect: 'notes',
  next: 'people list',
  alias: 'them',
  summary: { vi: 'Thêm một người trực', en: 'Add a person' },
  arguments: { name: '[name]' },
  options: personOptions('name'),
  examples: [
    {
      vi: 'people add "Nguyễn Thị Ánh Tuyết" --role "cán bộ" --skills "hộ tịch; chứng thực"',
      en: 'people add "Nguyễn Thị Ánh Tuyết" --role officer --skills "hộ tịch; chứng thực"',
    },
  ],
});

export const peopleEdit = declare({
  name: 'people edit',
  effect: 'notes',
  next: 'people list',
  alias: 'sua',
  summary: { vi: 'Sửa một người trực', en: 'Edit a person' },
  arguments: { person: person('[person]') },
  options: personOptions('code'),
  examples: ['people edit CB03 --share 50 --from 01/02/2027', 'people edit "anh tuyet" --skills "hộ tịch"'],
});

export const peopleRetire = declare({
  name: 'people retire',
  effect: 'takes-away',
  next: 'people list',
  alias: 'thoitruc',
  summary: { vi: 'Cho một người thôi trực', en: 'End the service of a person' },
  arguments: { person: person('[person]') },
  options: {
    last: date('date', {
      flag: 'den-ngay',
      vi: 'ngày trực cuối; hôm nay nếu bỏ trống',
      en: 'the last day; today if left out',
    }),
  },
  examples: ['people retire ĐV07 --last 31/01/2027'],
});

export const peopleImport = declare({
  name: 'people import',
  effect: 'takes-away',
  next: 'people list',
  alias: 'nhap',
  summary: { vi: 'Nhập danh sách người trực', en: 'Import the people on duty' },
  arguments: { file: '[file]' },
  options: {
    ...IMPORT_OPTIONS,
    role: text('role', {
      flag: 'nhom',
      vi: 'nhóm của mọi người, khi danh sách không ghi',
      en: 'the role of everybody, where the list does not say',
    }),
    match: MATCH_OPTION,
    blankClears: flag({
      flag: 'trong-la-xoa',
      vi: 'ô để trống xóa điều đã biết; nếu không thì giữ nguyên',
      en: 'blank cells wipe what is known; otherwise it stays',
    }),
    retireMissing: flag({
      flag: 'vang-ten-thoi-truc',
      vi: 'cho những người không có trong danh sách thôi trực',
      en: 'end the service of those who are not in the list',
    }),
  },
  examples: [
    'people import nhan-su.xlsx --dry-run',
    {
      vi: 'people import doan-vien.csv --role "đoàn viên" --encoding tcvn3',
      en: 'people import doan-vien.csv --role volunteer --encoding tcvn3',
    },
    {
      vi: 'people import nhan-su.xlsx --map "Tên cán bộ=họ và tên, Tổ=đơn vị"',
      en: 'people import nhan-su.xlsx --map "Tên cán bộ=name, Tổ=unit"',
    },
    'people import --template -o mau.xlsx',
  ],
});

export const peopleExport = declare({
  name: 'people export',
  effect: 'files',
  alias: 'xuat',
  summary: {
    vi: 'Xuất danh sách người trực theo đúng mẫu nhập',
    en: 'Export the people in the form in which they are imported',
  },
  options: LIST_OUTPUT_OPTIONS,
  examples: ['people export -o nguoi-truc.xlsx'],
});

export const peopleErase = declare({
  name: 'people erase',
  effect: 'for-good',
  alias: 'xoa',
  summary: {
    vi: 'Xóa dữ liệu cá nhân của một người đã thôi trực (Luật 91/2025/QH15)',
    en: 'Erase the personal data of somebody who no longer serves (law 91/2025/QH15)',
  },
  arguments: { person: person('[person]') },
  examples: ['people erase ĐV07 --dry-run', 'people erase ĐV07 --yes'],
});

export const peopleCommands: readonly CommandFile[] = [
  runs(peopleList, async () => (await import('../actions/list.ts')).listPeople),
  runs(peopleAdd, async () => (await import('../actions/people.ts')).add),
  runs(peopleEdit, async () => (await import('../actions/people.ts')).edit),
  runs(peopleRetire, async () => (await import('../actions/people.ts')).retire),
  runs(peopleImport, async () => {
    const { importList } = await import('../actions/import-list.ts');
    return (input, given) => importList('people', input, given);
  }),
  runs(peopleExport, async () => {
    const { exportOne } = await import('../actions/export-list.ts');
    return (input, given) => exportOne('people', input, given);
  }),
  runs(peopleErase, async () => (await import('../actions/safekeeping.ts')).erasePerson),
];
