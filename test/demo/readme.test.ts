import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of each command of the minute, as a shell would cut them. */
const minute = [...readme.matchAll(/^npx lichtruc (.*?)(?: +#.*)?$/gm)].map(([, words = '']) =>
  [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
);

function lichtruc(words: readonly string[]) {
  const argv = words.map(word => word.replace(/^out\//, `${folder}/`));
  return spawnSync(process.execPath, [join(root, 'bin', 'lichtruc.js'), ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      LICHTRUC_FILE: join(folder, 'ward.db'),
      LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
    },
  });
}

describe('the README', () => {
  it('names only pages that are there', () => {
    const pages = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(page => !existsSync(join(root, page)))).toEqual([]);
  });

  it('shows a minute whose commands all work, one after another, and the roster they make', () => {
    expect(minute.length).toBeGreaterThan(8);
    for (const words of minute) {
      const { status, stderr } = lichtruc(words);
      expect(status, `${words.join(' ')}: ${stderr}`).toBe(0);
    }
    const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'no roster';
    expect(lichtruc(['show', '2027-01']).stdout).toContain(shown);
    expect(readFileSync(join(folder, 'lich-truc.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
