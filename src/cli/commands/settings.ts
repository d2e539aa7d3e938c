import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { runs } from '../runs.ts';

export const rulesList = declare({
  name: 'rules list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Xem các quy tắc và mức đặt', en: 'List the rules and their limits' },
  examples: ['rules list'],
});

export const rulesSet = declare({
  name: 'rules set',
  effect: 'notes',
  next: 'rules list',
  alias: 'dat',
  summary: { vi: 'Đổi mức của một quy tắc', en: 'Change the limit of a rule' },
  arguments: { key: '[key]', value: '[value...]' },
  examples: [
    { vi: 'rules set "Cách nhau ít nhất" 5', en: 'rules set min-gap-days 5' },
    { vi: 'rules set "Nhiều nhất trong tháng" "đoàn viên=4"', en: 'rules set max-per-month volunteer=4' },
  ],
});

export const settingsList = declare({
  name: 'settings list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Xem các cài đặt', en: 'List the settings' },
  examples: ['settings list'],
});

export const settingsSet = declare({
  name: 'settings set',
  effect: 'notes',
  next: 'settings list',
  alias: 'dat',
  summary: { vi: 'Đổi một cài đặt', en: 'Change a setting' },
  arguments: { key: '[key]', value: '[value...]' },
  examples: [
    { vi: 'settings set "Họ tên người ký" "Nguyễn Văn An"', en: 'settings set signatory "Nguyễn Văn An"' },
    { vi: 'settings set "Nhắc giờ trực" "20:00; 30 phút"', en: 'settings set alarms "20:00; 30m"' },
    'settings set',
  ],
});

export const settingCommands: readonly CommandFile[] = [
  runs(rulesList, async () => (await import('../actions/settings.ts')).showRules),
  runs(rulesSet, async () => {
    const { changeSetting } = await import('../actions/settings.ts');
    return (input, given) => changeSetting(input, given, ['rules']);
  }),
  runs(settingsList, async () => (await import('../actions/settings.ts')).showSettings),
  runs(settingsSet, async () => (await import('../actions/settings.ts')).changeSetting),
];
