import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';
import { expectGolden } from '../golden.ts';
import { REPRODUCED_ELSEWHERE } from './elsewhere.ts';
import { reproduce } from './reproducer.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const named = (ending: string) =>
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(ending))
    .sort();
const reproducers = named('.txt');
const codeOf = (path: string) => basename(path, extname(path));

describe('errors', () => {
  it('have a reproducer each, or a test that brings them about by other means', () => {
    const known = [...reproducers, ...named('.said')].map(codeOf);
    expect([...known, ...Object.keys(REPRODUCED_ELSEWHERE)].sort()).toEqual(
      Object.keys(messagesIn('vi').problems).sort(),
    );
  });

  it.each(Object.entries(REPRODUCED_ELSEWHERE))('%s is brought about in %s', (code, file) => {
    expect(readFileSync(join(here, '..', file), 'utf8')).toContain(code);
  });

  it.each(reproducers)('%s: what is said, and how to mend it', async path => {
    const { text, codes, exitCode } = await reproduce(join(here, path));
    expect(codes).toContain(codeOf(path));
    expect(exitCode).not.toBe(70);
    expectGolden(join(here, path), text);
  });
});
