import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../domain/errors.ts';
import { syncFolder } from './sync-folder.ts';

/** Makes a folder and those it stands in. Throws what the system says, where Node says ENOENT of a read-only disk. */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    const first = mkdirSync(folder, { recursive: true, mode });
    if (first !== undefined) syncFrom(folder, first);
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') mkdirSync(firstMissing(folder), { mode });
    throw error;
  }
}

/** From the last folder made up to the one that the first stands in. */
function syncFrom(folder: string, first: string): void {
  const parent = dirname(folder);
  syncFolder(parent);
  if (folder !== first && parent !== folder) syncFrom(parent, first);
}

function firstMissing(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || existsSync(parent) ? folder : firstMissing(parent);
}
