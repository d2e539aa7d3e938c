// The ward's own days as they were known when something was published, from the images of what changed since: a day
// off that is announced later must not change the sheet of an older version.

import type { CivilDate } from '../domain/civil-date.ts';
import type { OwnDay } from '../workdays/work-calendar.ts';
import type { Database } from './database.ts';
import { type OwnDayRow, ownDayFromRow, readOwnDayRows } from './patterns.ts';

/** When the publication with this sequence was written. */
export function readOwnDaysKnownAt(db: Database, sequence: number): readonly OwnDay[] {
  const known = new Map(readOwnDayRows(db).map(row => [row.date, row]));
  for (const { came, ...left } of laterChanges(db, sequence)) {
    if (came !== null) known.delete(came);
    if (left.date !== null) known.set(left.date, { ...left, date: left.date });
  }
  return [...known.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).map(ownDayFromRow);
}

/** The date of a row that came, and what stood in the file before it; null where nothing did. */
interface Change extends Omit<OwnDayRow, 'date'> {
  readonly came: CivilDate | null;
  readonly date: CivilDate | null;
}

/** The last one first. */
function laterChanges(db: Database, sequence: number): readonly Change[] {
  return db
    .prepare(
      `SELECT after ->> 'date' AS came, before ->> 'date' AS date, before ->> 'change' AS change,
         before ->> 'kind' AS kind, before ->> 'name_vi' AS nameVi, before ->> 'name_en' AS nameEn,
         before ->> 'source' AS source, before ->> 'swapped_with' AS swappedWith
       FROM row_image
       WHERE table_name = 'own_day'
         AND operation > (SELECT operation FROM operation_publication WHERE publication = ?)
       ORDER BY id DESC`,
    )
    .all(sequence) as Change[];
}
