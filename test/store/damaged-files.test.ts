// A file that is not whole: cut off at any length, bytes changed anywhere. Every command names it as damaged, or is
// not concerned; none takes it for its own fault, and none makes it worse.

import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
let whole: Buffer;
beforeAll(async () => {
  ward = await publishedWard();
  whole = ward.bytes();
});
afterAll(() => ward.remove());

const COMMANDS = [
  ['show', '2027-01'],
  ['leave', 'add', '2027-01-05', 'CB01'],
  ['history'],
  ['doctor'],
  ['fairness', '2027-01'],
  ['backup'],
];
/** As many at once as the budget allows; LONG_FUZZ tries more. */
const TRIES = Number(process.env['LONG_FUZZ'] ?? 40);

async function tryAll(bytes: Buffer, tried: number): Promise<readonly number[]> {
  const codes: number[] = [];
  const argv = COMMANDS[tried % COMMANDS.length] ?? [];
  for (const words of [argv, ['doctor']]) {
    writeFileSync(ward.db, bytes);
    const { exitCode, stderr } = await ward.run(...words);
    expect(exitCode, `${words.join(' ')}: ${stderr}`).toBeOneOf([0, 1, 3, 4]);
    if (exitCode === 4) expect(stderr.trimEnd().split('\n'), stderr).toHaveLength(1);
    codes.push(exitCode);
  }
  return codes;
}

/** Numbers that look drawn, the same every time. */
function drawn(count: number, below: number): readonly number[] {
  const digest = (i: number) => createHash('sha256').update(`${i}`).digest().readUInt32BE();
  return Array.from({ length: count }, (_, i) => digest(i) % below);
}

describe('a damaged file', () => {
  it('cut off anywhere is named, by every command', async () => {
    const lengths = [1, 15, 16, 60, 100, 512, 4_095, 4_096, 4_097, ...drawn(TRIES, whole.length)];
    for (const [tried, length] of lengths.entries()) {
      const [code, examined] = await tryAll(whole.subarray(0, length), tried);
      expect([length, code === 0 ? examined : code]).toEqual([length, expect.toBeOneOf([1, 4])]);
    }
  });

  it('with bytes changed anywhere is named, or harmless', async () => {
    const full = drawn(40 * TRIES, whole.length - 32)
      .filter(at => whole.subarray(at, at + 32).every(byte => byte !== 0))
      .slice(0, TRIES);
    const unseen: number[] = [];
    for (const [tried, at] of full.entries()) {
      const bytes = Buffer.from(whole);
      for (let i = 0; i < 32; i++) bytes[at + i] = (bytes[at + i] ?? 0) ^ 0x5a;
      const [, examined] = await tryAll(bytes, tried);
      if (examined === 0) unseen.push(at);
    }
    // What the doctor cannot know to be wrong: words of history itself, and free bytes that no row holds.
    expect(unseen.length).toBeLessThan(TRIES / 4);
  });

  it('is put right by a backup', async () => {
    writeFileSync(ward.db, whole);
    const copy = join(ward.folder, 'copy.db');
    copyFileSync(ward.db, copy);
    writeFileSync(ward.db, whole.subarray(0, 5_000));
    await ward.done('restore', copy, '--yes');
    expect((await ward.run('doctor')).exitCode).toBe(0);
    expect(readFileSync(ward.db).length).toBeGreaterThan(5_000);
  });
});
