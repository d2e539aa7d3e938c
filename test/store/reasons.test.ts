// The true reason, and never "damaged" for what is not: a clerk would put a backup over good data.

import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { DamagedRow } from '../../src/store/damaged-row.ts';
import { createDatabase, guarded } from '../../src/store/database.ts';
import { readOperations } from '../../src/store/history.ts';
import { openDatabase } from '../../src/store/open-database.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-reasons-'));
  path = join(folder, 'ward.db');
  createDatabase(path).close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function reason(work: () => unknown): unknown {
  try {
    guarded(path, work);
  } catch (error) {
    return error instanceof UserError ? error.problems[0]?.code : error;
  }
  return 'done';
}

it.each([
  [new RangeError('not a civil date: 10000-01-01')],
  [new SyntaxError('malformed JSON')],
  [new TypeError('x is not a function')],
])('a fault of ours (%s) stays ours', fault => {
  expect(
    reason(() => {
      throw fault;
    }),
  ).toBe(fault);
});

it('a stored value that cannot be read is damage', () => {
  expect(
    reason(() => {
      throw new DamagedRow('x');
    }),
  ).toBe('file-damaged');
  const db = openDatabase(path);
  try {
    db.exec("INSERT INTO operation (at, by, name, facts) VALUES (1, 'lan', 'publish', '{\"a\": 1}')");
    db.pragma('ignore_check_constraints = ON');
    db.exec('DROP TRIGGER operation_update_refused');
    db.exec('UPDATE operation SET facts = \'{"a": \'');
    expect(reason(() => readOperations(db))).toBe('file-damaged');
  } finally {
    db.close();
  }
});

it('descriptors that are used up are named as such', () => {
  const taken: number[] = [];
  try {
    for (;;) taken.push(openSync(path, 'r'));
  } catch {
    expect(reason(() => openDatabase(path))).toBe('descriptors-used-up');
  } finally {
    for (const descriptor of taken) closeSync(descriptor);
  }
});
