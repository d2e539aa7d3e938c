// The files of a folder of feeds as a server reads them: whole, each with its tag, and kept while the disk says that
// nothing has changed. What is not there is told apart from what cannot be read now: only the first may be a 404, since
// a client that gets one drops the calendar.

import { createHash } from 'node:crypto';
import { constants, lstatSync, type Stats } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../domain/errors.ts';
import { KEPT_FILE } from './feed-tree.ts';

export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modified: Date;
}

/** Null where there is no such file of ours. Throws what the system says where that cannot be known. */
export type ServedFiles = (token: string, name: string) => Promise<ServedFile | null>;

/** A feed stays far below 1 MB; anything larger in the folder is not ours. */
const MOST_BYTES = 2_000_000;
const MOST_KEPT_BYTES = 32_000_000;
const MOST_READS = 32;
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

export function servedFiles(folder: string): ServedFiles {
  const kept = keptFiles();
  const inTurn = atMost(MOST_READS);
  return async (token, name) => {
    const path = join(folder, token, name);
    // Two calls of microseconds; through Node's four threads they would cost more than all the rest.
    const stats = statOf(join(folder, token), path);
    if (stats === null) return gone(folder);
    const known = kept.get(path, stats);
    if (known) return known;
    return inTurn(async () => {
      if (!(await isSpelled(folder, token))) return null;
      const found = await readWhole(path);
      if (found) kept.set(path, stats, found);
      return found;
    });
  };
}

/** Of a file in a folder, neither of them a link. */
function statOf(own: string, path: string): Stats | null {
  try {
    if (!lstatSync(own).isDirectory()) return null;
    const stats = lstatSync(path);
    return stats.isFile() && stats.size <= MOST_BYTES ? stats : null;
  } catch (error) {
    if (ABSENT.has(reasonOf(error))) return null;
    throw error;
  }
}

/** A folder without a build in it says nothing about an address: its disk may have been taken away. */
function gone(folder: string): null {
  lstatSync(join(folder, KEPT_FILE));
  return null;
}

/** Where a disk takes capitals for small letters (Windows, macOS) one secret would have many addresses. */
async function isSpelled(folder: string, token: string): Promise<boolean> {
  return (await realpath(join(folder, token))).endsWith(token);
}

/** Length, tag and bytes come from one open file, so a build that replaces it meanwhile is no matter. */
async function readWhole(path: string): Promise<ServedFile | null> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > MOST_BYTES) return null;
    const bytes = await file.readFile();
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
    return { bytes, etag: `"${digest}"`, modified: stats.mtime };
  } catch (error) {
    if (ABSENT.has(reasonOf(error))) return null;
    throw error;
  } finally {
    await file.close();
  }
}

/** The files asked for last, up to so many bytes; one whose number, size or time differs is read again. */
function keptFiles() {
  const files = new Map<string, { readonly mark: string; readonly file: ServedFile }>();
  let bytes = 0;
  const drop = (path: string) => {
    bytes -= files.get(path)?.file.bytes.length ?? 0;
    files.delete(path);
  };
  return {
    get(path: string, stats: Stats): ServedFile | null {
      const found = files.get(path);
      return found && found.mark === markOf(stats) ? found.file : null;
    },
    set(path: string, stats: Stats, file: ServedFile): void {
      drop(path);
      files.set(path, { mark: markOf(stats), file });
      bytes += file.bytes.length;
      for (const [oldest] of files) {
        if (bytes <= MOST_KEPT_BYTES) break;
        drop(oldest);
      }
    },
  };
}

function markOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/** Runs so many at once; the others wait in order. */
function atMost(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve));
    running++;
    try {
      return await work();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
