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

/** The lines of each minute: the blocks that begin by making a ward. */
const minutes = [...readme.matchAll(/```sh\n(npx lichtruc init[\s\S]*?)```/g)].map(([, block = '']) =>
  block.trim().split('\n'),
);
const NEXT_LINE = '--- next line ---';

/** What each line prints, run by one shell as a reader would; the launcher stands for npx, whose start is slow. */
function runMinute(lines: readonly string[], now: string): readonly string[] {
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
    ['2027-06-15', 0],
    ['2028-02-15', 0],
    ['2027-06-15', 1],
  ])(
    'shows a minute whose lines all do what they say on %s (block %i)',
    (day, block) => {
      const lines = minutes[block] ?? [];
      const printed = runMinute(lines, `${day}T08:00:00+07:00`);
      const claims = lines.flatMap((line, i) =>
        [...line.matchAll(/“([^”]+)”/g)].map(([, claim = '']) => [printed[i] ?? '', claim] as const),
      );
      expect(claims.length).toBeGreaterThan(7);
      expect(claims.filter(([print, claim]) => !print.includes(claim))).toEqual([]);
    },
    240_000,
  );

  it('shows the roster that its minute makes', () => {
    const [vi = []] = minutes;
    const drawn = vi.slice(0, vi.findIndex(line => line.includes('publish')) + 1);
    const printed = runMinute([...drawn, 'npx lichtruc show 2027-01'], '2026-12-15T08:00:00+07:00');
    expect(printed.at(-2)).toContain(/```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'no roster');
  }, 60_000);
});
