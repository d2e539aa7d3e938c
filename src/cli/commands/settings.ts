import type { CommandFile } from '../command-file.ts';

const rulesList: CommandFile = {
  name: 'rules list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các quy tắc và mức đặt', en: 'List the rules and their limits' },
  options: [],
  examples: ['rules list'],
  load: async () => (await import('../actions/settings.ts')).showRules,
};

const rulesSet: CommandFile = {
  name: 'rules set',
  alias: 'dat',
  arguments: ['[key]', '[value...]'],
  summary: { vi: 'Đổi mức của một quy tắc', en: 'Change the limit of a rule' },
  options: [],
  examples: ['rules set min-gap-days 5', 'rules set max-per-month volunteer=4'],
  load: async () => {
    const { changeSetting } = await import('../actions/settings.ts');
    return input => changeSetting(input, ['rules']);
  },
};

const settingsList: CommandFile = {
  name: 'settings list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các cài đặt', en: 'List the settings' },
  options: [],
  examples: ['settings list'],
  load: async () => (await import('../actions/settings.ts')).showSettings,
};

const settingsSet: CommandFile = {
  name: 'settings set',
  alias: 'dat',
  arguments: ['[key]', '[value...]'],
  summary: { vi: 'Đổi một cài đặt', en: 'Change a setting' },
  options: [],
  examples: ['settings set signatory "Nguyễn Văn An"', 'settings set alarms "20:00; 30m"', 'settings set'],
  load: async () => (await import('../actions/settings.ts')).changeSetting,
};

export const settingCommands: readonly CommandFile[] = [rulesList, rulesSet, settingsList, settingsSet];
