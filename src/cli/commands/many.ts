import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { flag, number, option, text, withLetter } from '../parameters.ts';
import { runs } from '../runs.ts';

const JOBS = number('count', {
  flag: 'so-tien-trinh',
  vi: 'số tiến trình cùng chạy, mặc định theo số lõi của máy',
  en: 'processes at once; as many as the machine has cores by default',
});

export const each = declare({
  name: 'each',
  effect: 'files',
  section: 'many',
  alias: 'hangloat',
  notForEach: true,
  summary: {
    vi: 'Chạy một lệnh cho nhiều đơn vị, mỗi tệp là một đơn vị',
    en: 'Run a command for many wards, each file a ward',
  },
  arguments: { files: '[files...]' },
  options: {
    jobs: JOBS,
    resume: text('path', {
      flag: 'nhat-ky',
      vi: 'ghi nhật ký vào tệp này; chạy lại thì chỉ làm những đơn vị còn thiếu hoặc lỗi',
      en: 'keep a log in this file; run again, only what is missing or failed is done',
    }),
    shard: option(
      'part',
      {
        flag: 'phan',
        vi: 'chỉ làm phần I trong N phần; env: theo Slurm hoặc Kubernetes',
        en: 'do part I of N only; env: as Slurm or Kubernetes says',
      },
      typed => typed,
    ),
  },
  examples: [
    'each don-vi/ -- generate 2027-Q1',
    'each "don-vi/*.db" -- export pdf 2027-01 -o "{folder}/{name}.pdf"',
    'each don-vi/ --resume nhat-ky.jsonl --shard 2/10 -- feeds build',
  ],
});

export const overview = declare({
  name: 'overview',
  effect: 'files',
  section: 'many',
  alias: 'tonghop',
  notForEach: true,
  summary: {
    vi: 'Tình hình nhiều đơn vị, nơi cần gọi xếp trước',
    en: 'How many wards stand, those that need a call first',
  },
  arguments: { files: '[files...]' },
  options: {
    jobs: JOBS,
    output: withLetter(
      'o',
      text('path', {
        flag: 'ghi-ra',
        vi: 'ghi ra tệp .xlsx, .docx, .pdf hoặc .html',
        en: 'write a .xlsx, .docx, .pdf or .html file',
      }),
    ),
    overwrite: flag({
      flag: 'ghi-de',
      vi: 'ghi đè tệp không do lichtruc tạo',
      en: 'replace a file that lichtruc did not make',
    }),
  },
  examples: ['overview don-vi/', 'overview "don-vi/*.db" -o tinh-hinh.xlsx'],
});

export const manyCommands: readonly CommandFile[] = [
  runs(each, async () => (await import('../actions/each.ts')).eachWard),
  runs(overview, async () => (await import('../actions/overview.ts')).overviewOfWards),
];
