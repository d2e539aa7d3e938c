import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonCode } from '../../src/domain/person.ts';
import { addFeedToken, deleteTokensOf, readFeedTokens, revokeToken } from '../../src/store/feed-tokens.ts';
import { readTaskRuns, recordTaskRun } from '../../src/store/task-runs.ts';
import { WardFile } from '../../src/store/ward-file.ts';

const CB01 = 'CB01' as PersonCode;
const letters = (letter: string) => letter.repeat(27);
const issued = (person: string, name: string, letter: string) => ({
  subject: { kind: 'person' as const, person: person as PersonCode },
  name,
  token: letters(letter),
  issuedAt: 1000,
  issuedBy: 'lan',
});

let folder = '';
let file: WardFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-tokens-'));
  const path = join(folder, 'ward.db');
  await WardFile.make(path, async () => {});
  file = WardFile.open(path);
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});
const note = <T>(write: Parameters<typeof file.note<T>>[0], dryRun = false) => file.note(write, { dryRun });

describe('feed tokens', () => {
  it('are revoked for good, and deleted with whoever is erased', () => {
    note(db => {
      addFeedToken(db, issued('CB01', 'phone', 'a'));
      addFeedToken(db, issued('CB01', 'desk', 'b'));
      addFeedToken(db, issued('CB02', 'phone', 'c'));
    });
    note(db => revokeToken(db, 1, 2000));
    note(db => revokeToken(db, 1, 3000));
    expect(file.read(readFeedTokens).map(t => t.revokedAt)).toEqual([2000, null, null]);
    expect(() => note(db => db.prepare('UPDATE feed_token SET revoked_at = NULL').run())).toThrow(
      'feed-token-is-revoked',
    );
    expect(note(db => deleteTokensOf(db, CB01))).toBe(2);
    expect(file.read(readFeedTokens)).toHaveLength(1);
  });

  it('may take the name of a revoked one, never of a living one', () => {
    note(db => addFeedToken(db, issued('CB01', 'phone', 'a')));
    expect(() => note(db => addFeedToken(db, issued('CB01', 'phone', 'b')))).toThrow('UNIQUE');
    note(db => revokeToken(db, 1, 2000));
    note(db => addFeedToken(db, issued('CB01', 'phone', 'b')));
    expect(file.read(readFeedTokens)).toHaveLength(2);
  });

  it('can be revoked when the clock was set back', () => {
    note(db => addFeedToken(db, issued('CB01', '', 'a')));
    note(db => revokeToken(db, 1, 5));
    expect(file.read(readFeedTokens)[0]?.revokedAt).toBe(1000);
  });

  it('stand outside operations, and a dry run keeps nothing', () => {
    const before = file.read((_, basis) => basis);
    note(db => addFeedToken(db, issued('CB01', '', 'a')), true);
    expect(file.read(readFeedTokens)).toEqual([]);
    note(db => addFeedToken(db, issued('CB01', '', 'a')));
    expect(file.read((_, basis) => basis)).toBe(before);
    expect(file.read(db => db.prepare('SELECT count(*) FROM row_image').pluck().get())).toBe(0);
  });
});

describe('task runs', () => {
  it('keep the last run of each task', () => {
    const run = (at: number, outcome: 'done' | 'failed') => ({
      task: 'feeds build',
      at,
      outcome,
      facts: { written: at },
    });
    note(db => recordTaskRun(db, run(1, 'done')));
    note(db => recordTaskRun(db, run(2, 'failed')));
    expect(file.read(readTaskRuns)).toEqual([run(2, 'failed')]);
  });
});
