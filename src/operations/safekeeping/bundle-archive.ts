// A bundle as it is packed: zip for Windows, tar.gz elsewhere. Nothing is believed: paths stay inside, sizes have limits,
// and every file is what SHA256SUMS says.

import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../files/sha256.ts';
import { inflateEntry, readZipDirectory } from '../../intake/formats/zip-entries.ts';

export const MOST_PACKED = 200_000_000;
const MOST_UNPACKED = 600_000_000;
const MOST_FILES = 5000;
const BLOCK = 512;

export interface PackedFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly executable: boolean;
}

/** The files of its one folder, by their paths inside it; null where it is damaged or no such archive. */
export function openBundle(
  archive: Buffer,
): { readonly folder: string; readonly files: readonly PackedFile[] } | null {
  try {
    const files = archive.readUInt16LE(0) === 0x4b50 ? fromZip(archive) : fromTar(archive);
    const folder = files[0]?.path.split('/')[0] ?? '';
    const inside = files.map(file => ({ ...file, path: file.path.slice(folder.length + 1) }));
    const together = files.every(({ path }) => path.split('/')[0] === folder) && inside.every(isPlain);
    return together && folder ? { folder, files: inside } : null;
  } catch {
    return null;
  }
}

/** No way out of the folder, and no name that means something else on Windows. */
function isPlain({ path }: PackedFile): boolean {
  return path.split('/').every(part => /^[\w@+-][\w@+.-]*$/.test(part));
}

/** The first file whose bytes are not what SHA256SUMS says, or that it does not know; null where all are right. */
export function differing(files: readonly PackedFile[]): string | null {
  const sums = files.find(({ path }) => path === 'SHA256SUMS')?.bytes.toString('utf8') ?? '';
  const known = new Map(sums.split('\n').map(line => [line.slice(66), line.slice(0, 64)]));
  known.delete('');
  const wrong = files.find(({ path, bytes }) => path !== 'SHA256SUMS' && known.get(path) !== sha256(bytes));
  if (wrong) return wrong.path;
  return [...known.keys()].find(path => !files.some(file => file.path === path)) ?? null;
}

function fromZip(archive: Buffer): readonly PackedFile[] {
  let left = MOST_UNPACKED;
  return readZipDirectory(archive, MOST_FILES)
    .filter(({ name }) => !name.endsWith('/'))
    .map(entry => {
      const bytes = inflateEntry(archive, entry, left);
      left -= bytes.length;
      return { path: entry.name, bytes, executable: false };
    });
}

/** POSIX ustar, as far as bundles go: plain files. */
function fromTar(archive: Buffer): readonly PackedFile[] {
  const tar = gunzipSync(archive, { maxOutputLength: MOST_UNPACKED });
  const files: PackedFile[] = [];
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).split('\0')[0] ?? '';
    const size = Number.parseInt(text(124, 12), 8);
    const [name, prefix] = [text(0, 100), text(345, 155)];
    if (text(156, 1) !== '0' || at + BLOCK + size > tar.length) throw new RangeError(name);
    files.push({
      path: [prefix, name].filter(Boolean).join('/'),
      bytes: tar.subarray(at + BLOCK, at + BLOCK + size),
      executable: (Number.parseInt(text(100, 8), 8) & 0o100) !== 0,
    });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
