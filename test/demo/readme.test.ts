import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { lichtruc } from '../cli/captured.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of each command of the minute, as a shell would cut them. */
const minute = [...readme.matchAll(/^npx lichtruc (.*?)(?: +#.*)?$/gm)].map(([, words = '']) =>
  [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
);

/** In the folder of the project, as the reader does. */
function run(words: readonly string[]) {
  const argv = words.map(word => word.replace(/^out\//, `${folder}/`));
  return lichtruc(
    argv,
    COMMANDS,
    { LICHTRUC_FILE: join(folder, 'ward.db'), LICHTRUC_NOW: '2026-12-15T08:00:00+07:00' },
    { folder: root },
  );
}

describe('the README', () => {
  it('names only pages that are there', () => {
    const pages = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(page => !existsSync(join(root, page)))).toEqual([]);
  });

  it('shows a minute whose commands all work, one after another, and the roster they make', async () => {
    expect(minute.length).toBeGreaterThan(8);
    for (const words of minute) {
      const { exitCode, stderr } = await run(words);
      expect(exitCode, `${words.join(' ')}: ${stderr}`).toBe(0);
    }
    const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'no roster';
    expect((await run(['show', '2027-01'])).stdout).toContain(shown);
    expect(readFileSync(join(folder, 'lich-truc.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
