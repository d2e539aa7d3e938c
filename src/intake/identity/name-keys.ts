// Names and codes as they are compared.

import { searchKey, spellingOf } from '../../domain/text.ts';
import { withVietnameseD } from '../names/letters.ts';

/** With all its marks, but a tone stands where it may: Hoà is Hòa, Hoa is not. */
export function markedKey(name: string): string {
  return withVietnameseD(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .map(spellingOf)
    .join(' ')
    .trim();
}

export function plainKey(name: string): string {
  return searchKey(withVietnameseD(name)).replace(/[’‘]/g, "'");
}

/** Without case, marks, spaces, dots and lost zeros: "Cb. 1" is CB01, "DV03" is ĐV03. */
export function codeKey(code: string): string {
  return plainKey(code)
    .replace(/[\s._/-]+/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
