import type { CommandFile } from '../command-file.ts';
import { IMPORT_OPTIONS } from './list-options.ts';

const pairList: CommandFile = {
  name: 'pair list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách cặp không xếp cùng', en: 'List the forbidden pairs' },
  options: [],
  examples: ['pair list'],
  load: async () => (await import('../actions/absences.ts')).listPairs,
};

const pairForbid: CommandFile = {
  name: 'pair forbid',
  alias: 'cam',
  arguments: ['[first]', '[second]'],
  summary: { vi: 'Cấm xếp hai người cùng buổi', en: 'Never put two people on duty together' },
  options: [],
  examples: ['pair forbid CB02 ĐV09'],
  load: async () => {
    const { changePair } = await import('../actions/absences.ts');
    return input => changePair(input, 'forbid');
  },
};

const pairAllow: CommandFile = {
  name: 'pair allow',
  alias: 'chophep',
  arguments: ['[first]', '[second]'],
  summary: { vi: 'Lại cho xếp hai người cùng buổi', en: 'Let two people be on duty together again' },
  options: [],
  examples: ['pair allow CB02 ĐV09'],
  load: async () => {
    const { changePair } = await import('../actions/absences.ts');
    return input => changePair(input, 'allow');
  },
};

const pairImport: CommandFile = {
  name: 'pair import',
  alias: 'nhap',
  arguments: ['[file]'],
  summary: { vi: 'Nhập các cặp không xếp cùng', en: 'Import pairs kept apart' },
  options: IMPORT_OPTIONS,
  examples: ['pair import pairs.csv', 'pair import pairs.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('pairs', input),
};

export const pairCommands: readonly CommandFile[] = [pairList, pairForbid, pairAllow, pairImport];
