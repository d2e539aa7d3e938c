import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { choice, text } from '../parameters.ts';
import { runs } from '../runs.ts';

export const cronCommand = declare({
  name: 'cron',
  section: 'output',
  alias: 'hengio',
  summary: {
    vi: 'In sẵn dòng lệnh hẹn giờ: dựng lịch, in tháng sau, sao lưu',
    en: 'Print lines that run feeds, next month’s sheet and backups by themselves',
  },
  options: {
    for: choice('system', ['cron', 'systemd', 'windows'], {
      vi: 'cho hệ thống nào; mặc định theo máy này',
      en: 'for which system; this machine’s by default',
    }),
    out: text('dir', { vi: 'thư mục lịch', en: 'folder of feeds' }),
    sheets: text('dir', { vi: 'thư mục bản in tháng sau', en: 'folder of next month’s sheet' }),
    backups: text('dir', { vi: 'thư mục sao lưu', en: 'folder of backups' }),
  },
  examples: ['cron --for cron --out /srv/lich', 'cron --for systemd', 'cron --for windows'],
});

export const cronCommands: readonly CommandFile[] = [
  runs(cronCommand, async () => (await import('../actions/cron.ts')).printSchedule),
];
