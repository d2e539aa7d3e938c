// What the ward's own lists call their columns.

import type { Database } from './database.ts';

interface MappingRow {
  readonly heading: string;
  readonly field: string | null;
}

/** For one kind of list: from a heading to its field, or to null where the column is passed over. */
export function readListMapping(db: Database, list: string): ReadonlyMap<string, string | null> {
  const rows = db
    .prepare('SELECT heading, field FROM list_mapping WHERE list = ? ORDER BY heading')
    .all(list) as MappingRow[];
  return new Map(rows.map(({ heading, field }) => [heading, field]));
}

export function writeListMapping(
  db: Database,
  list: string,
  mapping: ReadonlyMap<string, string | null>,
): void {
  const write = db.prepare(
    `INSERT INTO list_mapping (list, heading, field) VALUES (?, ?, ?)
     ON CONFLICT (list, heading) DO UPDATE SET field = excluded.field WHERE field IS NOT excluded.field`,
  );
  for (const [heading, field] of mapping) write.run(list, heading, field);
}
