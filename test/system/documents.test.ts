import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PaperFormat, renderPaper } from '../../src/documents/document-formats.ts';
import { cell, type Paper, paragraph } from '../../src/documents/paper.ts';
import { fairnessSheet } from '../../src/documents/sheets/fairness-sheet.ts';
import { personSheet } from '../../src/documents/sheets/person-sheet.ts';
import { publicNotice } from '../../src/documents/sheets/public-notice.ts';
import type { RosterDocument } from '../../src/documents/sheets/roster-document.ts';
import { rosterSheet } from '../../src/documents/sheets/roster-sheet.ts';
import { signInSheet } from '../../src/documents/sheets/sign-in-sheet.ts';
import { wallCalendar } from '../../src/documents/sheets/wall-calendar.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { DUTY_UNITS } from '../../src/domain/ledger.ts';
import { OFFICER, type PersonCode } from '../../src/domain/person.ts';
import { LONGEST_NAME, LONGEST_TITLE, MARCH, ROLES, sampleRoster } from '../documents/sample-roster.ts';
import { expectPicture } from './picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-documents-'));
const pictures = fileURLToPath(new URL('pictures', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, HOME: folder },
  });
const pagesOf = (pdf: string) => Number(/Pages: +(\d+)/.exec(run('pdfinfo', pdf))?.[1]);
const textOf = (pdf: string) =>
  run('pdftotext', '-layout', pdf, '-')
    .replace(/\u00a0/g, ' ')
    .replace(/\u2011/g, '-');

const usual = sampleRoster({ dates: MARCH });
const long = sampleRoster({ dates: MARCH, names: [LONGEST_NAME, LONGEST_NAME], title: LONGEST_TITLE });
const few = sampleRoster({ dates: MARCH.slice(0, 4) });
const fewLong = sampleRoster({
  dates: MARCH.slice(0, 4),
  names: [LONGEST_NAME, LONGEST_NAME],
  title: LONGEST_TITLE,
});
const empty = sampleRoster({ dates: [] });
const QUARTER = ['01', '02', '03'].flatMap(month =>
  MARCH.slice(0, 8).map(date => date.replace('-03-', `-${month}-`)),
);
const quarter = sampleRoster({ dates: QUARTER, from: '2027-01-01' });

const fairness = (input: RosterDocument) =>
  fairnessSheet({
    ...input,
    balancedWeekdays: ['monday', 'friday'],
    lines: input.roster.duties.map((d, i) => ({
      person: `CB${10 + i}` as PersonCode,
      name: d.seats[0]?.person?.name ?? '',
      role: ROLES[i % 2]?.code ?? d.seats[0]!.role,
      entitlementTenths: 12,
      turns: 1 + (i % 2),
      balanceBeforeTenths: -3,
      balanceAfterTenths: 4,
      mondays: 1,
      fridays: 0,
      shortestGap: null,
      longestGap: null,
    })),
  });
const person = (input: RosterDocument) => {
  const own = input.roster.duties[0]?.seats[0]?.person;
  const code = own?.person ?? ('CB01' as PersonCode);
  const lines = input.roster.duties.map(({ duty }) => ({
    posting: {
      account: { person: code, role: OFFICER, tally: duty.tally },
      kind: 'due' as const,
      date: duty.date,
      duty: duty.id,
      weekday: duty.countsAs,
      units: -DUTY_UNITS / 8,
      reason: '',
    },
    balance: 0,
    sharers: 8,
    eve: false,
    recorded: false,
  }));
  return personSheet({
    ...input,
    person: { code, name: own?.name ?? LONGEST_NAME, title: own?.title ?? LONGEST_TITLE, unit: '' },
    ledger: { person: code, carried: 0, closing: 0, lines, later: 0 },
    lines,
  });
};
const notice = (input: RosterDocument) =>
  publicNotice({ ...input, opensAt: clock('07:30'), services: ['Hộ tịch', 'Chứng thực'] });
