// How a folder of feeds stands on its disk, without a look into its files: whatever is written, deleted or put in the
// place of another leaves a stamp.

import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN_PATTERN } from '../domain/feed-token.ts';
import { sha256 } from '../files/sha256.ts';
import { CALENDAR_FILE, KEPT_FILE, LOCK_FILE, PAGE_FILE } from './feed-tree.ts';

/** Null where something that a build leaves is not there. */
export function folderStamps(folder: string): string | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith(LOCK_FILE),
    );
    const names = entries.map(({ name }) => name).sort();
    const tokens = entries
      .filter(entry => entry.isDirectory() && TOKEN_PATTERN.test(entry.name))
      .map(({ name }) => name);
    const files = tokens.flatMap(token => [`${token}/${CALENDAR_FILE}`, `${token}/${PAGE_FILE}`]);
    const stamps = [KEPT_FILE, ...files].map(name => stampOf(join(folder, name)));
    return sha256(JSON.stringify([names, stamps]));
  } catch {
    return null;
  }
}

function stampOf(path: string): readonly number[] {
  const { ino, size, mode, mtimeMs, ctimeMs } = lstatSync(path);
  return [ino, size, mode, mtimeMs, ctimeMs];
}
