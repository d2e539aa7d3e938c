// The official report, read back with the programs an office has: poppler, Writer and Calc.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryWard, temporaryWard } from '../cli/temporary-ward.ts';

const PERIOD = '23/10/2023..24/11/2023';
const WORDS = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 07/BC-UBND',
  'Thụy Khuê, ngày 30 tháng 11 năm 2023',
  'Kính gửi: UBND quận Tây Hồ',
  'Căn cứ Kế hoạch',
  'Phục vụ 21 lượt tổ chức, cá nhân',
  'Nơi nhận',
  'CHỦ TỊCH',
];
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/wards/first-month/${name}`, import.meta.url)));

let ward: TemporaryWard;
const say = (command: string, ...words: string[]) =>
  execFileSync(command, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, HOME: ward.folder },
  });
const office = (to: string, file: string) =>
  say('soffice', '--headless', '--convert-to', to, '--outdir', join(ward.folder, 'office'), file);
const plain = (text: string) => text.replace(/\u2011/g, '-').replace(/\s+/g, ' ');

beforeAll(async () => {
  ward = temporaryWard('2023-10-16T08:00:00+07:00');
  const named = ['--name', 'Thụy Khuê', '--province', 'Hà Nội', '--ward-id', 'thuy-khue-2023'];
  await ward.done('init', '--yes', ...named, '--from', '2023-10-23');
  await ward.done('people', 'import', ward.file('people.csv', fixture('people.csv')));
  await ward.done('generate', PERIOD);
  await ward.done('publish', PERIOD);
  ward.at('2023-11-27T08:00:00+07:00');
  await ward.done('record', 'import', ward.file('so-truc.csv', fixture('so-truc.csv')));
  for (const format of ['pdf', 'docx', 'xlsx'])
    await ward.done(
      ...['report', PERIOD, '-o', join(ward.folder, `bao-cao.${format}`)],
      ...['--number', '7', '--date', '30/11/2023', '--to', 'UBND quận Tây Hồ'],
    );
});
afterAll(() => ward.remove());

describe('the official report', () => {
  it('is three A4 pages that say everything', () => {
    const pdf = join(ward.folder, 'bao-cao.pdf');
    expect(say('pdfinfo', pdf)).toMatch(/Pages: +3\n/);
    const text = plain(say('pdftotext', '-layout', pdf, '-'));
    for (const words of WORDS) expect(text).toContain(words);
  });

  it('opens in Writer with the same words, on as many pages', () => {
    office('pdf', join(ward.folder, 'bao-cao.docx'));
    const pdf = join(ward.folder, 'office', 'bao-cao.pdf');
    expect(say('pdfinfo', pdf)).toMatch(/Pages: +3\n/);
    const text = plain(say('pdftotext', '-layout', pdf, '-'));
    for (const words of WORDS) expect(text).toContain(words);
  });

  it('opens in Calc, with numbers as numbers in its data sheet', () => {
    office(
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2',
      join(ward.folder, 'bao-cao.xlsx'),
    );
    const text = readFileSync(join(ward.folder, 'office', 'bao-cao-Số liệu.csv'), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .slice(1)
      .map(row => row.split(';'));
    expect(rows).toHaveLength(10);
    expect(rows.reduce((sum, row) => sum + Number(row[2]) + Number(row[3]), 0)).toBe(21);
  });
});
