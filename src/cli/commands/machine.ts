import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { flag, unless } from '../parameters.ts';
import { runs } from '../runs.ts';

export const setupCommand = declare({
  name: 'setup',
  section: 'start',
  effect: 'files',
  alias: 'caidatmay',
  also: ['thietlap'],
  notForEach: true,
  summary: {
    vi: 'Cài trên máy này: lệnh lichtruc, lối tắt, hẹn giờ, gợi ý khi gõ Tab',
    en: 'Make lichtruc at home on this machine: command, Start menu, schedule, completion',
  },
  options: {
    remove: flag({ flag: 'go', vi: 'gỡ những gì đã đặt', en: 'take away what was put there' }),
    tasks: unless({ vi: 'không hẹn giờ', en: 'without the schedule' }),
  },
  examples: ['setup', 'setup --no-tasks', 'setup --remove'],
});

export const upgradeCommand = declare({
  name: 'upgrade',
  section: 'start',
  effect: 'files',
  alias: 'nangcap',
  notForEach: true,
  summary: {
    vi: 'Đặt bản mới của chương trình cạnh bản đang dùng; quay lại được',
    en: 'Put a new version of the program beside the present one; there is a way back',
  },
  arguments: { file: '[file]' },
  options: {
    back: flag({ flag: 'quay-lai', vi: 'quay lại bản trước', en: 'go back to the earlier version' }),
  },
  examples: ['upgrade lichtruc-0.2.0-win-x64.zip', 'upgrade --back'],
});

export const completionCommand = declare({
  name: 'completion',
  section: 'start',
  effect: 'reads',
  alias: 'goiy',
  notForEach: true,
  summary: {
    vi: 'In tệp lệnh để Tab gợi ý lệnh, tùy chọn, tên người (bash, zsh, powershell)',
    en: 'Print what makes Tab complete commands, options and people (bash, zsh, powershell)',
  },
  arguments: { shell: '<shell>', words: '[words...]' },
  examples: ['completion bash', 'completion zsh', 'completion powershell'],
});

export const machineCommands: readonly CommandFile[] = [
  runs(setupCommand, async () => (await import('../actions/setup.ts')).setup),
  runs(upgradeCommand, async () => (await import('../actions/upgrade.ts')).upgrade),
  runs(completionCommand, async () => (await import('../actions/completion.ts')).completion),
];
