// What SQLite itself can say of a file: its references, and rows that no command would have made.

import type { Database } from './database.ts';
import { knownMigrations, readMigrations } from './migrate.ts';

/** Tables with rows that point nowhere. */
export function brokenReferences(db: Database): readonly string[] {
  const rows = db.pragma('foreign_key_check') as { readonly table: string }[];
  return [...new Set(rows.map(row => row.table))].sort();
}

/** Names of migrations whose SQL is not what this program has under that name. */
export function alteredMigrations(db: Database): readonly string[] {
  const applied = new Map(readMigrations(db).map(m => [m.version, m]));
  return knownMigrations()
    .filter(m => applied.get(m.version)?.sha256 !== m.sha256)
    .map(m => m.name);
}

/** Duties in which somebody has two seats, drafted or published. */
export function doubleSeats(db: Database): readonly string[] {
  return db
    .prepare(
      `SELECT duty FROM draft_seat WHERE person IS NOT NULL GROUP BY duty, person HAVING count(*) > 1
       UNION
       SELECT duty FROM publication_seat s JOIN name_card c ON c.id = s.card
       GROUP BY publication, duty, c.person HAVING count(*) > 1 ORDER BY 1`,
    )
    .pluck()
    .all() as string[];
}

/** How many addresses are given out more than once. */
export function sharedTokens(db: Database): number {
  return Number(
    db
      .prepare('SELECT count(*) FROM (SELECT 1 FROM feed_token GROUP BY token HAVING count(*) > 1)')
      .pluck()
      .get(),
  );
}
