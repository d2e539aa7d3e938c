// A file that grows by whole lines. A line that a sudden end cut off is left behind on a line of its own.

import { closeSync, openSync, writeSync } from 'node:fs';
import { reasonOf, UserError } from '../domain/errors.ts';

const PRIVATE_FILE = 0o600;

/** Throws `output-unwritable`. */
export function appendLine(path: string, line: string): void {
  try {
    const file = openSync(path, 'a', PRIVATE_FILE);
    try {
      writeSync(file, `${line}\n`);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new UserError('store', { code: 'output-unwritable', facts: { path, reason: reasonOf(error) } });
  }
}
