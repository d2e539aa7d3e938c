// What a disk may hold after a power cut: the calls a command made, replayed up to any of them, with what was not
// synced kept, dropped or torn. POSIX promises of a file what was written before its last fsync, and of a name what was
// done before the last fsync of its folder; anything else may be there or not.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A call that changed a file, a name or a folder. */
export interface Call {
  readonly name: string;
  readonly inode: number;
  /** Of a write; the new size of a truncation. */
  readonly offset: number;
  readonly path: string;
  readonly other: string;
  readonly data: Buffer;
}

/** All, as after a kill; without what was not synced; the last write half done; every second write lost; names lost too. */
export const LOSSES = ['nothing', 'unsynced', 'torn', 'every-second', 'names'] as const;
export type Loss = (typeof LOSSES)[number];

/** Files by path. */
export type Tree = ReadonlyMap<string, Buffer>;

/** Reads what trace.c recorded. */
export function readTrace(path: string): readonly Call[] {
  const bytes = readFileSync(path);
  const calls: Call[] = [];
  for (let at = 0; at < bytes.length; ) {
    const pathEnd = bytes.indexOf(0, at);
    const otherEnd = bytes.indexOf(0, pathEnd + 1);
    const [name = '', inode, offset, length, ...rest] = bytes.toString('utf8', at, pathEnd).split(' ');
    const [begin, end] = [otherEnd + 2, otherEnd + 2 + Number(length)];
    const other = bytes.toString('utf8', pathEnd + 1, otherEnd);
    const data = bytes.subarray(begin, end);
    calls.push({ name, inode: Number(inode), offset: Number(offset), path: rest.join(' '), other, data });
    at = end;
  }
  return calls;
}

/** Bytes that are safe, and changes since then. Null bytes are a folder's. */
interface File {
  durable: Buffer | null;
  pending: Call[];
}

export class Disk {
  readonly #root: string;
  /** What has a number now; a number is given again once its file is gone. */
  readonly #inodes = new Map<number, File>();
  readonly #names = new Map<string, File>();
  #durableNames: Map<string, File>;

  /** What is in a folder now, all of it safe. */
  constructor(root: string) {
    this.#root = root;
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      this.#make(path, statSync(path).ino, entry.isFile() ? readFileSync(path) : null);
    }
    this.#durableNames = new Map(this.#names);
  }

  replay(call: Call): void {
    const { name, inode, path, other } = call;
    if (name === 'create') this.#make(path, inode, Buffer.alloc(0));
    if (name === 'mkdir') this.#make(path, inode, null);
    const file = this.#inodes.get(inode);
    if (name === 'write' || name === 'truncate') file?.pending.push(call);
    if (name === 'sync') this.#sync(file, path);
    if ((name === 'rename' || name === 'link') && file) this.#names.set(other, file);
    if (['rename', 'unlink', 'remove', 'rmdir'].includes(name)) this.#names.delete(path);
  }

  /** What may be found, by path within the folder. */
  after(loss: Loss): Tree {
    const names = loss === 'names' ? this.#durableNames : this.#names;
    const found = new Map<string, Buffer>();
    for (const [path, file] of names) {
      const bytes = contentOf(file, loss);
      if (bytes && this.#isReached(path, names)) found.set(path.slice(this.#root.length + 1), bytes);
    }
    return found;
  }

  #make(path: string, inode: number, durable: Buffer | null): void {
    const file = { durable, pending: [] };
    this.#inodes.set(inode, file);
    this.#names.set(path, file);
  }

  #sync(file: File | undefined, path: string): void {
    if (file?.durable) {
      file.durable = contentOf(file, 'nothing');
      file.pending = [];
      return;
    }
    const isHere = ([at]: readonly [string, File]) => dirname(at) === path;
    const elsewhere = [...this.#durableNames].filter(entry => !isHere(entry));
    this.#durableNames = new Map([...elsewhere, ...[...this.#names].filter(isHere)]);
  }

  #isReached(path: string, names: ReadonlyMap<string, File>): boolean {
    const folder = dirname(path);
    return folder === this.#root || (names.has(folder) && this.#isReached(folder, names));
  }
}

function contentOf({ durable, pending }: File, loss: Loss): Buffer | null {
  const last = pending.length - 1;
  if (durable === null || loss === 'unsynced' || loss === 'names' || last < 0) return durable;
  let bytes = durable;
  for (const [i, call] of pending.entries()) {
    if (loss === 'every-second' && i % 2 === 1) continue;
    bytes = changed(bytes, call, loss === 'torn' && i === last ? call.data.length >> 1 : call.data.length);
  }
  return bytes;
}

function changed(bytes: Buffer, { name, offset, data }: Call, length: number): Buffer {
  const size = name === 'truncate' ? offset : Math.max(bytes.length, offset + length);
  const after = Buffer.alloc(size);
  bytes.copy(after);
  if (name === 'write') data.copy(after, offset, 0, length);
  return after;
}
