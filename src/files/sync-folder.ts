import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Makes names given and taken in a folder outlast a power cut: a synced file without its name is lost all the same. What
 * was done is done where a system cannot do this (Windows, some network drives, a disk that gives up just now), so it
 * never fails.
 */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return;
  }
}
