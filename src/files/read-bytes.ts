// Reading what somebody names: a file may grow, a device never ends, a pipe may keep silent. Every read has an end.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { reasonOf, UserError } from '../domain/errors.ts';

/** Larger than any list or report; a workbook has limits of its own. */
const MOST_BYTES = 64 * 1024 * 1024;
const SILENCE_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 20;
const LARGEST_CHUNK = 1 << 20;
// Opening a pipe that nobody writes to would wait for ever. Windows has no such flag, nor such pipes.
const AT_ONCE = constants.O_NONBLOCK ?? 0;

/** A file or a pipe. Throws `file-unreadable`, `file-no-file` for folders and devices, `file-too-large`, `file-silent`. */
export function readBytes(path: string, most = MOST_BYTES, silence = SILENCE_MILLISECONDS): Buffer {
  try {
    return readBytesWithin(path, most, silence);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('unreadable', { code: 'file-unreadable', facts: { path, reason: reasonOf(error) } });
  }
}

/** As `readBytes`, but throws what the system says. */
export function readBytesWithin(path: string, most: number, silence = SILENCE_MILLISECONDS): Buffer {
  const file = openSync(path, constants.O_RDONLY | AT_ONCE);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() && !stat.isFIFO())
      throw new UserError('unreadable', { code: 'file-no-file', facts: { path } });
    // One more than it holds, so that mostly the first read meets the end.
    const size = stat.isFile() ? Math.min(stat.size + 1, LARGEST_CHUNK) : LARGEST_CHUNK;
    return readAll(() => nextChunk(file, path, { size, silence }), path, most);
  } finally {
    closeSync(file);
  }
}

function readAll(next: () => Buffer, path: string, most: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = next();
    if (chunk.length === 0) return Buffer.concat(chunks, length);
    chunks.push(chunk);
    length += chunk.length;
    if (length > most)
      throw new UserError('unreadable', { code: 'file-too-large', facts: { most }, place: { file: path } });
  }
}

/** Empty at the end. A pipe that has nothing yet is asked again, for so many milliseconds. */
function nextChunk(
  file: number,
  path: string,
  { size, silence }: { readonly size: number; readonly silence: number },
): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  for (let waited = 0; waited < silence; waited += PAUSE_MILLISECONDS) {
    try {
      return buffer.subarray(0, readSync(file, buffer));
    } catch (error) {
      if (reasonOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
    }
  }
  throw new UserError('unreadable', {
    code: 'file-silent',
    facts: { path, seconds: silence / 1000 },
  });
}
