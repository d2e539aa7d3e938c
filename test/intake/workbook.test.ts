import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import type { ParserLimits } from '../../src/intake/formats/parser-limits.ts';
import { type ReadTablesOptions, readTables } from '../../src/intake/formats/read-tables.ts';
import { readWorkbook } from '../../src/intake/formats/read-workbook.ts';
import { archive, textRows, workbookParts } from './nasty/archive.ts';
import { NASTY_WORKBOOKS } from './nasty/files.ts';

const AUTOMATIC: ReadTablesOptions = { encoding: null, sheet: null };
const read = (bytes: Buffer, options = AUTOMATIC) => readTables({ name: 'a.xlsx', bytes }, options);

async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(p => p.code);
    throw error;
  }
}

describe('a nasty workbook', () => {
  it.each(NASTY_WORKBOOKS)('$name', async ({ make, refused }) => {
    expect(await refusal(read(make()))).toEqual(refused);
  });

  it('that inflates to a gigabyte is refused within 200 MB', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lichtruc-nasty-'));
    try {
      const bombs = NASTY_WORKBOOKS.filter(f => f.refused[0] === 'workbook-too-large');
      for (const [i, bomb] of bombs.entries()) writeFileSync(join(folder, `${i}.xlsx`), bomb.make());
      const guard = new URL('../../src/intake/formats/open-workbook.ts', import.meta.url).href;
      const script = `
        const { openWorkbook } = await import(${JSON.stringify(guard)});
        const { readdirSync, readFileSync } = await import('node:fs');
        let refused = 0;
        for (const name of readdirSync(process.argv[1]))
          if ('refused' in openWorkbook(readFileSync(process.argv[1] + '/' + name))) refused++;
        // Linux counts in maxRSS what the process that started this one held; VmHWM is of this one alone.
        const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
        const kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
        console.log(JSON.stringify({ refused, megabytes: kilobytes / 1024 }));`;
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, folder]);
      const { refused, megabytes } = JSON.parse(String(stdout));
      expect(refused).toBe(bombs.length);
      expect(megabytes).toBeLessThan(200);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a workbook that the guard lets through', () => {
  /** As many rows and cells as the guard allows, each a text of its own. */
  const largest = () =>
    archive(
      workbookParts([
        {
          name: 'Lớn',
          rows: Array.from({ length: 10_000 }, (_, r) => {
            const cells = Array.from({ length: 20 }, (_, c) => {
              const at = `${String.fromCharCode(65 + c)}${r + 1}`;
              return `<c r="${at}" t="inlineStr"><is><t>ô ${r} ${c}</t></is></c>`;
            });
            return `<row r="${r + 1}">${cells.join('')}</row>`;
          }).join(''),
        },
      ]),
    );
  const stopped = (limits: ParserLimits) => {
    try {
      readWorkbook('a.xlsx', largest(), limits);
      return null;
    } catch (error) {
      return error instanceof UserError ? error.problems[0] : error;
    }
  };

  it('is given up where reading it takes too much memory', () => {
    expect(stopped({ megabytes: 8, seconds: 60 })).toMatchObject({
      code: 'workbook-too-costly',
      facts: { limit: 'memory', most: 8 },
    });
  });

  it('is given up where reading it takes too long', () => {
    expect(stopped({ megabytes: 400, seconds: 0.2 })).toMatchObject({
      code: 'workbook-too-costly',
      facts: { limit: 'time', most: 0.2 },
    });
  });

  it('is read within the limits of every day, even the largest', () => {
    expect(readWorkbook('a.xlsx', largest())[0]?.rows).toHaveLength(10_000);
  });
});

describe('a workbook', () => {
  const cells = (workbookPr: string) =>
    archive(
      workbookParts(
        [
          {
            name: 'Trang 1',
            rows: '<row r="3"><c r="B3" s="1"><v>46300</v></c><c r="C3"><v>912345678</v></c></row>',
          },
        ],
        workbookPr,
      ),
    );

  it('keeps the numbers of its rows, and gives dates by their day, from 1900 and from 1904', async () => {
    const [from1900] = await read(cells(''));
    expect(from1900?.rows.map(r => r.number)).toEqual([1, 2, 3]);
    expect(from1900?.rows[2]?.cells).toEqual(['', '2026-10-05', '912345678']);
    const [from1904] = await read(cells('<workbookPr date1904="1"/>'));
    expect(from1904?.rows[2]?.cells[1]).toBe('2030-10-06');
    expect([from1900?.epoch, from1904?.epoch]).toEqual([1900, 1904]);
  });

  it('gives one table for each sheet with anything in it, or the one that was named', async () => {
    const bytes = archive(
      workbookParts([
        { name: 'Cán bộ', rows: textRows([['a']]) },
        { name: 'Trống', rows: '' },
        { name: 'Đoàn viên', rows: textRows([['b']]) },
      ]),
    );
    expect((await read(bytes)).map(t => t.sheet)).toEqual(['Cán bộ', 'Đoàn viên']);
    expect((await read(bytes, { encoding: null, sheet: 'doan vien' })).map(t => t.sheet)).toEqual([
      'Đoàn viên',
    ]);
    expect(await refusal(read(bytes, { encoding: null, sheet: 'x' }))).toEqual(['sheet-unknown']);
  });
});