const wall = (input: RosterDocument) => wallCalendar({ ...input, days: new Map(), sheet: 'a4', feed: null });

interface Case {
  readonly name: string;
  readonly paper: Paper;
  readonly formats: readonly PaperFormat[];
  readonly pages: number;
  /** From the browser, where it sets names a little wider. */
  readonly printed?: number;
}
const ALL: readonly PaperFormat[] = ['pdf', 'html', 'docx', 'xlsx'];
const SHOWN: readonly PaperFormat[] = ['pdf', 'html'];
const CASES: readonly Case[] = [
  { name: 'roster', paper: rosterSheet(usual), formats: ALL, pages: 1 },
  { name: 'roster-quarter', paper: rosterSheet(quarter), formats: ALL, pages: 2 },
  { name: 'roster-long', paper: rosterSheet(long), formats: ALL, pages: 2 },
  { name: 'roster-empty', paper: rosterSheet(empty), formats: ALL, pages: 1 },
  { name: 'roster-draft', paper: rosterSheet({ ...usual, draft: true }), formats: SHOWN, pages: 1 },
  { name: 'wall', paper: wall(usual), formats: SHOWN, pages: 1 },
  { name: 'wall-long', paper: wall(long), formats: SHOWN, pages: 1 },
  { name: 'wall-empty', paper: wall(empty), formats: SHOWN, pages: 1 },
  { name: 'sign-in', paper: signInSheet(usual), formats: SHOWN, pages: 2 },
  {
    name: 'sign-in-eight',
    paper: signInSheet(sampleRoster({ dates: MARCH.slice(1) })),
    formats: SHOWN,
    pages: 2,
  },
  { name: 'sign-in-long', paper: signInSheet(long), formats: SHOWN, pages: 2 },
  { name: 'sign-in-empty', paper: signInSheet(empty), formats: SHOWN, pages: 1 },
  { name: 'fairness', paper: fairness(usual), formats: SHOWN, pages: 1 },
  { name: 'fairness-long', paper: fairness(long), formats: SHOWN, pages: 1 },
  { name: 'person', paper: person(few), formats: SHOWN, pages: 1 },
  { name: 'person-long', paper: person(fewLong), formats: SHOWN, pages: 1 },
  { name: 'person-empty', paper: person(empty), formats: SHOWN, pages: 1 },
  { name: 'notice-long', paper: notice(long), formats: SHOWN, pages: 1 },
  { name: 'fairness-empty', paper: fairness(empty), formats: SHOWN, pages: 1 },
  { name: 'notice', paper: notice(usual), formats: SHOWN, pages: 1 },
  { name: 'notice-empty', paper: notice(empty), formats: SHOWN, pages: 1 },
];

beforeAll(async () => {
  for (const { name, paper, formats } of CASES)
    for (const format of formats)
      writeFileSync(join(folder, `${name}.${format}`), await renderPaper(paper, format));
  const office = CASES.filter(c => c.formats.includes('docx')).flatMap(c => [
    `${c.name}.docx`,
    `${c.name}.xlsx`,
  ]);
  for (const kind of ['docx', 'xlsx']) {
    mkdirSync(join(folder, kind));
    const files = office.filter(file => file.endsWith(kind));
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      kind,
      ...files,
    );
  }
  mkdirSync(join(folder, 'html'));
  for (const { name } of CASES)
    run(
      'chromium',
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ...[`--user-data-dir=${join(folder, 'chromium')}`, '--no-pdf-header-footer'],
      ...[`--print-to-pdf=${join(folder, 'html', `${name}.pdf`)}`, `file://${folder}/${name}.html`],
    );
});

