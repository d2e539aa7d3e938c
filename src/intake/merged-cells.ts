// Cells merged downwards say the same for every row they stand over (a date over two people, a unit over ten); the
// parser gives them only in the first. Cells merged sideways are titles and stay as they are.

import type { TableRow } from './table.ts';

/** A column from 0 and rows from 1, both ends included. */
export interface MergedRun {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** By the name of the sheet. Reads the parts of a workbook that a guard let pass. */
export function mergedRuns(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, readonly MergedRun[]> {
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)];
  return new Map(
    sheets.map(([tag]) => [attribute(tag, 'name'), runsIn(text(targets.get(attribute(tag, 'r:id')) ?? ''))]),
  );
}

/** More than any list has; a hostile file would keep us filling. */
const MOST_RUNS = 2_000;

export function filledDown(rows: readonly TableRow[], runs: readonly MergedRun[]): readonly TableRow[] {
  const cells = rows.map(row => [...row.cells]);
  for (const { column, first, last } of runs.slice(0, MOST_RUNS)) {
    const value = cells[first - 1]?.[column] ?? '';
    for (let row = first; row < Math.min(last, cells.length); row++) {
      const below = cells[row];
      if (below && column < below.length) below[column] = value;
    }
  }
  return rows.map((row, i) => ({ ...row, cells: cells[i] ?? row.cells }));
}

function runsIn(sheet: string): readonly MergedRun[] {
  return [
    ...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g),
  ].flatMap(([, left = '', first, right, last]) =>
    left === right ? [{ column: columnNumber(left), first: Number(first), last: Number(last) }] : [],
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attribute(tag: string, name: string): string {
  const raw = new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
  return raw.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, named) => {
    if (named) return ENTITIES[named] ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
