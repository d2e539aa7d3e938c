// What a test expects to the byte, kept in a file. UPDATE_GOLDEN=1 writes it anew; a test still compares with what stood
// there before, so that it fails where the file has changed, and shows how.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

export function expectGolden(path: string | URL, made: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (process.env['UPDATE_GOLDEN'] === '1' && made !== before) writeFileSync(path, made);
  expect(made).toBe(before);
}