describe('every document', () => {
  it.each(CASES)(
    '$name has its pages in PDF and printed from the browser',
    ({ name, pages, printed = pages }) => {
      expect([pagesOf(`${name}.pdf`), pagesOf(`html/${name}.pdf`)]).toEqual([pages, printed]);
    },
  );

  it.each(CASES.filter(c => c.formats.includes('docx')))('$name has its pages in Word', ({ name, pages }) => {
    expect(pagesOf(`docx/${name}.pdf`)).toBe(pages);
  });

  it.each(CASES)('$name embeds Tinos and gives composed text back', ({ name }) => {
    for (const font of run('pdffonts', `${name}.pdf`).trim().split('\n').slice(2))
      expect(font).toMatch(/Tinos.* yes yes yes/);
    const text = run('pdftotext', `${name}.pdf`, '-');
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('the roster sheet', () => {
  it.each(['roster.pdf', 'html/roster.pdf', 'docx/roster.pdf', 'xlsx/roster.pdf'])(
    '%s says everything whole',
    file => {
      const text = textOf(file);
      for (const words of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 05/LT-UBND-ĐTN',
        'Thụy Khuê, ngày 05 tháng 02 năm 2027',
        '07h00 - 07h30',
        '29/03',
        'Nguyễn Thị Ánh Tuyết',
        'Hoàng Gia An',
        'TM. ỦY BAN NHÂN DÂN',
        'Nơi nhận:',
        'Bản số 3',
      ])
        expect(text).toContain(words);
    },
  );

  it.each([
    'roster-long.pdf',
    'html/roster-long.pdf',
    'docx/roster-long.pdf',
    'wall-long.pdf',
    'sign-in-long.pdf',
    'fairness-long.pdf',
    'person-long.pdf',
  ])('%s never breaks a name of 43 letters', file => expect(textOf(file)).toContain(LONGEST_NAME));

  it('never parts a heading from the table under it', async () => {
    const parted: number[] = [];
    for (let lines = 27; lines < 36; lines++) {
      const blocks: Paper['blocks'] = [
        ...Array.from({ length: lines }, (_, i) => paragraph(`Dòng ${i}`)),
        { kind: 'heading', text: 'Đầu mục' },
        {
          kind: 'table',
          caption: '',
          columns: [{ heading: 'Cột', width: 'rest' }],
          rows: [[cell('Hàng một')], [cell('Hàng hai')]],
          empty: '',
          rowHeight: 0,
        },
      ];
      const bytes = await renderPaper({ ...rosterSheet(usual), blocks, onePage: false }, 'pdf');
      writeFileSync(join(folder, 'headed.pdf'), bytes);
      const pages = textOf('headed.pdf').split('\f');
      const [heading, row] = ['Đầu mục', 'Hàng một'].map(words => pages.findIndex(p => p.includes(words)));
      if (heading !== row) parted.push(lines);
    }
    expect(parted).toEqual([]);
  });

  it('repeats its heading on the second page', () => {
    for (const file of [
      'roster-quarter.pdf',
      'html/roster-quarter.pdf',
      'docx/roster-quarter.pdf',
      'xlsx/roster-quarter.pdf',
    ])
      expect(textOf(file).match(/STT/g)?.length, file).toBeGreaterThanOrEqual(2);
  });

  it('numbers pages from the second', () => {
    for (const file of ['roster-quarter.pdf', 'html/roster-quarter.pdf', 'docx/roster-quarter.pdf']) {
      const [first = '', second = ''] = textOf(file).split('\f');
      expect([/^\s*1\s*$/m.test(first.split('CỘNG')[0] ?? ''), /^\s*2\s*\n/.test(second)], file).toEqual([
        false,
        true,
      ]);
    }
  });
});

/** Rasterised small and gray. */
describe('pictures', () => {
  it.each(['roster', 'roster-long', 'wall', 'sign-in', 'fairness', 'person', 'notice'])(
    '%s looks as it did',
    name => {
      run('pdftoppm', '-r', '40', '-gray', '-png', '-singlefile', `${name}.pdf`, name);
      expectPicture(join(pictures, `${name}.png`), join(folder, `${name}.png`));
    },
  );
});
