import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../domain/errors.ts';

/** Makes a folder and those it stands in. Throws what the system says, where Node says ENOENT of a read-only disk. */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { recursive: true, mode });
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') mkdirSync(firstMissing(folder), { mode });
    throw error;
  }
}

function firstMissing(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || existsSync(parent) ? folder : firstMissing(parent);
}
