// Whether the rows that can change are those that the recorded changes lead to. A row that was changed by another
// program, or by a failing disk, is not.

import type { Row } from '../domain/history.ts';
import { storedJson } from './damaged-row.ts';
import { createInMemory, type Database } from './database.ts';
import { mutableTables } from './history.ts';

/** Tables whose rows are not what their images, one after the other, have made of a new file. */
export function tablesOutOfStep(db: Database): readonly string[] {
  const fresh = createInMemory();
  try {
    return mutableTables(fresh).filter(table => {
      const columns = columnsOf(db, table);
      const expected = countRows(rowsOf(fresh, table), columns);
      replay(db, table, columns, expected);
      return !same(expected, countRows(rowsOf(db, table), columns));
    });
  } finally {
    fresh.close();
  }
}

function replay(db: Database, table: string, columns: readonly string[], counts: Map<string, number>): void {
  const images = db.prepare('SELECT before, after FROM row_image WHERE table_name = ? ORDER BY id');
  for (const { before, after } of images.all(table) as { before: string | null; after: string | null }[]) {
    if (before !== null) add(counts, keyOf(storedJson<Row>(before), columns), -1);
    if (after !== null) add(counts, keyOf(storedJson<Row>(after), columns), 1);
  }
}

function columnsOf(db: Database, table: string): readonly string[] {
  return db.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck().all(table) as string[];
}

function rowsOf(db: Database, table: string): readonly Row[] {
  return db.prepare(`SELECT * FROM ${table}`).all() as Row[];
}

function countRows(rows: readonly Row[], columns: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) add(counts, keyOf(row, columns), 1);
  return counts;
}

function add(counts: Map<string, number>, key: string, times: number): void {
  const count = (counts.get(key) ?? 0) + times;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function keyOf(row: Row, columns: readonly string[]): string {
  return JSON.stringify(columns.map(column => row[column] ?? null));
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, count]) => b.get(key) === count);
}
