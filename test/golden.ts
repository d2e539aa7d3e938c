// What a test expects to the byte, kept in a file. UPDATE_GOLDEN=1 writes it anew where it differs; the test fails all the
// same, and says so: nothing is ever compared with what was just written.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const asText = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString();

export function expectGolden(
  file: string | URL,
  made: string | Uint8Array,
  /** Whether what is kept is as good, where not every byte counts. */
  alike: (kept: string) => boolean = kept => readFileSync(kept).equals(Buffer.from(made)),
): void {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  if (existsSync(path) && alike(path)) return;
  const before = existsSync(path) ? readFileSync(path) : '';
  const writes = process.env['UPDATE_GOLDEN'] === '1';
  if (writes) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, made);
  }
  const said = writes
    ? 'was written anew: look at it, and run the test again'
    : 'differs: UPDATE_GOLDEN=1 writes it';
  expect(asText(made), `${path} ${said}`).toBe(asText(before));
  expect.fail(`${path} ${said}`);
}
