import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { expectGolden } from './golden.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-golden-'));
const path = join(folder, 'inside', 'kept.txt');
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const expected = (made: string | Uint8Array) => () => expectGolden(path, made);

it('what is expected is written only when asked, and never passes for what was there before', () => {
  vi.stubEnv('UPDATE_GOLDEN', undefined);
  expect(expected('one')).toThrow(/differs/);
  vi.stubEnv('UPDATE_GOLDEN', '1');
  expect(expected('one')).toThrow(/was written anew/);
  expect(expected('one')).not.toThrow();
  expect(expected(Buffer.from('two'))).toThrow(/was written anew/);
  vi.stubEnv('UPDATE_GOLDEN', undefined);
  expect(expected('three')).toThrow(/differs/);
  expect(readFileSync(path, 'utf8')).toBe('two');
});

it('bytes that are no text differ too', () => {
  vi.stubEnv('UPDATE_GOLDEN', '1');
  expect(expected(Buffer.from([0xff]))).toThrow(/was written anew/);
  vi.stubEnv('UPDATE_GOLDEN', undefined);
  expect(expected(Buffer.from([0xfe]))).toThrow(/differs/);
});

it('no other test writes what it expects', () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const asks = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.startsWith('golden'))
    .filter(name => /env\W+UPDATE_GOLDEN/.test(readFileSync(join(here, name), 'utf8')));
  expect(asks).toEqual([]);
});
