// Taking a person's name and contact out of everything the file holds: their row, the images of it, the cards of
// what was printed. Hashes are over digests of the cards, so they still hold.

import type { PersonCode } from '../domain/person.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

/** What is said of a person, by table: the column with their code, and what stands in place of the rest. */
const ERASED = {
  person: { key: 'code', blank: { title: '', unit: '', birth_date: null, phone: '', email: '' } },
  leave: { key: 'person', blank: { note: '' } },
  attendance: { key: 'person', blank: { reason: '' } },
} as const;

/** The code stands in for the name. Inside the transaction of the operation. */
export function erasePerson(db: Database, person: PersonCode): void {
  db.prepare('UPDATE person SET name = code WHERE code = ?').run(person);
  db.prepare('UPDATE name_card SET name = NULL, title = NULL, unit = NULL, salt = NULL WHERE person = ?').run(
    person,
  );
  for (const [table, { key, blank }] of Object.entries(ERASED)) {
    const set = Object.keys(blank).map(column => `${column} = @${column}`);
    db.prepare(`UPDATE ${table} SET ${set.join(', ')} WHERE ${key} = @${key}`).run({
      ...blank,
      [key]: person,
    });
    eraseImages(db, person, table, key, blank);
  }
}

function eraseImages(db: Database, person: PersonCode, table: string, key: string, blank: object): void {
  const images = db
    .prepare(
      `SELECT id, before, after FROM row_image WHERE table_name = @table
         AND @person IN (after ->> @key, before ->> @key)`,
    )
    .all({ table, person, key }) as { id: number; before: string | null; after: string | null }[];
  const write = db.prepare('UPDATE row_image SET before = ?, after = ? WHERE id = ?');
  const erased = (json: string | null) => {
    if (json === null) return null;
    const row = storedJson<{ readonly code?: string }>(json);
    return JSON.stringify({ ...row, ...blank, ...(table === 'person' ? { name: row.code } : {}) });
  };
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
function freeTextColumns(db: Database): readonly { readonly table: string; readonly column: string }[] {
  return db
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND c.type = 'TEXT'
         AND NOT (m.name IN ('person', 'name_card') AND c.name = 'name') ORDER BY m.name, c.cid`,
    )
    .all() as { readonly table: string; readonly column: string }[];
}
