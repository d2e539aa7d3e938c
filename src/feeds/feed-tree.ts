// The folder that a web server shows: TOKEN/index.html and TOKEN/lich.ics for each living address, and nothing else.
// Every file is whole at every moment; one whose bytes are the same is left alone, so that its ETag stays.

import { chmodSync, type Dirent, existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN_PATTERN } from '../domain/feed-token.ts';
import { holds, writeAtomically } from '../files/atomic-write.ts';
import { makeFolder } from '../files/make-folder.ts';
import { readBytesWithin } from '../files/read-bytes.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { isTemporary } from '../files/temporary.ts';

export const CALENDAR_FILE = 'lich.ics';
export const PAGE_FILE = 'index.html';
/** Whose folder it is, and rendered events for the next build; also what tells it from any other. */
export const KEPT_FILE = '.lichtruc.json';
export const LOCK_FILE = '.lichtruc.lock';

/** Those who know a name may go through; nobody may list. */
const CLOSED_FOLDER = 0o711;
const PRIVATE_FILE = 0o600;
const MOST_KEPT_BYTES = 256 * 1024 * 1024;

export interface TreeFile {
  readonly token: string;
  readonly name: typeof CALENDAR_FILE | typeof PAGE_FILE;
  readonly bytes: Uint8Array;
}

export interface TreeCounts {
  written: number;
  unchanged: number;
  deleted: number;
}

/** Whether the folder is ours to write and delete in: new, empty, or made by an earlier build, even one killed at once. */
export function isFeedFolder(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return (
    existsSync(join(folder, KEPT_FILE)) || readdirSync(folder).every(name => /^\.+lichtruc\./.test(name))
  );
}

export function makeFeedFolder(folder: string): void {
  makeFolder(folder);
  closeFolder(folder);
  if (!existsSync(join(folder, KEPT_FILE))) keepRecord(folder, '{}');
}

export function keptRecord(folder: string): string | null {
  try {
    return readBytesWithin(join(folder, KEPT_FILE), MOST_KEPT_BYTES).toString('utf8');
  } catch {
    return null;
  }
}

export function keepRecord(folder: string, record: string): void {
  writeAtomically(join(folder, KEPT_FILE), new TextEncoder().encode(record), { mode: PRIVATE_FILE });
}

export function holdsBytes(folder: string, { token, name, bytes }: TreeFile): boolean {
  try {
    return holds(join(folder, token, name), bytes);
  } catch {
    return false;
  }
}

/** `mode` is of the files. A dry run counts only. */
export function writeTreeFile(
  folder: string,
  file: TreeFile,
  { mode, dryRun }: { mode: number; dryRun: boolean },
) {
  if (dryRun) return holdsBytes(folder, file) ? 'unchanged' : 'written';
  const own = join(folder, file.token);
  const path = join(own, file.name);
  makeFolder(own);
  closeFolder(own);
  const written = writeAtomically(path, file.bytes, { mode, exactMode: true });
  if (written === 'unchanged' && (statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  return written;
}

/** Tokens that open something in the folder and are none of the living. */
export function otherTokens(folder: string, living: ReadonlySet<string>): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(e => e.isDirectory() && TOKEN_PATTERN.test(e.name) && !living.has(e.name))
    .map(e => e.name)
    .sort();
}

/** Deletes the folders of addresses that are no more, and what killed builds left; returns how many feeds went. */
export function deleteOthers(folder: string, living: ReadonlySet<string>, dryRun: boolean): number {
  const dead = otherTokens(folder, living);
  if (dryRun || !existsSync(folder)) return dead.length;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const token of dead) deleteFeed(join(folder, token));
  if (dead.length > 0) syncFolder(folder);
  deleteLeftovers(folder, entries);
  for (const token of living) {
    const own = join(folder, token);
    if (existsSync(own)) deleteLeftovers(own, readdirSync(own, { withFileTypes: true }));
  }
  return dead.length;
}

/** Only files of ours: should anybody have put another one there, the folder stays with it. */
function deleteFeed(own: string): void {
  for (const name of [CALENDAR_FILE, PAGE_FILE]) rmSync(join(own, name), { force: true });
  const rest = readdirSync(own, { withFileTypes: true });
  deleteLeftovers(own, rest);
  if (rest.every(isTemporary)) rmdirSync(own);
}

function deleteLeftovers(folder: string, entries: readonly Dirent[]): void {
  for (const entry of entries) if (isTemporary(entry)) rmSync(join(folder, entry.name), { force: true });
}

/** A folder of somebody else that we may write in keeps its mode. */
function closeFolder(folder: string): void {
  if ((statSync(folder).mode & 0o777) === CLOSED_FOLDER) return;
  try {
    chmodSync(folder, CLOSED_FOLDER);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
