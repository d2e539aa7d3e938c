// What a file is by its first bytes, before anybody tries to read it.

import type { OtherKind } from '../../domain/problems/files.ts';

export type FileKind = 'archive' | 'text' | 'encrypted' | OtherKind;

const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** Old office programs wrote one of several beginnings: BIFF2 to BIFF4 are worksheets alone. */
const OLD_SHEETS = [0x0009, 0x0209, 0x0409];

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 4).equals(COMPOUND)) return compoundKind(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'archive';
  if (bytes.length > 3 && OLD_SHEETS.includes(bytes.readUInt16LE(0)) && bytes[3] === 0) return 'xls';
  const head = bytes.toString('latin1', 0, 1000).replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^<(?:!doctype html|html|head|meta|table|style)\b/i.test(head)) return 'html';
  if (/^<\?xml\b/.test(head))
    return /urn:schemas-microsoft-com:office:spreadsheet/.test(head) ? 'xml-sheet' : 'xml';
  return isPicture(bytes) ? 'picture' : 'text';
}

/** An encrypted workbook is a compound file with a stream of that name; else an office file of 97 to 2003. */
function compoundKind(bytes: Buffer): FileKind {
  const has = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return 'encrypted';
  return has('WordDocument') ? 'doc' : 'xls';
}

function isPicture(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 4);
  return (
    head.startsWith('\xff\xd8\xff') || head === '\x89PNG' || head.startsWith('GIF8') || head.startsWith('BM')
  );
}
