// A lock file that holds the number of the process that made it. One left by a process that was killed is taken
// over, so that a power cut does not stop the nightly build for good.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

export interface Lock {
  release(): void;
}

/** The lock, or the number of the process that has it. Throws what node:fs throws. */
export function takeLock(path: string, own: number): Lock | number {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(path, own)) return { release: () => rmSync(path, { force: true }) };
    const holder = holderOf(path);
    if (holder !== null && holder !== own && isAlive(holder)) return holder;
    setAside(path, holder, own);
  }
  return holderOf(path) ?? 0;
}

function create(path: string, own: number): boolean {
  try {
    writeFileSync(path, `${own}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function holderOf(path: string): number | null {
  try {
    const holder = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

/** Renaming is atomic: of two that find the same dead lock one moves it, and a living one moved by mistake is put back. */
function setAside(path: string, dead: number | null, own: number): void {
  const aside = `${path}.${own}.tmp`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) !== dead) linkSync(aside, path);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** EPERM: it is there and belongs to somebody else. */
function isAlive(holder: number): boolean {
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
