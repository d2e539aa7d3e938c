// What the first bytes of a file say, without opening it as a database.

import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** "LTRC", in SQLite's header: says that a file is a ward. */
export const APPLICATION_ID = 0x4c545243;
const SQLITE_MAGIC = 'SQLite format 3\0';
/** Where SQLite keeps it: https://www.sqlite.org/fileformat.html, section 1.3. */
const APPLICATION_ID_AT = 68;

/** False where there is no file. Throws what the system says where it may not be read. */
export function isWardFile(path: string): boolean {
  const head = headOf(path);
  return startsAsSqlite(head) && head.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
}

export function isSqlite(path: string): boolean {
  return startsAsSqlite(headOf(path));
}

function startsAsSqlite(head: Buffer): boolean {
  return head.toString('latin1', 0, SQLITE_MAGIC.length) === SQLITE_MAGIC;
}

function headOf(path: string): Buffer {
  const head = Buffer.alloc(APPLICATION_ID_AT + 4);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return head;
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
    return head;
  } finally {
    closeSync(file);
  }
}
