import type { CommandFile } from '../command-file.ts';

const backupCommand: CommandFile = {
  name: 'backup',
  alias: 'saoluu',
  arguments: [],
  summary: { vi: 'Sao lưu tệp đơn vị, có kiểm tra', en: 'Back up the ward’s file, and check the copy' },
  options: [
    {
      flags: '--to <folder>',
      text: { vi: 'thư mục chứa bản sao lưu', en: 'the folder for backups' },
    },
    {
      flags: '--keep <count>',
      text: { vi: 'chỉ giữ bấy nhiêu bản mới nhất', en: 'keep only the newest so many' },
    },
    {
      flags: '--days <count>',
      text: { vi: 'xóa các bản cũ hơn bấy nhiêu ngày', en: 'remove those older than so many days' },
    },
  ],
  examples: ['backup', 'backup --to /media/usb/lich-truc --keep 30', 'backup --days 90'],
  load: async () => (await import('../actions/safekeeping.ts')).backup,
};

const restoreCommand: CommandFile = {
  name: 'restore',
  alias: 'phuchoi',
  arguments: ['<file>'],
  summary: {
    vi: 'Khôi phục từ bản sao lưu; tệp đang dùng được giữ lại',
    en: 'Restore a backup; the present file is kept',
  },
  options: [],
  examples: ['restore backups/ward-2026-12-15-0800.db', 'restore ward.db --dry-run'],
  load: async () => (await import('../actions/safekeeping.ts')).restore,
};

const doctorCommand: CommandFile = {
  name: 'doctor',
  alias: 'khambenh',
  arguments: [],
  summary: {
    vi: 'Khám tệp đơn vị: có nguyên vẹn, đúng chỗ, được sao lưu không',
    en: 'Examine the ward’s file: whole, unchanged, in a good place, backed up',
  },
  options: [],
  examples: ['doctor', 'doctor --json'],
  load: async () => (await import('../actions/safekeeping.ts')).doctor,
};

export const safekeepingCommands: readonly CommandFile[] = [backupCommand, restoreCommand, doctorCommand];

export const peopleErase: CommandFile = {
  name: 'people erase',
  alias: 'xoa',
  arguments: ['[person]'],
  summary: {
    vi: 'Xóa dữ liệu cá nhân của một người đã thôi trực (Luật 91/2025/QH15)',
    en: 'Erase the personal data of somebody who no longer serves (law 91/2025/QH15)',
  },
  options: [],
  examples: ['people erase ĐV07 --dry-run', 'people erase ĐV07 --yes'],
  load: async () => (await import('../actions/safekeeping.ts')).erasePerson,
};
