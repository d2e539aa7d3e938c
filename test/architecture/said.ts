// Every sentence of a language, said with every kind of fact that it may be given.

import { SHEETS } from '../../src/documents/document-formats.ts';
import { LEAVE_KINDS } from '../../src/domain/leave.ts';
import { OTHER_KINDS } from '../../src/domain/problems/files.ts';
import { FIXED_RULES } from '../../src/domain/settings/setting-rules.ts';
import { SETTING_KEYS } from '../../src/domain/settings/settings-table.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { RULES } from '../../src/rules/registry.ts';

export interface Sentence {
  readonly path: string;
  readonly text: string;
}

const TEXT = 'Lan';
const DAY = '2026-12-04';
const LATER = '2026-12-08';
const ATTENTIONS = [
  'no-people',
  'published-wrong',
  'draft-not-published',
  'month-not-drawn',
  'seat-empty',
  'duties-unrecorded',
  'report-wrong',
  'sheet-old',
  'year-not-announced',
  'feeds-stale',
  'backup-old',
];
const RULE_IDS = RULES.map(({ id }) => id);

/** What a fact of a name may be; of any other name it is a text. */
const FACTS: Readonly<Record<string, readonly unknown[]>> = {
  reason: [
    'ENOENT',
    'EISDIR',
    'EACCES',
    'ENOSPC',
    'ECONNREFUSED',
    'EADDRINUSE',
    'HTTP 500',
    'TypeError: x is not y',
  ],
  rule: [...FIXED_RULES, 'days-0-31', 'months-0-24', ...SETTING_KEYS],
  check: ['integrity', 'references', 'name-cards'],
  table: ['publication_seat', 'own_day'],
  barrier: ['init', 'people erase', 'restore', 'migration'],
  oddity: ['no-name', 'one-word', 'digits', 'several-names', 'foreign-letter', 'lost'],
  why: [
    'code-and-name-differ',
    'code-unknown',
    'marks-differ',
    'given-name',
    'several',
    'unit-differs',
    'retired',
  ],
  font: ['vni', 'tcvn3'],
  limit: ['memory', 'time'],
  weekday: ['monday', 'friday'],
  wish: ['avoid-date', 'prefer-weekday'],
  left: [0, 2],
  asked: [3],
  nth: [2],
  month: ['2026-12'],
  months: [['2026-12']],
  date: [DAY],
  from: [DAY],
  last: [LATER, DAY],
  until: [LATER],
  today: [DAY],
  newest: [DAY],
  fixed: [DAY],
  dates: [[DAY, LATER]],
  people: [['CB01', 'CB02']],
  differs: [['time', 'place', 'label', 'seats', 'skill', 'tally']],
  period: [{ from: DAY, until: LATER }],
  leave: LEAVE_KINDS,
  pins: [[{ date: DAY, person: 'CB01' }]],
  rules: [RULE_IDS],
  tables: [['publication_seat']],
  candidates: [[{ code: 'CB01', name: 'Lan', unit: 'Hoa' }]],
  meant: [[{ from: DAY, last: LATER }], []],
  ways: [
    [],
    [
      { kind: 'month', person: 'CB01' },
      { kind: 'leave', person: 'CB01', date: DAY },
    ],
  ],
  choices: [['Lan']],
  known: [['Lan']],
  headings: [['Lan']],
  found: [['Lan', 'Hoa']],
  findings: [['Lan']],
  patterns: [['T2'], []],
  columns: ['Lan'],
  option: ['--bat-dau'],
  seconds: [5],
  rows: [5],
  days: [5],
};
/** Of names that mean several things, by where they are said. */
const OWN_FACTS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'problems.workbook-other-kind': { kind: OTHER_KINDS },
  'notices.beyond-announced': { until: [2026], last: [2027] },
  'problems.format-not-of-sheet': { sheet: SHEETS },
  'problems.day-not-there': { value: [DAY] },
  'problems.date-twice': { value: [DAY] },
  'problems.setting-refused': { key: SETTING_KEYS },
  'problems.setting-damaged': { key: SETTING_KEYS },
  'problems.operation-unknown': { last: [9] },
  'problems.version-unknown': { newest: [9] },
  'problems.part-without-duty': { part: ['morning', 'afternoon'] },
  'problems.instance-unreadable': { reason: [TEXT] },
  'problems.ward-failed': { reason: [TEXT] },
  'rules.of.on-leave.finding': { kind: LEAVE_KINDS, part: ['day', 'morning', 'afternoon'] },
  'safekeeping.explain.permissions': { what: ['folder', 'file'] },
  'safekeeping.explain.place': { kind: ['synced', 'network'] },
  'safekeeping.explain.backup': { kind: ['never', 'failed', 'old'] },
  'safekeeping.explain.feeds': { kind: ['never', 'failed', 'old'] },
  'safekeeping.explain.holidays': { until: [2026] },
  'menu.attentions': { kind: ATTENTIONS },
  'ward.doubt': {
    kind: ['same-name', 'lower-case', 'large-share', 'large-balance', 'leave-overlaps', 'other-role'],
  },
};

