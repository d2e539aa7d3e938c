// A code as lists have it: "cb 1", "CB.01", "DV-07", Ð for Đ. Letters with other marks are words: "cán bộ 1" is no code.

import { type PersonCode, parsePersonCode } from '../../domain/person.ts';
import { withVietnameseD } from './letters.ts';

export function readListedCode(text: string): PersonCode | null {
  const said = withVietnameseD(text.normalize('NFC').trim());
  if (/[^ -~Đđ]/.test(said) || /[A-Za-zĐđ]\s+[A-Za-zĐđ]/.test(said)) return null;
  return parsePersonCode(said.replace(/[\s._/]+/g, ''));
}
