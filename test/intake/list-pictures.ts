// Lists drawn in text, as the fixtures keep them: cells between bars, `<` for a cell merged with that on its left, `^`
// with that above, `@` before a real date, `~~` around struck text, `#hidden` before a row, `[Sheet]` over a sheet.

import { readFileSync } from 'node:fs';
import { asTables } from '../../src/intake/formats/read-workbook.ts';
import type { Area, CellMark } from '../../src/intake/formats/sheet.ts';
import type { Table } from '../../src/intake/tables/table.ts';

export interface Picture {
  readonly what: string;
  readonly role: string | null;
  readonly tables: readonly Table[];
  /** What it says; null where it has to be refused. */
  readonly truth: readonly string[] | null;
  /** Whether it may be refused instead. */
  readonly orRefused: boolean;
}

export function picturesIn(path: string): readonly Picture[] {
  return readFileSync(path, 'utf8').split(/^== /m).slice(1).map(pictureOf);
}

function pictureOf(text: string): Picture {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const [what = '', role] = head.split(' | ').map(part => part.trim());
  const last = lines.findIndex(line => line.startsWith('=>'));
  const [, mark, said = ''] = /^=>(\??)\s*(.*)$/.exec(lines[last] ?? '') ?? [];
  const refused = mark === '' && said === '?';
  return {
    what,
    role: role ?? null,
    tables: drawn(lines.slice(0, last)),
    truth: refused ? null : said.split('; ').filter(part => part !== ''),
    orRefused: mark === '?',
  };
}

function drawn(lines: readonly string[]): readonly Table[] {
  const sheets: { name: string; lines: string[] }[] = [];
  for (const line of lines) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name !== undefined || sheets.length === 0) sheets.push({ name: name ?? 'Sheet1', lines: [] });
    if (name === undefined) sheets.at(-1)?.lines.push(line);
  }
  const workbook = {
    sheets: sheets.map(sheet => drawnSheet(sheet.name, sheet.lines)),
    epoch: 1900,
    remarks: [],
  } as const;
  return asTables('danh-sach.xlsx', workbook);
}

function drawnSheet(name: string, lines: readonly string[]) {
  const grid = lines.map(line =>
    line
      .replace(/^#hidden /, '')
      .split('|')
      .map(cell => cell.trim()),
  );
  const rows = grid.map((cells, r) => {
    const marks: [number, CellMark][] = [];
    const texts = cells.map((cell, c) => {
      if (cell === '<' || cell === '^') return '';
      const struck = /^~~(.*)~~$/.exec(cell)?.[1];
      if (struck !== undefined) marks.push([c, 'struck']);
      else if (cell.startsWith('@')) marks.push([c, 'date']);
      else if (/^[1-9]\d*(?:\.\d+)?$/.test(cell)) marks.push([c, 'number']);
      return (struck ?? cell.replace(/^@/, '')).replaceAll('\\n', '\n');
    });
    return { cells: texts, marks, ...(lines[r]?.startsWith('#hidden') ? { state: 'hidden' as const } : {}) };
  });
  return { name, hidden: false, rows, merged: mergedIn(grid), hiddenColumns: [], above: [] };
}

function mergedIn(grid: readonly (readonly string[])[]): readonly Area[] {
  return grid.flatMap((cells, top) =>
    cells.flatMap((cell, left): Area[] => {
      if (cell === '<' || cell === '^') return [];
      let [right, bottom] = [left, top];
      while (grid[top]?.[right + 1] === '<') right++;
      while (grid[bottom + 1]?.[left] === '^') bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}
