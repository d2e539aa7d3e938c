// Commands are killed, and disks filled, at the calls that change files. Every point is tried with
// FAULT_POINTS=all (`npm run faults`); otherwise a few of each command, first and last among them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { makeBase, startsFrom } from './faults/base-ward.ts';
import { compileShim, type Fault, FaultyWard, type SingleError } from './faults/faulty-ward.ts';
import { expectWhole, filesOf, stateOf } from './faults/folder-state.ts';
import { WRITING, WRITING_OTHERWISE } from './faults/writing-commands.ts';

const POINTS = process.env['FAULT_POINTS'] ?? '3';
/** Processes at the same time. */
const JOBS = Number(process.env['FAULT_JOBS'] ?? '2');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-faults-'));
const base = join(folder, 'base');
const shim = compileShim(folder);
const tried = { points: 0, commands: 0, calls: 0 };
const NOTHING: Outcome = { calls: 0, state: null, files: new Map() };
let start = NOTHING;

beforeAll(async () => {
  await makeBase(base);
  start = { calls: 0, state: stateOf(base), files: filesOf(base) };
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const { points, commands, calls } = tried;
  console.log(`faults: ${points} points in ${commands} commands, which make ${calls} calls`);
});

/** One for each way in which files are written; a quota and a broken disk are tried with these alone. */
const WAYS = ['init', 'people add', 'people erase', 'export ics', 'feeds build', 'backup', 'restore'];
const faultsOf = (name: string): readonly Fault[] =>
  WAYS.includes(name) ? ['ENOSPC', 'EROFS', 'EDQUOT', 'EIO'] : ['ENOSPC', 'EROFS'];

/** Numbers from 1 to `count`: all of them, or as many as asked, spread evenly. */
function pointsOf(count: number, few = Number(POINTS)): readonly number[] {
  const most = POINTS === 'all' ? count : Math.min(count, few);
  return [...new Set(Array.from({ length: most }, (_, i) => Math.ceil(((i + 1) * count) / (most + 1))))];
}

/** All of them, a few at the same time. */
async function atEach(points: readonly number[], attempt: (at: number) => Promise<void>): Promise<void> {
  const left = [...points];
  const work = async () => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) await attempt(at);
  };
  await Promise.all(Array.from({ length: JOBS }, work));
}

interface Outcome {
  readonly calls: number;
  readonly state: string | null;
  readonly files: ReadonlyMap<string, string>;
}

async function inCopy<T>(from: string | null, work: (ward: FaultyWard) => Promise<T>): Promise<T> {
  const ward = new FaultyWard(from, shim);
  try {
    return await work(ward);
  } finally {
    ward.remove();
  }
}

/** Never reached, so that calls are only counted. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** The command done without any fault; the calls of one kind are counted, where that is given. */
async function undisturbed(ward: FaultyWard, words: readonly string[], kind?: SingleError): Promise<Outcome> {
  const { status, stderr } = await ward.run(words, kind && { kind, at: NEVER });
  expect(status, `${words.join(' ')}: ${stderr}`).toBe(0);
  return { calls: ward.calls(), state: stateOf(ward.folder), files: filesOf(ward.folder) };
}

/** The doctor finds nothing wrong after what was just done. */
async function expectHealthy(ward: FaultyWard): Promise<void> {
  const { status, stdout } = await ward.run(['doctor']);
  expect(status, stdout).toBe(0);
}

const disturbed = (words: readonly string[], from: string | null, kind: Fault, at: number) =>
  inCopy(from, async ward => {
    const ran = await ward.run(words, { kind, at });
    tried.points++;
    const [state, files] = [stateOf(ward.folder), filesOf(ward.folder)];
    if (kind !== 'kill' || !writesFiles(words)) return { ran, state, files, again: null };
    await ward.run(words);
    return { ran, state, files, again: filesOf(ward.folder) };
  });

