import { readFileSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';

/** Throws `file-unreadable` with the reason. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError('unreadable', { code: 'file-unreadable', facts: { path, reason } });
  }
}
