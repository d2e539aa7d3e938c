// Stands before the spreadsheet parser: says what a file is, refuses what no list of a ward ever is, and hands on
// only the parts a parser needs, inflated within limits, looked through and packed anew. Measured elsewhere: without
// it a 3 MB file took a gigabyte, and one cell at XFD1048576 hung the parser.

import { type Problem, UserError } from '../domain/errors.ts';
import { type MergedRun, mergedRuns } from './merged-cells.ts';
import { inflateEntry, packParts, readZipDirectory, type ZipEntry, ZipError } from './zip-entries.ts';

export const WORKBOOK_LIMITS = {
  bytes: 5_000_000,
  entries: 300,
  inflatedBytes: 30_000_000,
  sheets: 30,
  rows: 10_000,
  columns: 200,
  cells: 200_000,
} as const;

export interface GuardedWorkbook {
  /** An archive of the parts that were looked at and nothing else. */
  readonly bytes: Buffer;
  /** Whether day 0 of its dates is 1904-01-01. */
  readonly from1904: boolean;
  /** Cells merged downwards, by the name of the sheet. */
  readonly merged: ReadonlyMap<string, readonly MergedRun[]>;
}

const ZIP = 0x04034b50;
/** What a parser of cells needs; pictures, printer settings, comments, themes and the rest stay behind. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/i;

/** Whether the bytes are an archive or a compound file: an Excel workbook of some kind rather than text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? true : isCompound(bytes);
}

/** Throws UserError naming the kind of file or the limit that it breaks. */
export function guardWorkbook(file: string, bytes: Uint8Array): GuardedWorkbook {
  const refuse = (problem: Problem): never => {
    throw new UserError('unreadable', { ...problem, place: { file } });
  };
  if (bytes.length > WORKBOOK_LIMITS.bytes)
    refuse({ code: 'file-too-large', facts: { most: WORKBOOK_LIMITS.bytes } });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCompound(buffer)) refuse(compoundKind(buffer));
  try {
    return guardArchive(buffer, refuse);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof RangeError)
      return refuse({ code: 'workbook-too-large', facts: { ...WORKBOOK_LIMITS } });
    if (error instanceof ZipError)
      return refuse({ code: 'workbook-damaged', facts: { part: error.message } });
    throw error;
  }
}

type Refuse = (problem: Problem) => never;

function guardArchive(bytes: Buffer, refuse: Refuse): GuardedWorkbook {
  if (bytes.length < 30 || bytes.readUInt32LE(0) !== ZIP) throw new ZipError('start');
  const entries = readZipDirectory(bytes, WORKBOOK_LIMITS.entries);
  const names = entries.map(e => e.name);
  refuseOtherKinds(bytes, entries, refuse);
  if (names.some(name => name.startsWith('xl/externalLinks/')))
    refuse({ code: 'workbook-external-links', facts: {} });
  const wanted = entries.filter(e => NEEDED.test(e.name) || SHEET_RELATIONS.test(e.name));
  if (wanted.filter(e => SHEET.test(e.name)).length > WORKBOOK_LIMITS.sheets) throw new RangeError('sheets');
  if (wanted.reduce((sum, e) => sum + e.size, 0) > WORKBOOK_LIMITS.inflatedBytes)
    throw new RangeError('bytes');
  const parts = new Map<string, Buffer>();
  let left: number = WORKBOOK_LIMITS.inflatedBytes;
  for (const entry of wanted) {
    const content = inflateEntry(bytes, entry, left);
    left -= content.length;
    inspect(entry.name, content, refuse);
    if (NEEDED.test(entry.name)) parts.set(entry.name, content);
  }
  const workbook = parts.get('xl/workbook.xml')?.toString('latin1') ?? '';
  const from1904 = /\bdate1904\s*=\s*["'](?:1|true|on)["']/.test(workbook);
  return { bytes: packParts(parts), from1904, merged: mergedRuns(parts) };
}

function refuseOtherKinds(bytes: Buffer, entries: readonly ZipEntry[], refuse: Refuse): void {
  const names = new Set(entries.map(e => e.name));
  if (entries.some(e => e.encrypted)) refuse({ code: 'workbook-encrypted', facts: {} });
  const mimetype = entries.find(e => e.name === 'mimetype' && e.size < 200);
  if (mimetype && inflateEntry(bytes, mimetype, 200).includes('opendocument'))
    refuse({ code: 'workbook-other-kind', facts: { kind: 'ods' } });
  if ([...names].some(n => /vbaProject\.bin$|^xl\/macrosheets\//i.test(n)))
    refuse({ code: 'workbook-macros', facts: {} });
  if (names.has('xl/workbook.bin')) refuse({ code: 'workbook-other-kind', facts: { kind: 'xlsb' } });
  if (names.has('word/document.xml')) refuse({ code: 'workbook-other-kind', facts: { kind: 'docx' } });
  if (!names.has('xl/workbook.xml')) refuse({ code: 'workbook-other-kind', facts: { kind: 'zip' } });
}

function inspect(name: string, content: Buffer, refuse: Refuse): void {
  // Parts in UTF-16 would hide from the searches below; Excel writes UTF-8.
  if (content.includes(0) || content[0] === 0xff || content[0] === 0xfe) throw new ZipError(name);
  if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
    refuse({ code: 'workbook-doctype', facts: {} });
  const text = content.toString('latin1');
  if (name.endsWith('.rels')) refuseLinks(text, refuse);
  if (SHEET.test(name)) countCells(text);
}

/** Addresses of web pages and mails are harmless: nobody follows them. */
function refuseLinks(text: string, refuse: Refuse): void {
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g))
    if (/TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/hyperlink["']/i.test(relation))
      refuse({ code: 'workbook-external-links', facts: {} });
}

/** Throws RangeError where there are too many rows, columns or cells. */
function countCells(text: string): void {
  const { rows, columns, cells } = WORKBOOK_LIMITS;
  let [row, cell] = [0, 0];
  for (const [, tag, attributes = ''] of text.matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)/g)) {
    const at = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (tag === 'row') row = at === undefined ? row + 1 : rowNumber(at);
    else if (++cell > cells || (at !== undefined && columnOf(at) > columns)) throw new RangeError('cells');
    if (row > rows) throw new RangeError('rows');
  }
}

function rowNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new ZipError('row');
  return Number(text);
}

/** 1 for A; the row is checked too. */
function columnOf(address: string): number {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!match) throw new ZipError('cell');
  if (Number(match[2]) > WORKBOOK_LIMITS.rows) throw new RangeError('rows');
  return [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** An encrypted workbook is a compound file with a stream of that name; any other is Excel 97 to 2003. */
function compoundKind(bytes: Buffer): Problem {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? { code: 'workbook-encrypted', facts: {} }
    : { code: 'workbook-other-kind', facts: { kind: 'xls' } };
}
