// Errors that come of the machine or of the hour. Each is brought about where it arises, and said in both languages.

import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemContext } from '../../src/cli/context.ts';
import { civil } from '../../src/domain/civil-date.ts';
import type { ReadOutcome } from '../../src/domain/days/outcome.ts';
import { readOneDay, readRunOfDays } from '../../src/domain/days/read-days.ts';
import { refusalProblem } from '../../src/domain/days/refusal-problem.ts';
import { type Problem, UserError } from '../../src/domain/errors.ts';
import { OFFICER } from '../../src/domain/person.ts';
import { searchKey } from '../../src/domain/text.ts';
import { forgetSolver } from '../../src/engine/highs.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { buildFeeds } from '../../src/feeds/build-feeds.ts';
import { LOCK_FILE } from '../../src/feeds/feed-tree.ts';
import { readBytes } from '../../src/files/read-bytes.ts';
import { nextCode } from '../../src/operations/ward/people.ts';
import { backUp } from '../../src/store/backup.ts';
import { guarded } from '../../src/store/database.ts';
import { takeFolderLock } from '../../src/store/folder-lock.ts';
import { publishedWard, smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { SAMPLE_FEEDS } from '../feeds/sample-feeds.ts';
import { expectGolden } from '../golden.ts';
import { sentence } from './reproducer.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  ward.remove();
});

const today = civil('2026-12-15');

function refused(outcome: ReadOutcome<unknown>, typed: string, asked: 'day' | 'days'): Problem {
  if (outcome.kind === 'understood') throw new Error(`${typed} was understood`);
  return refusalProblem(outcome, typed, asked);
}

async function problemOf(work: () => unknown): Promise<Problem | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return error.problems[0];
    throw error;
  }
  return undefined;
}

const failing = (code: string) => () =>
  problemOf(() =>
    guarded('/ward/ward.db', () => {
      throw Object.assign(new Error(code), { code });
    }),
  );

/** What the run in process says of the refusal. */
async function said(...argv: string[]): Promise<Problem> {
  const { stdout } = await ward.run(...argv, '--json');
  return JSON.parse(stdout).error.problems[0];
}

const PROBLEMS: Readonly<Record<string, () => Promise<Problem | undefined> | Problem>> = {
  'codes-exhausted': () => {
    const taken = new Set(
      Array.from({ length: 999 }, (_, i) => searchKey(`CB${String(i + 1).padStart(2, '0')}`)),
    );
    const officers = { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 };
    return problemOf(() => nextCode(officers, taken));
  },
  // What was read from the copy is not what was read from the file.
  'copy-differs': async () => {
    const other = await smallWard();
    const db = new BetterSqlite3(other.db);
    const problem = await problemOf(() => backUp(db, ward.db, join(ward.folder, 'copy.db')));
    db.close();
    other.remove();
    return problem;
  },
  'date-ambiguous': () =>
    refused(readOneDay('thứ 4', { today: civil('2026-12-04'), direction: 'either' }), 'thứ 4', 'day'),
  'date-gone-by': () => refused(readOneDay('hôm qua', { today, direction: 'ahead' }), 'hôm qua', 'day'),
  'date-to-come': () => refused(readOneDay('mai', { today, direction: 'back' }), 'mai', 'day'),
  'days-unreadable': () => refused(readRunOfDays('ít hôm', { today, direction: 'ahead' }), 'ít hôm', 'days'),
  'disk-error': failing('SQLITE_IOERR_WRITE'),
  'disk-full': failing('SQLITE_FULL'),
  'file-busy': failing('SQLITE_BUSY'),
  // The same duty twice makes two events of one name.
  'feed-broken': () =>
    problemOf(() =>
      buildFeeds({ ...SAMPLE_FEEDS, histories: [...SAMPLE_FEEDS.histories, ...SAMPLE_FEEDS.histories] }),
    ),
  'feeds-folder-locked': async () => {
    const out = join(ward.folder, 'lich');
    await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
    await ward.done('feeds', 'build', '--out', out);
    const lock = takeFolderLock(join(out, LOCK_FILE));
    // Only where there is something to build.
    await ward.done('settings', 'set', 'place', 'Nhà văn hóa');
    const problem = await said('feeds', 'build', '--out', out);
    lock?.release();
    return problem;
  },
  'file-silent': async () => {
    const pipe = join(ward.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writer = openSync(pipe, constants.O_RDWR);
    const problem = await problemOf(() => readBytes(pipe, 100, 40));
    closeSync(writer);
    return problem;
  },
  'instance-unreadable': () => problemOf(() => readInstance({ people: [] })),
  // Where a drive knows no locks SQLite calls every file busy.
  'no-locks': () => {
    const busy = () => {
      throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
    };
    vi.spyOn(BetterSqlite3.prototype, 'prepare').mockImplementation(busy);
    vi.spyOn(BetterSqlite3.prototype, 'exec').mockImplementation(busy);
    return said('show', '2027-01');
  },
  'port-taken': async () => {
    const server = createServer();
    const port = await new Promise<number>(resolve =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const folder = join(ward.folder, 'lich');
    mkdirSync(folder);
    const problem = await said('feeds', 'serve', '--dir', folder, '--port', String(port));
    await new Promise(resolve => server.close(resolve));
    return problem;
  },
  'result-not-shown': () => {
    const full = new Writable({
      write: (_, __, done) => done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })),
    });
    const context = systemContext({ ...process, stdout: full });
    context.stdout.write('{}');
    return problemOf(() => context.shown());
  },
  // Pins that clash leave nothing to show without it.
  'solver-unavailable': async () => {
    await ward.done('generate', '2027-03');
    for (const day of ['01/03/2027', '05/03/2027'])
      await ward.done('assign', day, 'CB01', '--role', 'officer', '--pin', '--force', 'thử');
    forgetSolver();
    vi.stubGlobal('WebAssembly', undefined);
    return said('generate', '2027-03');
  },
};

describe('an error of the machine or of the hour', () => {
  it.each(Object.entries(PROBLEMS))('%s', async (code, bring) => {
    const problem = await bring();
    expect(problem?.code).toBe(code);
    if (!problem) return;
    const lines = (['vi', 'en'] as const).map(language => sentence(language, problem));
    const text = `${lines.join('\n')}\n`.replaceAll(ward.folder, '~').replace(/(cổng|Port) \d+/g, '$1 …');
    expectGolden(new URL(`by-hand/${code}.said`, import.meta.url), text);
  });
});
