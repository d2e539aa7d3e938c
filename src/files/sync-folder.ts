import { closeSync, fsyncSync, openSync } from 'node:fs';
import { reasonOf } from '../domain/errors.ts';

/** What a system says that cannot open or sync folders: Windows, some network drives. */
const CANNOT = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Makes names given and taken in a folder outlast a power cut: a synced file without its name is lost all the same. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!CANNOT.has(reasonOf(error))) throw error;
  }
}
