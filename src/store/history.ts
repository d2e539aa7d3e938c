// Operations, the images of the rows they changed, and taking changes back. Which tables have images is read from
// the file's own triggers, so that a table added later is undone without a word here.

import type { Facts } from '../domain/errors.ts';
import { UserError } from '../domain/errors.ts';
import {
  type Operation,
  type OperationId,
  type OperationName,
  PASSED_OVER,
  type Row,
  type RowImage,
} from '../domain/history.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import { cleanText, cleanTexts } from '../domain/text.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

/** All of them, oldest first. */
export function readOperations(db: Database): readonly Operation[] {
  const rows = db.prepare('SELECT id, at, by, name, facts FROM operation ORDER BY id').all() as (Omit<
    Operation,
    'facts'
  > & { readonly facts: string })[];
  return rows.map(row => ({ ...row, facts: storedJson<Facts>(row.facts) }));
}

export function newestOperation(db: Database): OperationId {
  return Number(db.prepare('SELECT coalesce(max(id), 0) FROM operation').pluck().get());
}

/** When the newest operation says it was done. */
export function newestTime(db: Database): InstantSeconds | null {
  const at = db.prepare('SELECT at FROM operation ORDER BY id DESC LIMIT 1').pluck().get();
  return typeof at === 'number' ? at : null;
}

/** The newest that can make a plan stale: those that undo passes over change nothing that is planned on. */
export function newestPlanned(db: Database): OperationId {
  const select = `SELECT coalesce(max(id), 0) FROM operation WHERE name NOT IN (${PASSED_OVER.map(() => '?')})`;
  return Number(
    db
      .prepare(select)
      .pluck()
      .get(...PASSED_OVER),
  );
}

/** Everything that follows in the transaction belongs to it. */
export function addOperation(
  db: Database,
  { id, at, by, name, facts }: Operation & { readonly name: OperationName },
): void {
  db.prepare('INSERT INTO operation (id, at, by, name, facts) VALUES (?, ?, ?, ?, ?)').run(
    id,
    at,
    cleanText(by),
    name,
    JSON.stringify(cleanTexts(facts)),
  );
}

/** The newest operation at each time the file's form changed; those that made the file are none. */
export function readMigrationBarriers(db: Database): ReadonlySet<OperationId> {
  const ids = db
    .prepare('SELECT DISTINCT after_operation FROM migration WHERE after_operation > 0')
    .pluck()
    .all();
  return new Set(ids as OperationId[]);
}

/** Sequences of what an operation published, in order. */
export function readPublishedBy(db: Database, operation: OperationId): readonly number[] {
  return db
    .prepare('SELECT publication FROM operation_publication WHERE operation = ? ORDER BY publication')
    .pluck()
    .all(operation) as number[];
}

/** What an operation changed, in the order in which it did. */
export function readRowImages(db: Database, operation: OperationId): readonly RowImage[] {
  const rows = db
    .prepare(
      `SELECT id, operation, table_name AS "table", before, after FROM row_image
       WHERE operation = ? ORDER BY id`,
    )
    .all(operation) as ImageRow[];
  return rows.map(({ before, after, ...row }) => ({ ...row, before: asRow(before), after: asRow(after) }));
}

interface ImageRow {
  readonly id: number;
  readonly operation: OperationId;
  readonly table: string;
  readonly before: string | null;
  readonly after: string | null;
}

function asRow(json: string | null): Row | null {
  return json === null ? null : storedJson<Row>(json);
}

/** Tables whose changes leave images, by name. */
export function mutableTables(db: Database): readonly string[] {
  return db
    .prepare(
      `SELECT tbl_name FROM sqlite_master
       WHERE type = 'trigger' AND name = tbl_name || '_insert_image' ORDER BY tbl_name`,
    )
    .pluck()
    .all() as string[];
}

/**
 * Takes these changes back, the last one first. Rows are found by what they hold, not by their number, which a
 * compacted or restored file may have given anew. Inside a transaction; throws `undo-out-of-step` where a row is not
 * as its image says.
 */
export function takeBack(db: Database, images: readonly RowImage[]): void {
  db.pragma('defer_foreign_keys = ON');
  const tables = new Map(mutableTables(db).map(table => [table, columnsOf(db, table)]));
  for (const image of images.toSorted((a, b) => b.id - a.id)) {
    const columns = tables.get(image.table);
    if (!columns) throw outOfStep(image);
    takeBackOne(db, image, columns);
  }
}

function takeBackOne(db: Database, image: RowImage, columns: readonly string[]): void {
  const { table, before, after } = image;
  if (before === null && after !== null) {
    const { changes } = db
      .prepare(`DELETE FROM ${table} WHERE ${oneLike(table, columns)}`)
      .run(...valuesOf(after, columns));
    if (changes !== 1) throw outOfStep(image);
  } else if (before !== null && after === null) {
    db.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ).run(...valuesOf(before, columns));
  } else if (before !== null && after !== null) {
    const { changes } = db
      .prepare(
        `UPDATE ${table} SET ${columns.map(c => `${c} = ?`).join(', ')} WHERE ${oneLike(table, columns)}`,
      )
      .run(...valuesOf(before, columns), ...valuesOf(after, columns));
    if (changes !== 1) throw outOfStep(image);
  }
}

/** One row that holds just these values, however many do. */
function oneLike(table: string, columns: readonly string[]): string {
  const same = columns.map(c => `${c} IS ?`).join(' AND ');
  return `rowid = (SELECT rowid FROM ${table} WHERE ${same} LIMIT 1)`;
}

function columnsOf(db: Database, table: string): readonly string[] {
  return db.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck().all(table) as string[];
}

function valuesOf(row: Row, columns: readonly string[]): readonly (string | number | null)[] {
  return columns.map(column => row[column] ?? null);
}

function outOfStep({ operation, table }: RowImage): UserError {
  return new UserError('store', { code: 'undo-out-of-step', facts: { operation, table } });
}
