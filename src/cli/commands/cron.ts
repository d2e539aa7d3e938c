import type { CommandFile } from '../command-file.ts';

export const cronCommand: CommandFile = {
  name: 'cron',
  alias: 'hengio',
  arguments: [],
  summary: {
    vi: 'In sẵn dòng lệnh hẹn giờ: dựng lịch, in tháng sau, sao lưu',
    en: 'Print lines that run feeds, next month’s sheet and backups by themselves',
  },
  options: [
    {
      flags: '--for <system>',
      choices: ['cron', 'systemd', 'windows'],
      text: {
        vi: 'cho hệ thống nào; mặc định theo máy này',
        en: 'for which system; this machine’s by default',
      },
    },
    { flags: '--out <dir>', text: { vi: 'thư mục lịch', en: 'folder of feeds' } },
    { flags: '--sheets <dir>', text: { vi: 'thư mục bản in tháng sau', en: 'folder of next month’s sheet' } },
    { flags: '--backups <dir>', text: { vi: 'thư mục sao lưu', en: 'folder of backups' } },
  ],
  examples: ['cron --for cron --out /srv/lich', 'cron --for systemd', 'cron --for windows'],
  load: async () => (await import('../actions/cron.ts')).printSchedule,
};
