// The form of a file, by its schema: tables, indexes and triggers just as the migrations make them. Whatever else stands
// there (a trigger that changes what is published, a view in place of a table, a damaged line) would be obeyed by
// SQLite, so a file is not used before it was compared, and a copy not before it takes a file's place.

import { UserError } from '../domain/errors.ts';
import { sha256 } from '../files/sha256.ts';
import { createInMemory, type Database } from './database.ts';
import { schemaVersion } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { SCHEMA_SHA256 } from './schema-digest.ts';

/** Throws `schema-altered`. */
export function refuseAltered(path: string, db: Database): void {
  if (schemaVersion(db) === MIGRATIONS.length && schemaDigest(db) === SCHEMA_SHA256) return;
  const objects = alteredObjects(db);
  if (objects.length > 0) throw new UserError('store', { code: 'schema-altered', facts: { path, objects } });
}

export function schemaDigest(db: Database): string {
  return sha256(JSON.stringify([...formOf(db)]));
}

/** What is missing, foreign, or not as the migrations make it, up to the file's own version. */
export function alteredObjects(db: Database): readonly string[] {
  const fresh = createInMemory(schemaVersion(db));
  try {
    const [own, known] = [formOf(db), formOf(fresh)];
    const names = [...new Set([...own.keys(), ...known.keys()])].sort();
    return names.filter(name => own.get(name) !== known.get(name));
  } finally {
    fresh.close();
  }
}

/** What SQLite keeps for itself is left out, but for the indexes that stand for a UNIQUE. */
function formOf(db: Database): ReadonlyMap<string, string> {
  const rows = db
    .prepare(
      `SELECT type || ' ' || name AS name, tbl_name || ' ' || coalesce(sql, '') AS form FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite_%' OR name LIKE 'sqlite_autoindex_%' ORDER BY type, name`,
    )
    .all() as { readonly name: string; readonly form: string }[];
  return new Map(rows.map(row => [row.name, row.form]));
}