/** All facts, each the `turn`th of what it may be. */
function facts(turn: number, path: string): never {
  const get = (_: object, name: string | symbol) => {
    const kinds = OWN_FACTS[path]?.[String(name)] ?? FACTS[String(name)] ?? [TEXT];
    return kinds[turn % kinds.length];
  };
  return new Proxy({}, { get }) as never;
}

const NAMES = { person: () => 'Lan (CB01)', role: () => 'Cán bộ', skill: () => 'Hộ tịch' };
const MOST_KINDS = 40;
const TURNS = Array.from({ length: MOST_KINDS }, (_, turn) => turn);
const withFacts = (path: string): readonly Arguments[] =>
  TURNS.map(turn => [
    facts(turn, path),
    path.startsWith('rules') ? facts(turn + 1, path) : path === 'ward.doubt' ? NAMES : () => 'Cán bộ',
    NAMES,
  ]);
/** An operation asks for its facts in words. */
const ASKING: readonly Arguments[] = [[() => TEXT], [() => '']];
/** Texts and numbers at every place. */
const PLAIN: readonly Arguments[] = [
  Array(8).fill(TEXT),
  Array(8).fill(3),
  [TEXT, 3, 3, 3, 3],
  [TEXT, TEXT, 3, TEXT],
  [TEXT, TEXT, TEXT, 3],
  [TEXT, 3, TEXT, TEXT],
  [3, TEXT, TEXT, TEXT],
  [3, 3, TEXT, TEXT, 3],
  [3, 3, 3, TEXT],
];
/** What it takes where that is neither. */
const SPECIAL: readonly Arguments[] = [
  [3, [TEXT]],
  [3, true, 3],
  [3, false, 3],
  [[TEXT]],
  [TEXT, [TEXT], 3],
  [true, true],
  [DAY],
  ['2026-12'],
  ['monday', 2],
  ['monday', null],
  [{ from: DAY, until: LATER }],
  ...TURNS.map(turn => [facts(turn, '')]),
  [{ from: TEXT, ward: TEXT, ending: [TEXT] }],
  ...SETTING_KEYS.map(key => [key]),
  ...RULE_IDS.map(rule => [rule]),
  ...LEAVE_KINDS.map(kind => [kind]),
  ['people', TEXT, { added: 1, changed: 2, unchanged: 3 }],
  [TEXT, 'struck'],
  ...['office', 'no-duty', 'L0', 'time-limit', 'morning'].map(word => [word]),
];

type Arguments = readonly unknown[];

/** Where a sentence is made of facts by name. */
const OF_FACTS = /^(?:problems|rules\.of|notices|safekeeping.explain|menu.attentions|ward.doubt)\b/;

export function everySentence(messages: Messages): readonly Sentence[] {
  return saidIn('', messages);
}

function saidIn(path: string, value: unknown): readonly Sentence[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const said = (all: readonly Arguments[]) => all.flatMap(args => saidWith(path, value, args));
    if (path.startsWith('history.operations')) return said(ASKING);
    if (OF_FACTS.test(path)) return said(withFacts(path));
    const plain = said(PLAIN);
    return plain.length > 0 ? plain : said(SPECIAL);
  }
  if (value instanceof Map) return [...value].flatMap(([key, inner]) => saidIn(`${path}.${key}`, inner));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidIn(path ? `${path}.${key}` : key, inner));
}

/** Nothing where these are not its facts. */
function saidWith(path: string, say: unknown, args: readonly unknown[]): readonly Sentence[] {
  if (typeof say !== 'function') return [];
  try {
    return saidIn(path, say(...args)).filter(({ text }) => !/undefined|NaN|\[object|=>/.test(text));
  } catch {
    return [];
  }
}

/** The functions of which nothing could be said. */
export function unsaid(messages: Messages, sentences: readonly Sentence[]): readonly string[] {
  const said = new Set(sentences.map(({ path }) => path));
  const functions = (path: string, value: unknown): readonly string[] => {
    if (typeof value === 'function') return [path];
    if (typeof value !== 'object' || value === null || value instanceof Map) return [];
    return Object.entries(value).flatMap(([key, inner]) => functions(path ? `${path}.${key}` : key, inner));
  };
  return functions('', messages).filter(
    path => ![...said].some(known => known === path || known.startsWith(`${path}.`)),
  );
}
