import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { choice, flag, text } from '../parameters.ts';
import { runs } from '../runs.ts';

export const cronCommand = declare({
  name: 'cron',
  section: 'output',
  effect: 'files',
  alias: 'hengio',
  summary: {
    vi: 'In sẵn dòng lệnh hẹn giờ: dựng lịch, in tháng sau, sao lưu',
    en: 'Print lines that run feeds, next month’s sheet and backups by themselves',
  },
  options: {
    for: choice('system', ['cron', 'systemd', 'windows'], {
      flag: 'he-thong',
      vi: 'cho hệ thống nào; mặc định theo máy này',
      en: 'for which system; this machine’s by default',
    }),
    install: flag({
      flag: 'cai-dat',
      vi: 'đặt luôn vào crontab hoặc Task Scheduler của máy này',
      en: 'put them into this machine’s crontab or Task Scheduler',
    }),
    remove: flag({
      flag: 'go-bo',
      vi: 'gỡ những gì đã đặt cho tệp này',
      en: 'take away what was put there for this file',
    }),
    out: text('dir', { flag: 'thu-muc', vi: 'thư mục lịch', en: 'folder of feeds' }),
    sheets: text('dir', {
      flag: 'thu-muc-in',
      vi: 'thư mục bản in tháng sau',
      en: 'folder of next month’s sheet',
    }),
    backups: text('dir', { flag: 'thu-muc-sao-luu', vi: 'thư mục sao lưu', en: 'folder of backups' }),
  },
  examples: [
    'cron --install',
    'cron --remove',
    'cron --for cron --out /srv/lich',
    'cron --for systemd',
    'cron --for windows',
  ],
});

export const cronCommands: readonly CommandFile[] = [
  runs(cronCommand, async () => (await import('../actions/cron.ts')).printSchedule),
];
