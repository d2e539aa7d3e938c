// `backup`: a checked copy of the ward's file, and the older copies that are no longer kept.

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { addDays, type CivilDate, parseCivilDate } from '../../domain/civil-date.ts';
import type { Facts } from '../../domain/errors.ts';
import { UserError } from '../../domain/errors.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { backUp, type CopiedRows } from '../../store/backup.ts';
import { guarded } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import { isSound } from '../../store/soundness.ts';
import { recordTaskRun, type TaskOutcome } from '../../store/task-runs.ts';
import type { WardFile } from '../../store/ward-file.ts';
import { type WallTime, wallTimeAt } from '../../time/clock.ts';
import { type Office, withWard } from '../office.ts';

export const BACKUP_TASK = 'backup';
/** Beside the ward's file. */
export const BACKUP_FOLDER = 'backups';
/** Nobody else takes a copy away, or puts another in its place. */
const PRIVATE_FOLDER = 0o700;

export interface BackupInput {
  /** Null for the folder beside the file. */
  readonly folder: string | null;
  /** The newest this many are kept; null for all. */
  readonly keep: number | null;
  /** Older ones than this many days go; null for none. */
  readonly days: number | null;
}

export interface BackupMade extends CopiedRows {
  readonly path: string;
  readonly bytes: number;
  /** Older copies that are no longer kept. */
  readonly removed: readonly string[];
}

export async function backup(office: Office, input: BackupInput): Promise<BackupMade> {
  return withWard(office, async file => {
    const now = wallTimeAt(office.clock.now(), file.read(readSettings).zone);
    const folder = resolve(input.folder ?? join(dirname(office.path), BACKUP_FOLDER));
    try {
      const made = make({ file, office, folder, now }, input);
      const { rows, bytes } = made;
      note(file, office, 'done', { file: relative(dirname(office.path), made.path), rows, bytes });
      return made;
    } catch (error) {
      note(file, office, 'failed', { folder });
      throw error;
    }
  });
}

/** Where: whose copy, into which folder, at what time by the ward's own clock. */
interface Copying {
  readonly file: WardFile;
  readonly office: Office;
  readonly folder: string;
  readonly now: WallTime;
}

function make(copying: Copying, input: BackupInput): BackupMade {
  for (;;) {
    try {
      return makeOnce(copying, input);
    } catch (error) {
      // Another backup of this minute took the name meanwhile.
      if (!(error instanceof UserError && error.problems.some(p => p.code === 'file-exists'))) throw error;
    }
  }
}

function makeOnce({ file, office, folder, now }: Copying, { keep, days }: BackupInput): BackupMade {
  const kept = backupsIn(folder, office.path);
  const path = freePath(folder, office.path, now);
  const oldest = days === null ? null : addDays(now.date, -days);
  // Copies of a damaged file must not crowd out those from before.
  const old = file.read(isSound)
    ? outdated([basename(path), ...kept.toReversed()], office.path, keep, oldest)
    : [];
  const removed = old.map(name => join(folder, name));
  if (office.dryRun) return { path, bytes: statSync(office.path).size, removed, tables: 0, rows: 0 };
  return guarded(folder, () => {
    makeFolder(folder, PRIVATE_FOLDER);
    const copied = file.outside(db => backUp(db, office.path, path));
    for (const each of removed) rmSync(each, { force: true });
    syncFolder(folder);
    return { path, bytes: statSync(path).size, removed, ...copied };
  });
}

/** `ward-2026-12-15-0800.db`, by the ward's own clock; a second copy of one minute bears a number. */
function freePath(folder: string, wardPath: string, { date, time }: WallTime): string {
  const ending = extname(wardPath);
  const stem = join(folder, `${basename(wardPath, ending)}-${date}-${time.replace(':', '')}`);
  for (let n = 1; ; n++) {
    const path = n === 1 ? `${stem}${ending}` : `${stem}-${n}${ending}`;
    if (!existsSync(path)) return path;
  }
}

/** Copies of this ward in a folder, oldest first. */
export function backupsIn(folder: string, wardPath: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => dateOf(name, wardPath) !== null)
      .sort(byAge);
  } catch {
    return [];
  }
}

const NUMERIC = new Intl.Collator('en', { numeric: true });

/** A second copy of one minute bears a number: -2 comes after none, -10 after -9. */
function byAge(a: string, b: string): number {
  const stem = (name: string) => name.slice(0, name.length - extname(name).length);
  return NUMERIC.compare(stem(a), stem(b));
}

function dateOf(name: string, wardPath: string): CivilDate | null {
  const ending = extname(wardPath);
  const stem = `${basename(wardPath, ending)}-`;
  if (!name.startsWith(stem) || !name.endsWith(ending)) return null;
  const rest = name.slice(stem.length, name.length - ending.length);
  return /^\d{4}-\d{2}-\d{2}-\d{4}(-\d+)?$/.test(rest) ? parseCivilDate(rest.slice(0, 10)) : null;
}

/** Of these, newest first, those beyond `keep` or older than `oldest`; the first one always stays. */
function outdated(
  names: readonly string[],
  wardPath: string,
  keep: number | null,
  oldest: CivilDate | null,
): readonly string[] {
  return names.filter((name, i) => {
    const date = dateOf(name, wardPath);
    return i > 0 && ((keep !== null && i >= keep) || (oldest !== null && date !== null && date < oldest));
  });
}

/** A file that may only be read is backed up all the same. */
function note(file: WardFile, office: Office, outcome: TaskOutcome, facts: Facts): void {
  try {
    file.note(db => recordTaskRun(db, { task: BACKUP_TASK, at: office.clock.now(), outcome, facts }), office);
  } catch (error) {
    if (!(error instanceof UserError && error.kind === 'store')) throw error;
  }
}
