// Where a file stands until it is whole, in the folder it is for. What a killed process left there is never read, and
// goes once it is an hour old.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const HOUR_MILLISECONDS = 3_600_000;
const OURS = /^\.lichtruc\..+\.\d+\.tmp(-journal)?$/;

/** One name per process, so that two never write the same file. */
export function unfinishedPath(path: string): string {
  return join(dirname(path), `.lichtruc.${basename(path)}.${process.pid}.tmp`);
}

/** Beside a file that has just been written, whose time is the disk's own. A courtesy: it never fails. */
export function clearAbandoned(unfinished: string): void {
  const folder = dirname(unfinished);
  try {
    const oldest = statSync(unfinished).mtimeMs - HOUR_MILLISECONDS;
    for (const name of readdirSync(folder)) {
      if (!OURS.test(name)) continue;
      const path = join(folder, name);
      if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
    }
  } catch {
    return;
  }
}
