import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../src/cli/completion-scripts.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await smallWard();
});
afterAll(() => ward.remove());

const suggested = async (line: string) => {
  const words = line.split(' ');
  const { stdout } = await ward.run('completion', 'suggest', '--', ...words.slice(0, -1), `=${words.at(-1)}`);
  return stdout.trimEnd().split('\n');
};

describe('what may follow', () => {
  it.each([
    ['gen', ['generate']],
    ['banh', ['banhanh']],
    ['xếp', ['xep', 'xeplich']],
    ['people ', expect.arrayContaining(['list', 'danhsach', 'import', 'nhap'])],
    ['ngayle th', ['them']],
    ['ngày lễ th', ['them']],
    ['generate next', ['next-month']],
    ['generate 2027-0', ['2027-01', '2027-02']],
    ['generate 2027-q', ['2027-Q1']],
    ['export p', ['pdf']],
    ['export docx this', ['this-month']],
    ['why 2027-01-04 tuy', ['Nguyễn Thị Ánh Tuyết']],
    ['vang ánh', ['Nguyễn Thị Ánh Tuyết']],
    ['absent cb03', ['Lê Thị Cúc']],
    ['absent CB01 --no', ['--note', '--no-color']],
    ['absent CB01 --ghi', ['--ghi-chu']],
    ['cron --for w', ['windows']],
    ['--lang ', ['vi', 'en']],
    ['khongco x', ['']],
  ])('“%s”', async (line, found) => expect(await suggested(line)).toEqual(found));

  it('is no error where there is no ward', async () => {
    const { exitCode, stdout } = await ward.run(
      'completion',
      'suggest',
      '--file',
      '/khong/co.db',
      '--',
      'why',
      '=x',
    );
    expect([exitCode, stdout.trim()]).toEqual([0, '']);
  });
});

/** A `lichtruc` that says what it was asked, then two names. */
function withFake(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-tab-'));
  const fake = `#!/bin/sh\nprintf '%s|' "$@" > '${folder}/asked'\nprintf 'Nguyễn Thị Ánh Tuyết\\nCB01\\n'\n`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'lichtruc'), fake, { mode: 0o755 });
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the scripts', () => {
  it('complete in bash, names with their spaces as one word', () =>
    withFake(folder => {
      writeFileSync(join(folder, 'lichtruc.bash'), SCRIPTS.bash);
      const script = `source '${folder}/lichtruc.bash'
        COMP_WORDS=(lichtruc why 2027-01-04 tuy) COMP_CWORD=3
        _lichtruc
        printf '%s\n' "\${COMPREPLY[@]}"; cat '${folder}/asked'; complete -p lichtruc`;
      const { stdout, stderr } = spawnSync('bash', ['-c', script], {
        env: { ...process.env, LC_ALL: 'C.UTF-8', PATH: `${folder}/bin:${process.env['PATH']}` },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout.split('\n')).toEqual([
        'Nguyễn\\ Thị\\ Ánh\\ Tuyết',
        'CB01',
        'completion|suggest|--|why|2027-01-04|=tuy|complete -o default -o nosort -F _lichtruc lichtruc',
        '',
      ]);
    }));

  it('are closed where they open something, in PowerShell', () => {
    const bare = SCRIPTS.powershell.replace(/"[^"]*"|'[^']*'/g, '');
    for (const [open, close] of ['{}', '()', '[]'].map(pair => [...pair]))
      expect(bare.split(open ?? '').length, open).toBe(bare.split(close ?? '').length);
  });
});
