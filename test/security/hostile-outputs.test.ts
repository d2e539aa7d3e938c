// One ward in which every hostile text is somebody's name, title and unit, and stands in each remark that can be typed,
// led through every output that there is. A command that reads and is not in the table fails.

import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COPY_SCRIPT } from '../../src/feeds/landing-script.ts';
import { lintCalendar } from '../../src/feeds/lint.ts';
import { commandOf, STORY } from '../cli/story.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { WRITING } from '../system/faults/writing-commands.ts';
import { HOSTILE, STEERING } from './hostile.ts';

const texts = Object.values(HOSTILE);
/** For what takes one text only: as a formula would begin, with what is worst after it. */
const ALL = [
  'a formula',
  'a script',
  'markup and quotes',
  'a terminal escape',
  'line breaks',
  'a bidirectional override',
]
  .map(name => HOSTILE[name])
  .join(' ');
/** As a name it is taken: one that hides letters or turns them round is refused (name-hidden). */
const asName = (text: string) => text.replace(/\p{Cf}/gu, '');
const PERIOD = '2027-Q1';
let ward: TemporaryWard;
let out: string;

beforeAll(async () => {
  ward = await smallWard();
  out = join(ward.folder, 'out');
  mkdirSync(out);
  for (const [i, text] of texts.entries()) {
    const role = i % 2 === 0 ? 'officer' : 'volunteer';
    await ward.done('people', 'add', '--role', role, `--title=${text}`, `--unit=${text}`, '--', asName(text));
  }
  const people = await ward.data<readonly { code: string }[]>('people', 'list');
  const [first = '', second = ''] = people.slice(9).map(p => p.code);
  for (const [kind, code] of [
    ['annual', first],
    ['exam', second],
  ] as const)
    await ward.done('leave', 'add', '2027-03-01', code, `--note=${ALL}`, '--kind', kind);
  await ward.done('holidays', 'add', '2027-03-12', '--kind', 'closed', `--name=${asName(ALL)}`);
  await ward.done('pattern', 'set', 'T2', `--label=${ALL}`, `--place=${ALL}`);
  for (const key of ['place', 'signatory', 'short-name', 'contact'])
    await ward.run('settings', 'set', key, ALL);
  await ward.run('skills', 'set', asName(ALL), '--name-en', 'x');
  await ward.run('fields', 'set', asName(ALL));
  await ward.run('roles', 'set', 'lead', `--name=${asName(ALL)}`, '--prefix', 'LĐ');
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('balance', 'set', first, '1', `--reason=${ALL}`, '--date', '2026-12-15');
  await ward.done('generate', PERIOD);
  await ward.done('publish', PERIOD, '--yes', `--reason=${ALL}`);
  await ward.done('duty', 'cancel', '2027-01-22', `--reason=${ALL}`, '--yes');
  const added = ['2027-01-20', '--start', '7h', '--end', '8h', '--seats', 'officer=1', '--yes'];
  await ward.done('duty', 'add', ...added, `--reason=${ALL}`, `--label=${ALL}`, `--place=${ALL}`);
  await ward.done('versions', 'mark', '1', `--number=${ALL.slice(0, 40)}`, '--yes').catch(() => undefined);
  await ward.done('feeds', 'issue', '--all', '--ward');
  await ward.done('wish', 'add', first, '--avoid', '2027-03-05');
  await ward.done('pair', 'forbid', first, second);
  await ward.done('generate', '2027-04', '--by', ALL);
  ward.at('2027-01-26T08:00:00+07:00');
  await ward.done('record', '2027-01-25', '--citizens', '1', `--note=${ALL}`);
});
afterAll(() => ward.remove());

/** Ask, serve until they are ended, or look at a folder. */
const ELSEWHERE = ['menu', 'feeds serve', 'feeds check'];

/** Every command that shows something and ends, as the story has it; and what others show. */
const SHOWING: readonly (readonly string[])[] = [
  ...STORY.filter(line => commandOf(line)?.effect === 'reads')
    .map(line => line.split(' '))
    .filter(words => !ELSEWHERE.includes(words.slice(0, 2).join(' '))),
  ['show', '2027-04', '--draft'],
  ['cron'],
  ['report', '2027-01'],
  ['generate', '2027-04', '--dry-run'],
  ['undo', '--dry-run', '--yes'],
  ['export', 'text', PERIOD],
  ['export', 'csv', PERIOD, '-o', '-'],
  ['people', 'export', '-o', '-'],
  ['leave', 'export', '-o', '-'],
];

