// Whether a file is whole, as SQLite itself can say.

import type Sqlite from 'better-sqlite3';
import { reasonOf } from '../domain/errors.ts';

/** What `integrity_check` finds, at most ten lines; none where all is well. */
export function integrityFaults(db: Sqlite.Database): readonly string[] {
  try {
    const lines = db.pragma('integrity_check(10)') as { readonly integrity_check: string }[];
    return lines.map(line => line.integrity_check).filter(line => line !== 'ok');
  } catch (error) {
    // A check that reads JSON cannot say of a damaged value that it is wrong.
    if (reasonOf(error) !== 'SQLITE_ERROR') throw error;
    return [error instanceof Error ? error.message : String(error)];
  }
}
