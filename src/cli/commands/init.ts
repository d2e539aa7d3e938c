import { COMMUNE_KINDS } from '../../domain/commune.ts';
import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { choice, date, text, yesOrNo } from '../parameters.ts';
import { runs } from '../runs.ts';

export const initCommand = declare({
  name: 'init',
  section: 'start',
  effect: 'files',
  alias: 'khoitao',
  notForEach: true,
  summary: { vi: 'Tạo tệp đơn vị mới', en: 'Make a new ward file' },
  options: {
    name: text('name', {
      flag: 'ten',
      vi: 'tên xã, phường, đặc khu: "Tây Hồ", "xã Ea Súp"',
      en: 'name of the commune: "Tây Hồ", "xã Ea Súp"',
    }),
    kind: choice(
      'kind',
      COMMUNE_KINDS,
      {
        flag: 'loai',
        vi: 'phuong, xa hay dac-khu, khi tên không ghi; không ghi gì là phường',
        en: 'ward (phường), commune (xã) or special-zone (đặc khu), where the name does not say; ward if left out',
      },
      { ward: 'phuong', commune: 'xa', 'special-zone': 'dac-khu' },
    ),
    province: text('name', {
      flag: 'tinh',
      vi: 'tỉnh, thành phố: một trong 34',
      en: 'province or city, one of the 34',
    }),
    ownCentre: yesOrNo(
      {
        flag: 'trung-tam-rieng',
        vi: 'có Trung tâm Phục vụ hành chính công riêng',
        en: 'has a public service centre of its own',
      },
      { vi: 'là một điểm của trung tâm chung', en: 'is a point of the city’s one' },
    ),
    signatory: text('name', { flag: 'nguoi-ky', vi: 'họ tên người ký', en: 'name of who signs' }),
    youthUnion: text('name', {
      flag: 'doan',
      vi: 'Đoàn Thanh niên cùng ký: họ tên Bí thư',
      en: 'the Youth Union issues too: name of its secretary',
    }),
    from: date('date', { flag: 'tu-ngay', vi: 'ngày trực đầu tiên', en: 'first day of duty' }),
    wardId: text('id', {
      flag: 'ma-don-vi',
      vi: 'mã đơn vị trong lịch điện tử',
      en: 'the id in calendar events',
    }),
  },
  examples: ['init', 'init --name "Phường Tây Hồ" --province "Hà Nội" --from 01/01/2027'],
});

export const initCommands: readonly CommandFile[] = [
  runs(initCommand, async () => (await import('../actions/init.ts')).init),
];
