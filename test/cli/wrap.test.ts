import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { textWidth } from '../../src/cli/views/text-width.ts';
import { wrapText } from '../../src/cli/wrap.ts';
import { lichtruc } from './captured.ts';
import { smallWard } from './temporary-ward.ts';

const SENTENCE =
  '  • danh-sach.xlsx, dòng 10: “Nguyễn Văn An” đã có ở dòng 5. Hãy bỏ một trong hai dòng, hoặc cho mỗi người một mã.';
const words = (text: string) => text.split(/\s+/);

describe('sentences on a terminal', () => {
  it.each([100, 80, 41, 30])('keep every word whole within %i columns', width => {
    const lines = wrapText(SENTENCE, width).split('\n');
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    expect(words(lines.join('\n'))).toEqual(words(SENTENCE));
  });

  it('hang under the first word after the mark', () => {
    const [first, ...rest] = wrapText(SENTENCE, 40).split('\n');
    expect(first).toMatch(/^ {2}• \S/);
    for (const line of rest) expect(line).toMatch(/^ {4}\S/);
    expect(wrapText('một câu không có dấu đầu dòng', 24)).toBe('một câu không có dấu đầu\n  dòng');
  });

  it('count a decomposed letter once and an escape not at all', () => {
    const decomposed = SENTENCE.normalize('NFD');
    expect(wrapText(decomposed, 80).normalize('NFC')).toBe(wrapText(SENTENCE, 80));
    const coloured = SENTENCE.replace('dòng 10', '\u001b[36mdòng 10\u001b[39m');
    expect(stripVTControlCharacters(wrapText(coloured, 80))).toBe(wrapText(SENTENCE, 80));
  });

  it('leave commands, addresses and tables as they are', () => {
    const command = '  lichtruc generate 2027-01 --repair --time-limit 60 --file phuong-thuy-khue.db';
    expect(wrapText(command, 40)).toBe(command);
    const address = `https://lich.phuong.example.vn/truc/${'x'.repeat(40)}`;
    expect(wrapText(`Lịch: ${address}`, 40)).toBe(`Lịch:\n  ${address}`);
    const row = `│ ${'Nguyễn '.repeat(10)}│`;
    expect(wrapText(row, 40)).toBe(row);
  });
});

describe('a run', async () => {
  const ward = await smallWard();
  afterAll(() => ward.remove());
  const environment = {
    LICHTRUC_FILE: ward.db,
    LANG: 'vi_VN.UTF-8',
    LICHTRUC_NOW: '2027-01-02T08:00:00+07:00',
  };
  const at = (columns: number, ...argv: string[]) =>
    lichtruc([...argv, '--no-color'], COMMANDS, environment, { isTTY: true, columns });

  it('fits its sentences to the terminal, and nothing elsewhere to any width', async () => {
    const argv = ['show', '2028-13'];
    const piped = (await ward.run(...argv)).stderr;
    const shown = (await at(40, ...argv)).stderr;
    expect(piped.trimEnd()).not.toContain('\n');
    expect(Math.max(...shown.split('\n').map(textWidth))).toBeLessThanOrEqual(40);
    expect(words(shown)).toEqual(words(piped));
  });

  it('never breaks the text for the chat group', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01', '--yes');
    ward.at('2027-01-02T08:00:00+07:00');
    const piped = await ward.done('remind', '2027-01-04');
    const shown = await at(30, 'remind', '2027-01-04');
    expect(shown.stdout).toBe(piped.stdout);
    expect(Math.max(...piped.stdout.split('\n').map(textWidth))).toBeGreaterThan(30);
  });
});
