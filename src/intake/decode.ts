// Bytes to text, strictly: a wrong guess would garble names, so what cannot be told is refused.

import { type Place, UserError } from '../domain/errors.ts';

/** UTF-8 (with or without BOM) or UTF-16LE with BOM, told apart by the bytes; text comes back composed (NFC). */
export function decodeText(file: string, bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    const place: Place = { file };
    throw new UserError('unreadable', { code: 'encoding-unknown', facts: {}, place });
  }
}
