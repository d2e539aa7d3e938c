// Opening the file of a ward: what else a file may be is told from one, its form is compared, and one of an earlier form
// is brought up to date.

import { existsSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';
import {
  closing,
  connect,
  copyDatabase,
  type Database,
  guarded,
  openReadOnly,
  storeError,
} from './database.ts';
import { schemaVersion, upgrade, upgradeCopyPath } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { refuseAltered } from './schema-form.ts';
import { APPLICATION_ID, isSqlite } from './ward-header.ts';

/** Opens a ward's file and brings it up to date; a copy is made first, unless the caller keeps one itself. */
export function openDatabase(path: string, { copyFirst = true } = {}): Database {
  refuseOther(path);
  return guarded(path, () => {
    const db = connect(path, true);
    refuseForeign(path, db);
    closing(db, () => refuseAltered(path, db));
    if (schemaVersion(db) < MIGRATIONS.length)
      upgrade(db, from => {
        if (copyFirst) copyDatabase(path, upgradeCopyPath(path, from, existsSync));
      });
    return db;
  });
}

/** Opens a ward's file of any form for reading only, and changes nothing in it. */
export function openForeign(path: string): Database {
  refuseOther(path);
  return guarded(path, () => {
    const db = openReadOnly(path);
    refuseForeign(path, db);
    return db;
  });
}

/** Throws where there is no file, or one of another kind. */
function refuseOther(path: string): void {
  if (!existsSync(path)) throw storeError('file-missing', path);
  if (!guarded(path, () => isSqlite(path))) throw storeError('not-a-ward-file', path);
}

/** Throws, and closes it, where the file is another program's, or a newer one's. */
function refuseForeign(path: string, db: Database): void {
  closing(db, () => {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw storeError('not-a-ward-file', path);
    const version = schemaVersion(db);
    if (version > MIGRATIONS.length)
      throw new UserError('store', {
        code: 'file-newer',
        facts: { path, version, known: MIGRATIONS.length },
      });
  });
}
