// Text in the encodings that Vietnamese offices used before Unicode. They cannot be told from each other by their
// bytes, so somebody has to name them; what was named wrongly mostly shows as letters that are none, and the preview
// shows the rest. Loaded only where it is needed.

import iconv from 'iconv-lite';
import { UserError } from '../../domain/errors.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';

/** Marked vowels that TCVN3 has no capitals of: they were typed in a font that draws small letters as capitals. */
const WITHOUT_CAPITAL = 'áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
const CELL = /[^;,\t\r\n"]+/g;
const TWO_CAPITALS = /\p{Lu}[\p{L}]*\p{Lu}/u;
const INITIAL_IN_NAME = new RegExp(`(?<=\\p{Lu}\\p{L}* )[${WITHOUT_CAPITAL}](?=[\\p{Ll} ]|$)`, 'gu');

/** Throws UserError where bytes stand for no letter. Text comes back composed (NFC). */
export function decodeLegacy(file: string, bytes: Uint8Array, encoding: LegacyEncoding): string {
  const text = decoded(bytes, encoding);
  if (!text.includes('\ufffd')) return text;
  throw new UserError('unreadable', { code: 'encoding-wrong', facts: { encoding }, place: { file } });
}

/** How the first marked words would read: the proof by which a person tells which encoding it is. */
export function sampleOf(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const marked = /[^\n\r;,\t"]*[\u0080-\uffff][^\n\r;,\t"]*/.exec(decoded(bytes, encoding))?.[0].trim() ?? '';
  return /[^\p{L}\p{M}\p{N} .()/:-]/u.test(marked) ? '' : marked.slice(0, 40);
}

function decoded(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const text = iconv
    .decode(Buffer.from(bytes), encoding === 'tcvn3' ? 'tcvn' : 'windows-1258')
    .normalize('NFC');
  return encoding === 'tcvn3' ? withCapitals(text) : text;
}

/** A cell NGUYễN THị becomes NGUYỄN THỊ, and Nguyễn Thị ánh becomes Nguyễn Thị Ánh; Họ and Lý stay. */
function withCapitals(text: string): string {
  const isCapital = (cell: string) => TWO_CAPITALS.test(cell) && !/[a-z]/.test(cell);
  return text
    .replace(CELL, cell => (isCapital(cell) ? cell.toUpperCase() : cell))
    .replace(INITIAL_IN_NAME, letter => letter.toUpperCase());
}
