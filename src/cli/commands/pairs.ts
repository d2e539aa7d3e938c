import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { person } from '../parameters.ts';
import { runs } from '../runs.ts';
import { IMPORT_OPTIONS, MATCH_OPTION } from './list-options.ts';

export const pairList = declare({
  name: 'pair list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Danh sách cặp không xếp cùng', en: 'List the forbidden pairs' },
  examples: ['pair list'],
});

export const pairForbid = declare({
  name: 'pair forbid',
  effect: 'notes',
  next: 'pair list',
  alias: 'cam',
  summary: { vi: 'Cấm xếp hai người cùng buổi', en: 'Never put two people on duty together' },
  arguments: { first: person('[first]'), second: person('[second]') },
  examples: ['pair forbid CB02 ĐV09'],
});

export const pairAllow = declare({
  name: 'pair allow',
  effect: 'takes-away',
  next: 'pair list',
  alias: 'chophep',
  summary: { vi: 'Cho xếp hai người cùng buổi trở lại', en: 'Let two people be on duty together again' },
  arguments: { first: person('[first]'), second: person('[second]') },
  examples: ['pair allow CB02 ĐV09'],
});

export const pairImport = declare({
  name: 'pair import',
  effect: 'notes',
  next: 'pair list',
  alias: 'nhap',
  summary: { vi: 'Nhập các cặp không xếp cùng', en: 'Import pairs kept apart' },
  arguments: { file: '[file]' },
  options: { ...IMPORT_OPTIONS, match: MATCH_OPTION },
  examples: ['pair import pairs.csv', 'pair import pairs.csv --dry-run'],
});

export const pairCommands: readonly CommandFile[] = [
  runs(pairList, async () => (await import('../actions/absences.ts')).listPairs),
  runs(pairForbid, async () => {
    const { changePair } = await import('../actions/absences.ts');
    return (input, given) => changePair(input, given, 'forbid');
  }),
  runs(pairAllow, async () => {
    const { changePair } = await import('../actions/absences.ts');
    return (input, given) => changePair(input, given, 'allow');
  }),
  runs(pairImport, async () => {
    const { importList } = await import('../actions/import-list.ts');
    return (input, given) => importList('pairs', input, given);
  }),
];
