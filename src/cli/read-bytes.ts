import { readFileSync } from 'node:fs';
import { reasonOf, UserError } from '../domain/errors.ts';

/** Throws `file-unreadable` with the reason. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError('unreadable', { code: 'file-unreadable', facts: { path, reason: reasonOf(error) } });
  }
}
