import type { CommandFile } from '../command-file.ts';

export const initCommand: CommandFile = {
  name: 'init',
  alias: 'khoitao',
  arguments: [],
  summary: { vi: 'Tạo tệp đơn vị mới', en: 'Make a new ward file' },
  options: [
    { flags: '--name <name>', text: { vi: 'tên phường', en: 'name of the ward' } },
    { flags: '--province <name>', text: { vi: 'thành phố hoặc tỉnh', en: 'city or province' } },
    { flags: '--signatory <name>', text: { vi: 'họ tên người ký', en: 'name of who signs' } },
    {
      flags: '--youth-union <name>',
      text: {
        vi: 'Đoàn Thanh niên cùng ký: họ tên Bí thư',
        en: 'the Youth Union issues too: name of its secretary',
      },
    },
    { flags: '--from <date>', text: { vi: 'ngày trực đầu tiên', en: 'first day of duty' } },
    {
      flags: '--ward-id <id>',
      text: { vi: 'mã đơn vị trong lịch điện tử', en: 'the id in calendar events' },
    },
  ],
  examples: ['init', 'init --name "Thụy Khuê" --from 01/01/2027'],
  load: async () => (await import('../actions/init.ts')).init,
};
