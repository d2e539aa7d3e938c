import type { Messages } from '../messages.ts';

export const cron: Messages['cron'] = {
  titles: {
    feeds: 'every night: build the calendar feeds',
    'next-month': 'on the 25th: print next month’s roster',
    backup: 'on Sundays: back up',
  },
  how: {
    cron: 'Paste them with: crontab -e',
    systemd:
      'Save each part in the file that its first line names, then: systemctl daemon-reload and systemctl enable --now lichtruc-feeds.timer (and the others)',
    windows: 'Run each line in a command prompt.',
  },
  tooLong: 'A command is longer than the 261 letters that schtasks takes: use lichtruc cron --install.',
  installed: titles => ['These now run by themselves:', ...titles.map(title => `  ${title}`)].join('\n'),
  removed: 'What ran by itself for this file is taken away.',
};
