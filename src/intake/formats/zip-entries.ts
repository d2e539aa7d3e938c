// The few things of a zip archive that a guard has to know: its directory, and one entry at a time inflated up to a
// limit. Everything is checked against the bytes that are there; nothing is believed.

import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** As the directory says; `inflateEntry` finds out. */
  readonly size: number;
  readonly localHeader: number;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** Why an archive cannot be read. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** The entries of the directory, at most `most`; throws ZipError where it is broken, and RangeError past `most`. */
export function readZipDirectory(bytes: Buffer, most: number): readonly ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw new RangeError(`${count} entries`);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) throw new ZipError('directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      localHeader: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + rest;
  }
  if (new Set(entries.map(e => e.name)).size < entries.length) throw new ZipError('names');
  return entries;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipError('end');
}

/** The bytes of an entry; throws RangeError where they are more than `most`, ZipError where they are broken. */
export function inflateEntry(bytes: Buffer, entry: ZipEntry, most: number): Buffer {
  const { localHeader: at, packedSize, method, crc } = entry;
  if (entry.size > most) throw new RangeError(entry.name);
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new ZipError(entry.name);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + packedSize > bytes.length) throw new ZipError(entry.name);
  const content = unpack(bytes.subarray(from, from + packedSize), method, most, entry.name);
  if (content.length !== entry.size || crc32(content) !== crc) throw new ZipError(entry.name);
  return content;
}

function unpack(packed: Buffer, method: number, most: number, name: string): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ZipError(name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new ZipError(name);
  }
}
