// POSIX ustar: read what npm packs, write what is the same bytes every time (no times, no owners).

const BLOCK = 512;
const padded = size => Math.ceil(size / BLOCK) * BLOCK;

export function readTar(tar) {
  const files = new Map();
  for (let at = 0; tar[at] !== 0 && at < tar.length; ) {
    const text = (from, length) => tar.toString('utf8', at + from, at + from + length).split('\0')[0];
    const size = Number.parseInt(text(124, 12), 8);
    const prefix = text(345, 155);
    if (text(156, 1) === '0' || text(156, 1) === '')
      files.set(
        prefix ? `${prefix}/${text(0, 100)}` : text(0, 100),
        tar.subarray(at + BLOCK, at + BLOCK + size),
      );
    at += BLOCK + padded(size);
  }
  return files;
}

/** `files`: path to { bytes, executable }, in this order. */
export function writeTar(files) {
  const parts = [];
  for (const [path, { bytes, executable }] of files) {
    parts.push(header(path, bytes.length, executable ? 0o755 : 0o644), bytes);
    parts.push(Buffer.alloc(padded(bytes.length) - bytes.length));
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function header(path, size, mode) {
  const block = Buffer.alloc(BLOCK);
  const cut = path.length > 100 ? path.indexOf('/', path.length - 101) : -1;
  const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(path.slice(cut + 1), 0, 100);
  block.write(octal(mode, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 100);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  if (cut > 0) block.write(path.slice(0, cut), 345, 155);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
