import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, text } from '../parameters.ts';
import { runs } from '../runs.ts';

export const initCommand = declare({
  name: 'init',
  section: 'start',
  effect: 'files',
  alias: 'khoitao',
  alone: true,
  summary: { vi: 'Tạo tệp đơn vị mới', en: 'Make a new ward file' },
  options: {
    name: text('name', { flag: 'ten', vi: 'tên phường', en: 'name of the ward' }),
    province: text('name', { flag: 'tinh', vi: 'thành phố hoặc tỉnh', en: 'city or province' }),
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
  examples: ['init', 'init --name "Thụy Khuê" --from 01/01/2027'],
});

export const initCommands: readonly CommandFile[] = [
  runs(initCommand, async () => (await import('../actions/init.ts')).init),
];
