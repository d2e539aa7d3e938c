import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryWard } from '../cli/temporary-ward.ts';
import { wordsOf } from '../scenarios/transcript.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of each minute: the blocks that begin by making a ward. */
const minutes = [...readme.matchAll(/```sh\n(npx lichtruc init[\s\S]*?)```/g)].map(([, block = '']) =>
  block.trim().split('\n'),
);
/** What each line prints, run in process: of a shell the lines need a variable, the second line of a table, and its cells. */
async function runMinute(lines: readonly string[], now: string): Promise<readonly string[]> {
  const ward = temporaryWard(now);
  const variables = new Map<string, string>();
  const said = (text: string) => text.replace(/\$(\w+)/g, (_, name: string) => variables.get(name) ?? '');
  const printed: string[] = [];
  try {
    for (const line of lines) {
      const [typed = ''] = line.split(' #');
      const [, row, exported] = /^(\w+)=\$\((npx .*) \| sed -n 2p\)/.exec(typed) ?? [];
      const words = wordsOf(said(exported ?? typed)).map(word =>
        word.replace(/^out\//, `${ward.folder}/`).replace(/^fixtures\//, `${root}fixtures/`),
      );
      const { stdout } = words[0] === 'npx' ? await ward.done(...words.slice(2)) : { stdout: '' };
      if (row) variables.set(row, stdout.split('\n')[1] ?? '');
      for (const [, cell = '', from = '', at] of typed.matchAll(
        /(\w+)=\$\(echo "\$(\w+)" \| cut -d';' -f(\d)\)/g,
      ))
        variables.set(cell, variables.get(from)?.split(';')[Number(at) - 1] ?? '');
      printed.push(stdout);
    }
    return printed;
  } finally {
    ward.remove();
  }
}

const NEXT_LINE = '--- next line ---';

/** The same by one shell, as a reader would run it; the launcher stands for npx, whose start is slow. */
function runInShell(lines: readonly string[], now: string): readonly string[] {
  const ward = mkdtempSync(join(folder, 'ward-'));
  const bin = `"${process.execPath}" "${join(root, 'bin', 'lichtruc.js')}"`;
  const script = [
    `npx() { shift; ${bin} "$@"; }`,
    ...lines.flatMap(line => [line.replaceAll(' out/', ` ${ward}/`), `echo "${NEXT_LINE}"`]),
  ];
  const run = spawnSync('sh', ['-e', '-c', script.join('\n')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LANG: '', LC_ALL: '', LICHTRUC_FILE: join(ward, 'ward.db'), LICHTRUC_NOW: now },
  });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  return run.stdout.split(NEXT_LINE);
}

/** What the lines say that they print, and did not. */
function broken(lines: readonly string[], printed: readonly string[]): readonly string[] {
  const claims = lines.flatMap((line, i) =>
    [...line.matchAll(/“([^”]+)”/g)].map(([, claim = '']) => [printed[i] ?? '', claim] as const),
  );
  expect(claims.length).toBeGreaterThan(7);
  return claims.flatMap(([print, claim]) => (print.includes(claim) ? [] : [claim]));
}

describe('the README', () => {
  it('names only pages that are there', () => {
    const pages = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(page => !existsSync(join(root, page)))).toEqual([]);
  });

  it('has a minute in each language, of the same commands', () => {
    const [vi = [], en = []] = minutes.map(lines => lines.map(line => line.split(' ').slice(0, 3).join(' ')));
    expect(vi.length).toBeGreaterThan(8);
    const commands = (lines: readonly string[]) => lines.filter(line => line.startsWith('npx'));
    expect(commands(en).filter(line => line !== 'npx lichtruc settings')).toEqual(
      commands(vi).filter(line => line !== 'npx lichtruc settings'),
    );
  });

  // Today, half a year on, and in a year of which no days off are announced.
  it.each([
    ['2026-12-15', 0],
    ['2028-02-15', 0],
    ['2027-06-15', 1],
  ])('shows a minute whose lines all do what they say on %s (block %i)', async (day, block) => {
    const lines = minutes[block] ?? [];
    expect(broken(lines, await runMinute(lines, `${day}T08:00:00+07:00`))).toEqual([]);
  });

  it('shows a minute that a shell runs', () => {
    const [vi = [], en = []] = minutes;
    expect(broken(vi, runInShell(vi, '2027-06-15T08:00:00+07:00'))).toEqual([]);
    expect(spawnSync('sh', ['-n', '-c', en.join('\n')]).status).toBe(0);
  });

  it('shows the roster that its minute makes', async () => {
    const [vi = []] = minutes;
    const drawn = vi.slice(0, vi.findIndex(line => line.includes('publish')) + 1);
    const printed = await runMinute([...drawn, 'npx lichtruc show 2027-01'], '2026-12-15T08:00:00+07:00');
    expect(printed.at(-1)).toContain(/```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'no roster');
  });
});
