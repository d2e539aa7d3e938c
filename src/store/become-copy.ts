// The rows of a ward that can change made those of an earlier copy of it, by differences: every change leaves its image,
// and nothing that was published, recorded or given out is touched.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Row, RowImage } from '../domain/history.ts';
import type { Database } from './database.ts';
import { mutableTables, newestOperation, takeBack } from './history.ts';
import { joinedRows, rowKey } from './joined-rows.ts';
import { FIRST_WITH_LINKS } from './migrate.ts';
import { readSettings } from './settings.ts';
import { holdsLink, readHead } from './verify-log.ts';

/** What happened stays: marks of signed documents, reports, records of duties and the fields that they count. */
const STAYING: ReadonlySet<string> = new Set([
  'document_mark',
  'service_record',
  'attendance',
  'served_by_field',
  'service_field',
  'kept_report',
]);

/** How a copy stands to the ward's file. */
export type Kinship = 'earlier' | 'later' | 'diverged' | 'another ward';

/** By their logs: that of an earlier copy is the beginning of the file's. */
export function kinshipOf(copy: Database, present: Database): Kinship {
  if (readSettings(copy).wardId !== readSettings(present).wardId) return 'another ward';
  if (isBeginning(copy, present)) return 'earlier';
  return isBeginning(present, copy) ? 'later' : 'diverged';
}

function isBeginning(one: Database, of: Database): boolean {
  const head = readHead(one);
  if (head !== null && holdsLink(of, head)) return true;
  const [first, all] = [hashesOf(one), hashesOf(of)];
  return wasLinkedLater(one) && first.every((hash, i) => hash === all[i]);
}

/** All its links were made when it was brought to the form that has them: only what was published can be compared. */
function wasLinkedLater(db: Database): boolean {
  const after = db
    .prepare('SELECT after_operation FROM migration WHERE version = ?')
    .pluck()
    .get(FIRST_WITH_LINKS);
  return after === newestOperation(db);
}

function hashesOf(db: Database): readonly string[] {
  return db.prepare('SELECT hash FROM publication ORDER BY sequence').pluck().all() as string[];
}

/**
 * Inside the transaction of an operation, with foreign keys off or deferred. What people did and were before `today` stays: the
 * time they served, their leave, balances and closings.
 */
export function becomeCopy(db: Database, copy: Database, today: CivilDate): void {
  const register = db.prepare('INSERT OR IGNORE INTO duty (id, nominal_date, pattern) VALUES (?, ?, ?)');
  const duties = copy.prepare('SELECT id, nominal_date, pattern FROM duty ORDER BY id').raw().all();
  for (const duty of duties as string[][]) register.run(...duty);
  const known = new Set(copy.prepare('SELECT code FROM person').pluck().all() as string[]);
  const roles = new Set(copy.prepare('SELECT code FROM role').pluck().all() as string[]);
  /** Codes are never given twice, so whoever came since stays, with the time they serve. */
  const stays = (table: string, row: Row) =>
    (table === 'person' && !known.has(String(row['code']))) ||
    (table === 'membership' && !known.has(String(row['person']))) ||
    (table === 'role' && !roles.has(String(row['code'])));
  const tables = mutableTables(db).filter(table => !STAYING.has(table));
  const differences = tables.map(table => {
    const present = rowsOf(db, table);
    return differenceOf(present, joinedRows(table, present, rowsOf(copy, table), today));
  });
  const gone = tables.flatMap((table, i) =>
    (differences[i]?.gone ?? []).filter(row => !stays(table, row)).map(row => ({ table, row })),
  );
  const back = tables.flatMap((table, i) => (differences[i]?.back ?? []).map(row => ({ table, row })));
  // Taken back from the last to the first: what goes must go before anything comes in its place.
  const images: readonly Omit<RowImage, 'id' | 'operation'>[] = [
    ...back.map(({ table, row }) => ({ table, before: row, after: null })),
    ...gone.map(({ table, row }) => ({ table, before: null, after: row })),
  ];
  takeBack(
    db,
    images.map((image, i) => ({ ...image, id: i, operation: 0 })),
  );
}

function rowsOf(db: Database, table: string): readonly Row[] {
  return db.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all() as Row[];
}

/** Equal rows count as often as they stand there. */
function differenceOf(now: readonly Row[], then: readonly Row[]) {
  const left = new Map<string, number>();
  for (const row of now) left.set(rowKey(row), (left.get(rowKey(row)) ?? 0) + 1);
  const back = then.filter(row => !takeOne(left, row));
  return { back, gone: now.filter(row => takeOne(left, row)) };
}

function takeOne(counts: Map<string, number>, row: Row): boolean {
  const key = rowKey(row);
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

export interface TableChange {
  readonly table: string;
  readonly rows: number;
}

/** How many rows of each table an operation changed. */
export function countChanges(db: Database, operation: number): readonly TableChange[] {
  return db
    .prepare(
      `SELECT table_name AS "table", count(DISTINCT coalesce(before, after)) AS rows FROM row_image
       WHERE operation = ? GROUP BY table_name ORDER BY table_name`,
    )
    .all(operation) as TableChange[];
}
