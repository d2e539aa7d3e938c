// Writing one ward's file over another by rows, in a transaction that is open already: what is read of the old rows
// under its lock is what is written over.

import type { Database } from './database.ts';

/**
 * Gives the main file of `db` the tables, rows, indexes and triggers of the file at `source`. To be called inside a
 * transaction of `db` that was begun with `foreign_keys` off; ends with `source` attached.
 */
export function writeOver(db: Database, source: string): void {
  db.prepare('ATTACH ? AS source').run(source);
  for (const { type, name } of objectsOf(db, 'main', ['view', 'table']))
    db.exec(`DROP ${type} main.${quoted(name)}`);
  for (const { name, sql } of objectsOf(db, 'source', ['table'])) {
    db.exec(sql);
    db.exec(`INSERT INTO main.${quoted(name)} SELECT * FROM source.${quoted(name)}`);
  }
  // After the rows: triggers would refuse them, or leave images of them.
  for (const { sql } of objectsOf(db, 'source', ['index', 'view', 'trigger'])) db.exec(sql);
  db.pragma(`main.user_version = ${Number(db.pragma('source.user_version', { simple: true }))}`);
}

type ObjectType = 'table' | 'index' | 'view' | 'trigger';

interface SchemaObject {
  readonly type: ObjectType;
  readonly name: string;
  readonly sql: string;
}

/** Those that SQL made, in the order of `types`. */
function objectsOf(
  db: Database,
  file: 'main' | 'source',
  types: readonly ObjectType[],
): readonly SchemaObject[] {
  const objects = db
    .prepare(
      `SELECT type, name, sql FROM ${file}.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'`,
    )
    .all() as SchemaObject[];
  return types.flatMap(type => objects.filter(object => object.type === type));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