/** Every file that can be asked for; `@` is a name in a folder of its own. */
const FILES: readonly (readonly string[])[] = [
  ...['pdf', 'docx', 'xlsx', 'html', 'csv', 'json', 'text'].map(format => [
    'export',
    format,
    PERIOD,
    '-o',
    `@.${format}`,
  ]),
  ...['wall', 'sign-in', 'fairness', 'notice'].flatMap(sheet =>
    ['pdf', 'html'].map(format => ['export', format, PERIOD, '--sheet', sheet, '-o', `@.${format}`]),
  ),
  ['export', 'text', PERIOD, '--sheet', 'notice', '-o', '@.text'],
  ['export', 'html', PERIOD, '--sheet', 'person', '--person', 'CB05', '-o', '@.html'],
  ['export', 'html', PERIOD, '--document', 'annex', '--document-lang', 'en', '-o', '@.html'],
  ['export', 'ics', PERIOD, '-o', '@'],
  ['report', '2027-01', '-o', '@.docx', `--to=${ALL}`],
  ['report', '2027-01', '-o', '@.xlsx', `--ground=${ALL}`],
  ['report', '2027-01', '-o', '@.html', `--number=${ALL}`],
  ['people', 'export', '-o', '@.xlsx'],
  ['people', 'export', '-o', '@.csv'],
  ['leave', 'export', '-o', '@.xlsx'],
  ['leave', 'export', '-o', '@.csv'],
  ['record', 'sheet', '2027-01', '-o', '@.xlsx'],
  ['record', 'sheet', '2027-01', '-o', '@.csv'],
  ['roster', 'send', '2027-04', '-o', '@.xlsx'],
  ['feeds', 'slips', '-o', '@.pdf'],
  ['feeds', 'build', '--out', '@'],
];

it('the table has every command that exports something', () => {
  const shown = FILES.map(words => words.join(' '));
  const makesFiles = Object.entries(WRITING).flatMap(([name, words]) => (words.includes('-o') ? [name] : []));
  expect(makesFiles.filter(name => !shown.some(words => words.startsWith(`${name} `)))).toEqual([]);
});

describe('on a terminal', () => {
  it.each(SHOWING.map(words => [words.join(' '), words] as const))('%s', async (_, words) => {
    const shown = await ward.run(...words);
    expect([0, 1], shown.stderr).toContain(shown.exitCode);
    if (words.includes('-')) {
      expectHarmless('a.csv', Buffer.from(shown.stdout));
      return;
    }
    expect(`${shown.stdout}${shown.stderr}`).not.toMatch(STEERING);
    const { stdout } = await ward.run(...words, '--json');
    expect(stdout).not.toMatch(STEERING);
    expect(JSON.parse(stdout)).toHaveProperty('data');
  });
});

describe('in files', () => {
  it.each(FILES.map((words, i) => [words.join(' '), words, i] as const))('%s', async (_, words, i) => {
    const folder = join(out, String(i));
    await ward.done(...words.map(word => word.replace(/^@/, join(folder, 'x'))));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      statSync(join(folder, name)).isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) expectHarmless(name, readFileSync(join(folder, name)));
  });
});

function expectHarmless(name: string, bytes: Buffer): void {
  expect(name).toMatch(/^[A-Za-z0-9_./\\-]+$/);
  const ending = name.split('.').at(-1);
  if (ending === 'docx' || ending === 'xlsx') expectHarmlessParts(bytes);
  else if (ending === 'pdf')
    expect(bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction)\b/);
  else expectHarmlessText(name, bytes);
}

function expectHarmlessText(name: string, bytes: Buffer): void {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const ending = name.split('.').at(-1);
  expect(text, name).not.toMatch(STEERING);
  // The page has one script of ours, allowed by its hash.
  const others = text.replace(`<script>${COPY_SCRIPT}</script>`, '');
  if (ending === 'html') expect(others, name).not.toMatch(/<script|<img|onerror='/i);
  if (ending === 'csv') expect(text, name).not.toMatch(/(^|;|\n)"?[=+@-](?!;|\r|\d+([.,]\d+)?(;|\r))/);
  if (ending === 'json') expect(JSON.parse(text)).toBeTypeOf('object');
  if (ending === 'ics') expect(lintCalendar(bytes), name).toEqual([]);
}

function expectHarmlessParts(bytes: Buffer): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = strFromU8(part);
    expect(text, name).not.toMatch(STEERING);
    expect(text, name).not.toMatch(
      /<f>|<f |<w:instrText[^>]*>[^<]*HYPERLINK|TargetMode="External"|<script|<img/,
    );
  }
}
