// Bytes to text, strictly: a wrong guess would garble names, so what cannot be told is refused.

import { type Place, UserError } from '../domain/errors.ts';

/** UTF-8 (with or without BOM) or UTF-16LE, as named or else told apart by the bytes; text comes back composed (NFC). */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  named: 'utf-8' | 'utf-16le' | null = null,
): string {
  const utf16 = named ? named === 'utf-16le' : isUtf16(bytes);
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    const place: Place = { file };
    throw new UserError('unreadable', { code: 'encoding-unknown', facts: {}, place });
  }
}

/** By its BOM, or by a first character whose second byte is 0: no other text begins so. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0);
}
