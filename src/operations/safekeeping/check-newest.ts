// The part of `doctor` that asks what outlives a file whether it is the newest: the newest backup beside it, and the folder
// of calendars. One that holds a link which the file's log does not was made from a file that knew more, or went
// another way.

import { dirname, join } from 'node:path';
import { type Diagnosis, fine, warning } from '../../domain/health.ts';
import { keptRecord } from '../../feeds/feed-tree.ts';
import { readFolderRecord } from '../../feeds/folder-record.ts';
import type { Database } from '../../store/database.ts';
import { openForeign } from '../../store/open-database.ts';
import { readSettings } from '../../store/settings.ts';
import { holdsLink, readHead } from '../../store/verify-log.ts';
import { BACKUP_FOLDER, backupsIn } from './backup.ts';

/** Where calendars are built unless another folder is named. */
const FEED_FOLDER = 'lich';

export function checkNewest(db: Database, path: string): Diagnosis {
  const { wardId } = readSettings(db);
  const beside = dirname(path);
  const folder = join(beside, FEED_FOLDER);
  const backups = join(beside, BACKUP_FOLDER);
  const newest = backupsIn(backups, path).at(-1);
  const witnesses = [
    ...(newest ? [{ path: join(backups, newest), head: headOf(join(backups, newest), wardId) }] : []),
    { path: folder, head: headOfFolder(folder, wardId) },
  ];
  const ahead = witnesses.find(({ head }) => head !== null && !holdsLink(db, head));
  return ahead ? warning('newest', { path: ahead.path }) : fine('newest');
}

/** Null where it is another ward's, of an earlier form, or cannot be read: other checks say what that means. */
function headOf(copy: string, wardId: string): string | null {
  try {
    const db = openForeign(copy);
    try {
      return readSettings(db).wardId === wardId ? readHead(db) : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function headOfFolder(folder: string, wardId: string): string | null {
  const { owner, state } = readFolderRecord(keptRecord(folder));
  return owner?.id === wardId && state ? state.head : null;
}
