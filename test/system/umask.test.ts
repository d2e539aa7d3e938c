// Files and folders have the rights that docs/security.md and docs/serving.md promise, whatever the umask.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SMALL_LIST } from '../cli/temporary-ward.ts';

const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const TOKEN = /^[^.]{20,}$/;

it.each(['000', '022', '077'])(
  'under umask %s',
  umask => {
    const folder = mkdtempSync(join(tmpdir(), 'lichtruc-umask-'));
    const run = (...words: string[]) => {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, bin, ...words],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            ...process.env,
            LICHTRUC_FILE: join(folder, 'ward.db'),
            LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
          },
        },
      );
      expect(status, `${words.join(' ')}: ${stderr}`).toBe(0);
    };
    const modeOf = (...names: string[]) => (statSync(join(folder, ...names)).mode & 0o777).toString(8);
    try {
      writeFileSync(join(folder, 'people.csv'), SMALL_LIST);
      run('init', '--yes', '--from', '2026-01-01');
      run('people', 'import', 'people.csv', '--yes');
      run('settings', 'set', 'base-url', 'https://lich.example.vn');
      run('generate', '2027-01');
      run('publish', '2027-01', '--yes');
      run('feeds', 'issue', '--all', '--ward');
      run('feeds', 'build', '--out', 'feeds');
      run('backup');
      const [copy = ''] = readdirSync(join(folder, 'backups'));
      run('restore', join('backups', copy), '--yes');
      run('feeds', 'build', '--out', 'feeds');
      for (const name of ['ward.db', 'ward.before-restore.db', join('backups', copy)])
        expect(modeOf(name), name).toBe('600');
      expect((statSync(join(folder, 'backups')).mode & 0o077).toString(8)).toBe('0');
      expect([modeOf('feeds'), modeOf('feeds', '.lichtruc.json')]).toEqual(['711', '600']);
      const tokens = readdirSync(join(folder, 'feeds')).filter(name => TOKEN.test(name));
      expect(tokens).toHaveLength(10);
      for (const token of tokens) {
        expect(modeOf('feeds', token)).toBe('711');
        for (const name of readdirSync(join(folder, 'feeds', token)))
          expect(modeOf('feeds', token, name)).toBe('644');
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
