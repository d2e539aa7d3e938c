// Where a file stands until it is whole, in the folder it is for. Its name cannot be guessed and it is made only where
// nothing is, so that a link laid ready by somebody else is never written through. What a killed process left there is
// never read, and goes once it is an hour old.

import { randomBytes } from 'node:crypto';
import { constants, type Dirent, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const HOUR_MILLISECONDS = 3_600_000;
/** With a number in the place of the random letters: as earlier releases named theirs. */
const OURS = /^\.lichtruc\..+\.(\d+|[0-9a-f]{16})\.tmp(-journal)?$/;

export function temporaryPath(path: string): string {
  return join(dirname(path), `.lichtruc.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
}

export function isTemporary(entry: Dirent): boolean {
  return entry.isFile() && OURS.test(entry.name);
}

// Windows has no such flag, and makes links for administrators only.
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** A descriptor of a new file, for writing. Throws EEXIST where the name is taken, by a link that leads nowhere too. */
export function createOwn(path: string, mode: number): number {
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_LINK, mode);
}

/** Beside a file that has just been written, whose time is the disk's own. A courtesy: it never fails. */
export function clearAbandoned(temporary: string): void {
  const folder = dirname(temporary);
  try {
    const oldest = statSync(temporary).mtimeMs - HOUR_MILLISECONDS;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (isTemporary(entry) && statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
    }
  } catch {
    return;
  }
}
