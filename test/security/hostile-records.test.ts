// The same hostile texts where a clerk writes them down after a duty: notes, reasons, fields, the words of a report,
// the name of another ward. Followed through every form in which records and reports leave the program.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { HOSTILE, STEERING } from './hostile.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await publishedWard();
  ward.at('2027-02-01T08:00:00+07:00');
});
afterAll(() => ward.remove());

const partsOf = (path: string) =>
  Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));

describe.each(Object.entries(HOSTILE))('%s in a record and a report', (_, text) => {
  const words = [`--number=${text}`, `--to=${text}`, `--ground=${text}`];
  const report = async (format: string) => {
    const path = join(ward.folder, `report.${format}`);
    await ward.done('report', '2027-01', '-o', path, '--overwrite', ...words);
    return path;
  };

  beforeAll(async () => {
    const { after } = await ward.data<{ after: { attended: { person: string }[] } }>(
      ...['record', '2027-01-04', '--dry-run'],
    );
    const person = after.attended[0]?.person ?? '';
    await ward.run('fields', 'set', text, '--code', 'khac', `--name-en=${text}`);
    await ward.run('settings', 'set', 'short-name', text);
    await ward.done(
      ...['record', '2027-01-04', '--field', 'khac=1', `--note=${text}`],
      `--late=${person}=${text.replaceAll(';', ',')}`,
    );
  });

  it('cannot steer a terminal, and leaves JSON one document', async () => {
    for (const argv of [
      ['record', 'list'],
      ['record', '2027-01-04', '--dry-run'],
      ['report', '2027-01'],
      ['fields', 'list'],
    ]) {
      const shown = await ward.done(...argv);
      expect(`${shown.stdout}${shown.stderr}`).not.toMatch(STEERING);
      const { stdout } = await ward.done(...argv, '--json');
      expect(stdout).not.toMatch(STEERING);
      expect(JSON.parse(stdout)).toHaveProperty('data');
    }
  });

  it('brings no markup into HTML', async () => {
    const page = readFileSync(await report('html'), 'utf8');
    expect(page).not.toMatch(STEERING);
    expect(page).not.toMatch(/<script|<img|onerror='/i);
  });

  it('leaves Word and Excel files whole, with no formula and no link in them', async () => {
    for (const format of ['docx', 'xlsx'])
      for (const { name, text: part } of partsOf(await report(format))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        expect(part, name).not.toMatch(STEERING);
        expect(part, name).not.toMatch(
          /<f>|<f |<w:instrText[^>]*>[^<]*HYPERLINK|TargetMode="External"|<script|<img/,
        );
      }
  });

  it('is only a name in the report of another ward', async () => {
    const own = await ward.data<Record<string, unknown>>('report', '2027-01');
    const path = ward.file('other.json', JSON.stringify({ data: { ...own, ward: { id: 'x', name: text } } }));
    const { exitCode, stdout, stderr } = await ward.run('report', '--combine', path);
    expect(exitCode === 0 || exitCode === 3).toBe(true);
    expect(`${stdout}${stderr}`).not.toMatch(STEERING);
  });
});

interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string };
      readonly seats: readonly { readonly person: { readonly person: string } | null }[];
    }[];
  };
}

describe('all of them in sign-in sheets', () => {
  it.each(['csv', 'xlsx'])('are no formulas, and come back from them as %s', async format => {
    const { duties } = (await ward.data<Shown>('show', '2027-01')).roster;
    const texts = Object.values(HOSTILE);
    for (let from = 0; from < texts.length; from += duties.length) {
      await ward.run('fields', 'set', HOSTILE['a formula'] ?? '', '--code', 'khac');
      for (const [i, text] of texts.slice(from, from + duties.length).entries())
        await ward.done(
          ...['record', duties[i]?.duty.date ?? '', `--note=${text}`, '--field', 'khac=1'],
          `--late=${duties[i]?.seats[0]?.person?.person}=${text.replaceAll(';', ',')}`,
        );
      const path = join(ward.folder, `sheet.${format}`);
      await ward.done('record', 'sheet', '2027-01', '-o', path, '--overwrite');
      if (format === 'csv') expect(readFileSync(path, 'utf8').slice(1)).not.toMatch(/(^|;|\n)[=+@-]/);
      else for (const { text: part } of partsOf(path)) expect(part).not.toMatch(/<f>|<f /);
      await ward.done('record', 'import', path, '--dry-run');
    }
  });
});

describe('a remark without end', () => {
  it.each([
    ['--note', 'x'.repeat(10_000)],
    ['--late', `CB01=${'x'.repeat(10_000)}`],
  ])('is refused: %s', async (flag, text) => {
    const { exitCode, stderr } = await ward.run('record', '2027-01-04', flag, text);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('500')]);
  });
});
