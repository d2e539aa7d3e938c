// Taking a person's name and contact out of everything the file holds: their row, the images of it, the cards of
// what was printed. Hashes are over digests of the cards, so they still hold.

import type { Row } from '../domain/history.ts';
import type { PersonCode } from '../domain/person.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';
import { isImpersonal, PERSONAL_TABLES } from './text-columns.ts';

/** The code stands in for the name. Inside the transaction of the operation. */
export function erasePerson(db: Database, person: PersonCode): void {
  for (const { table, of, columns, rowsGo } of PERSONAL_TABLES) {
    if (rowsGo) continue;
    const blank = blanks(db, table, columns, person);
    const set = Object.keys(blank).map(column => `${column} = @${column}`);
    db.prepare(`UPDATE ${table} SET ${set.join(', ')} WHERE ${of} = @of`).run({ ...blank, of: person });
    eraseImages(db, table, of, person, blank);
  }
}

type Blanks = Readonly<Record<string, string | null>>;

/** What stands in place of each column: nothing, or an empty text where the column must have one. */
function blanks(db: Database, table: string, columns: readonly string[], person: PersonCode): Blanks {
  const needed = db.prepare('SELECT "notnull" FROM pragma_table_info(?) WHERE name = ?').pluck();
  return Object.fromEntries(
    columns.map(column => {
      const empty = needed.get(table, column) === 1 ? '' : null;
      return [column, table === 'person' && column === 'name' ? person : empty];
    }),
  );
}

function eraseImages(db: Database, table: string, of: string, person: PersonCode, blank: Blanks): void {
  const images = db
    .prepare(
      `SELECT id, before, after FROM row_image WHERE table_name = @table
         AND @person IN (after ->> @of, before ->> @of)`,
    )
    .all({ table, person, of }) as { id: number; before: string | null; after: string | null }[];
  const write = db.prepare('UPDATE row_image SET before = ?, after = ?, salt = NULL WHERE id = ?');
  const erased = (json: string | null) => json && JSON.stringify({ ...storedJson<Row>(json), ...blank });
  for (const { id, before, after } of images) write.run(erased(before), erased(after), id);
}

/** What is deleted is overwritten at once; must be set before the transaction. */
export function overwriteDeleted(db: Database): void {
  db.pragma('secure_delete = ON');
}

/** Leaves no free page behind that might still hold what was deleted before. */
export function compact(db: Database): void {
  db.exec('VACUUM');
}

export interface FreeText {
  readonly table: string;
  readonly column: string;
  readonly count: number;
}

/** Texts that people typed freely and that hold one of these words, whatever their case. */
export function findInFreeTexts(db: Database, words: readonly string[]): readonly FreeText[] {
  const wanted = words.filter(word => word !== '').map(folded);
  if (wanted.length === 0) return [];
  return freeTextColumns(db).flatMap(({ table, column }) => {
    const texts = db.prepare(`SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL`).pluck().all();
    const count = (texts as string[]).filter(text => wanted.some(word => folded(text).includes(word))).length;
    return count > 0 ? [{ table, column, count }] : [];
  });
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi');
}

/** All but the names themselves: another person may bear the same one. */
function freeTextColumns(db: Database): readonly Pick<FreeText, 'table' | 'column'>[] {
  const all = db
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND c.type = 'TEXT'
         AND NOT (m.name IN ('person', 'name_card') AND c.name = 'name') ORDER BY m.name, c.cid`,
    )
    .all() as Pick<FreeText, 'table' | 'column'>[];
  return all.filter(({ table, column }) => !isImpersonal(table, column));
}
