import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { flag, number, text } from '../parameters.ts';
import { runs } from '../runs.ts';

export const backupCommand = declare({
  name: 'backup',
  section: 'file',
  effect: 'files',
  alias: 'saoluu',
  summary: { vi: 'Sao lưu tệp đơn vị, có kiểm tra', en: 'Back up the ward’s file, and check the copy' },
  options: {
    to: text('folder', { flag: 'vao', vi: 'thư mục chứa bản sao lưu', en: 'the folder for backups' }),
    keep: number('count', {
      flag: 'giu-lai',
      vi: 'chỉ giữ bấy nhiêu bản mới nhất',
      en: 'keep only the newest so many',
    }),
    days: number('count', {
      flag: 'so-ngay',
      vi: 'xóa các bản cũ hơn bấy nhiêu ngày',
      en: 'remove those older than so many days',
    }),
  },
  examples: ['backup', 'backup --to /media/usb/lich-truc --keep 30', 'backup --days 90'],
});

export const restoreCommand = declare({
  name: 'restore',
  section: 'file',
  effect: 'for-good',
  alias: 'phuchoi',
  summary: {
    vi: 'Khôi phục từ bản sao lưu; tệp đang dùng được giữ lại',
    en: 'Restore a backup; the present file is kept',
  },
  arguments: { file: '<file>' },
  options: {
    replace: flag({
      flag: 'thay-tep',
      vi: 'thay tệp dù bản sao lưu đã được làm tiếp theo hướng khác',
      en: 'take the place of the file though work went on in the backup beside it',
    }),
    after: number('version', {
      flag: 'sau-ban-so',
      vi: 'tệp đã mất và không còn thư mục lịch: đánh số tiếp sau bản số này',
      en: 'the file is lost, and no folder of calendars is left: count on after this version',
    }),
  },
  examples: ['restore backups/ward-2026-12-15-0800.db', 'restore ward.db --dry-run'],
});

export const doctorCommand = declare({
  name: 'doctor',
  section: 'file',
  effect: 'reads',
  alias: 'khambenh',
  summary: {
    vi: 'Kiểm tra tệp đơn vị: có nguyên vẹn, đúng chỗ, được sao lưu không',
    en: 'Examine the ward’s file: whole, unchanged, in a good place, backed up',
  },
  options: {
    health: flag({
      flag: 'tom-tat',
      vi: 'chỉ một dòng, cho máy theo dõi: lịch điện tử, sao lưu, sổ nhật ký có cần người xem không',
      en: 'one line only, for monitoring: whether feeds, backup or log need a person',
    }),
  },
  examples: ['doctor', 'doctor --json', 'doctor --health'],
});

export const safekeepingCommands: readonly CommandFile[] = [
  runs(backupCommand, async () => (await import('../actions/safekeeping.ts')).backup),
  runs(restoreCommand, async () => (await import('../actions/safekeeping.ts')).restore),
  runs(doctorCommand, async () => (await import('../actions/safekeeping.ts')).doctor),
];