/** These end where they would have ended when they are run again. */
function writesFiles(words: readonly string[]): boolean {
  return words[0] === 'feeds' || words.some(word => word === '-o');
}

/** What they note of themselves is a courtesy: calendars and copies are in place without it. */
const NOTES_ITSELF = new Set(['feeds build', 'backup']);

describe('the table of commands', () => {
  it('has every command that writes', () => {
    const known = [...Object.keys(WRITING), ...WRITING_OTHERWISE];
    expect(COMMANDS.filter(c => c.effect !== 'reads' && !known.includes(c.name)).map(c => c.name)).toEqual(
      [],
    );
  });
});

describe.each(startsFrom(base))('%s', (name, words, from) => {
  let before: Outcome;
  let after: Outcome;
  beforeAll(async () => {
    before = from ? start : NOTHING;
    after = await inCopy(from, async ward => {
      const done = await undisturbed(ward, words);
      await expectHealthy(ward);
      return done;
    });
    tried.commands++;
    tried.calls += after.calls;
  });

  it('leaves the state before or the state after, wherever it is killed', async () => {
    expect(after.calls, name).toBeGreaterThan(0);
    expect([after.state, after.files], name).not.toEqual([before.state, before.files]);
    // Each of these points is replayed in crashes.test.ts; here a process ends in truth.
    await atEach(pointsOf(after.calls, 1), async at => {
      const { ran, state, files, again } = await disturbed(words, from, 'kill', at);
      if (again) expect(again, `${name} at ${at}, run again`).toEqual(after.files);
      expect(ran.signal, `${name} at ${at}`).toBe('SIGKILL');
      expect([before.state, after.state], `${name} at ${at}`).toContain(state);
      expectWhole(files, before.files, after.files);
    });
  });

  it.each(faultsOf(name))(
    'changes nothing and says so in one sentence: %s',
    kind =>
      atEach(pointsOf(after.calls), async at => {
        const { ran, state, files } = await disturbed(words, from, kind, at);
        const where = `${name} at ${at}: ${ran.stderr}`;
        expectWhole(files, before.files, after.files);
        if (ran.status === 0) expect(NOTES_ITSELF.has(name) ? after.state : state, where).toBe(after.state);
        else {
          expect(state, where).toBe(before.state);
          expect(ran.status, where).toBe(4);
          expect(ran.stderr.trimEnd().split('\n'), where).toHaveLength(1);
        }
      }),
    1_800_000,
  );
});

const SINGLE: readonly SingleError[] = [
  { error: 'EIO', of: 'reads' },
  { error: 'EIO', of: 'changes' },
  { error: 'EMFILE', of: 'opens' },
  { error: 'EINTR', of: 'reads' },
  { error: 'EINTR', of: 'changes' },
  { error: 'ENOLCK', of: 'locks' },
];

describe.each(startsFrom(base).filter(([name]) => WAYS.includes(name)))('%s', (name, words, from) => {
  it.each(SINGLE)(
    'with a single $error in its $of is done, or changes nothing and does not speak of damage',
    kind => singleErrors(name, words, from, kind),
  );
});

async function singleErrors(name: string, words: readonly string[], from: string | null, kind: SingleError) {
  const before = from ? start : NOTHING;
  const after = await inCopy(from, ward => undisturbed(ward, words, kind));
  await atEach(pointsOf(after.calls), async at => {
    const { ran, state, files } = await disturbed(words, from, kind, at);
    const where = `${name}, ${kind.error} at ${at} of ${after.calls} ${kind.of}: ${ran.stderr}`;
    expect([0, 4], where).toContain(ran.status);
    expect(() => expectWhole(files, before.files, after.files), where).not.toThrow();
    expect(ran.stderr, where).not.toContain('bị hỏng. Hãy khôi phục');
    if (ran.status === 4) expect(ran.stderr.trimEnd().split('\n'), where).toHaveLength(1);
    if (!NOTES_ITSELF.has(name)) expect(state, where).toBe(ran.status === 0 ? after.state : before.state);
  });
}
