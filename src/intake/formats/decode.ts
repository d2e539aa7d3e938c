// Bytes to text, strictly: a wrong guess would garble names, so what cannot be told is refused.

import { type Place, UserError } from '../../domain/errors.ts';

export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-8 (with or without BOM) or UTF-16, as named or else told apart by the bytes; text comes back composed (NFC). */
export function decodeText(file: string, bytes: Uint8Array, named: UnicodeEncoding | null = null): string {
  const encoding = named ?? unicodeOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    const place: Place = { file };
    throw new UserError('unreadable', { code: 'encoding-unknown', facts: {}, place });
  }
}

/** By its BOM, or by a first character one of whose bytes is 0: no other text begins so. */
function unicodeOf(bytes: Uint8Array): UnicodeEncoding {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && third === 0) ? 'utf-16be' : 'utf-8';
}
