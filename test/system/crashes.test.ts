// Power cuts: what each command that writes did to the disk is recorded once, and then replayed to every one of its
// calls, with what was not yet synced kept, dropped or torn. What is found then is the state before or the state after;
// once the command has ended, it is the state after.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBase, startsFrom } from './faults/base-ward.ts';
import { type Call, Disk, LOSSES, readTrace, type Tree } from './faults/crash-model.ts';
import { compileShim } from './faults/faulty-ward.ts';
import { digestOf, expectWhole, filesOf, isForReaders, stateOf } from './faults/folder-state.ts';
import { runLichtruc } from './faults/run-lichtruc.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-crashes-'));
const base = join(folder, 'base');
const ward = join(folder, 'ward');
const shim = compileShim(folder, 'trace');
const tried = { calls: 0, states: 0 };

beforeAll(() => makeBase(base));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(`crashes: ${tried.states} states after ${tried.calls} calls`);
});

/** Runs a command in a fresh copy: the disk before it, and what it did. */
async function recorded(words: readonly string[], from: string | null): Promise<[Disk, readonly Call[]]> {
  rmSync(ward, { recursive: true, force: true });
  if (from) cpSync(from, ward, { recursive: true });
  else mkdirSync(ward);
  const trace = join(folder, 'trace');
  rmSync(trace, { force: true });
  const disk = new Disk(ward);
  const preload = { LD_PRELOAD: shim, TRACE_UNDER: ward, TRACE_INTO: trace };
  const { status, stderr } = await runLichtruc(words, ward, preload);
  expect(status, stderr).toBe(0);
  return [disk, readTrace(trace)];
}

/** The ward's file as SQLite opens it again, by the bytes of the file and its journal. */
const known = new Map<string, string | null>();
function stateIn(tree: Tree): string | null {
  const parts = ['ward.db', 'ward.db-journal'].map(name => [name, tree.get(name)] as const);
  const key = parts.map(([, bytes]) => (bytes ? digestOf(bytes) : '')).join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const place = mkdtempSync(join(folder, 'state-'));
  for (const [name, bytes] of parts) if (bytes) writeFileSync(join(place, name), bytes);
  const state = stateOf(place);
  rmSync(place, { recursive: true });
  known.set(key, state);
  return state;
}

function filesIn(tree: Tree): ReadonlyMap<string, string> {
  return new Map(
    [...tree].filter(([name]) => isForReaders(name)).map(([name, bytes]) => [name, digestOf(bytes)]),
  );
}

describe.each(startsFrom(base))('%s', (name, words, from) => {
  it('leaves the state before or the state after a power cut, and once it has ended, the state after', async () => {
    const [disk, calls] = await recorded(words, from);
    const states = { before: from ? stateOf(from) : null, after: stateOf(ward) };
    const files = { before: from ? filesOf(from) : new Map(), after: filesOf(ward) };
    expect(calls.length).toBeGreaterThan(0);
    for (const [n, call] of calls.entries()) {
      disk.replay(call);
      for (const loss of LOSSES) {
        const where = `${name} after ${call.name} ${n + 1} of ${calls.length}, lost: ${loss}`;
        const tree = disk.after(loss);
        expect([states.before, states.after], where).toContain(stateIn(tree));
        expectWhole(filesIn(tree), files.before, files.after);
        tried.states++;
      }
    }
    tried.calls += calls.length;
    for (const loss of LOSSES) {
      const tree = disk.after(loss);
      expect([stateIn(tree), filesIn(tree)], `${name} ended, lost: ${loss}`).toEqual([
        states.after,
        files.after,
      ]);
    }
  });
});
