// The files of a package as the lockfile names it: from node_modules where it is installed, else its tarball from npm's
// cache (from the registry the first time), refused where its digest is another.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from './tar.mjs';

/** Paths inside the package to bytes. */
export function filesOfPackage(root, lock, name) {
  const folder = join(root, 'node_modules', name);
  return existsSync(folder) ? filesIn(folder) : filesOfTarball(lock.packages[`node_modules/${name}`], name);
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.map(name => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

function filesOfTarball({ version, integrity }, name) {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-bundle-'));
  try {
    execFileSync('npm', [
      ...['pack', `${name}@${version}`, '--prefer-offline', '--silent', '--pack-destination', folder],
    ]);
    const tarball = readFileSync(join(folder, readdirSync(folder)[0]));
    const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}: ${found} is not ${integrity} of the lockfile`);
    const files = readTar(gunzipSync(tarball));
    return new Map([...files].map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
