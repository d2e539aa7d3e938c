// A file of tables, whatever it is: CSV in one of several encodings, or a workbook with one table for each sheet.

import { type Problem, UserError } from '../../domain/errors.ts';
import { searchKey } from '../../domain/text.ts';
import type { Table } from '../tables/table.ts';
import { decodeText } from './decode.ts';
import type { Encoding } from './encodings.ts';
import { fileKind } from './file-kind.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './legacy-encodings.ts';
import { MOST_BYTES, readCsvText } from './read-csv.ts';

export interface TablesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadTablesOptions {
  /** Null to tell UTF-8 and UTF-16 apart by the bytes. */
  readonly encoding: Encoding | null;
  /** Only the sheet of this name, or of this number from 1. */
  readonly sheet: string | null;
}

/** A question and its answer read the same file again: it is opened once. */
const opened = new WeakMap<TablesFile, Map<string, Promise<readonly Table[]>>>();

/** At least one table with something in it; throws UserError for what cannot be read. */
export function readTables(
  file: TablesFile,
  { encoding, sheet }: ReadTablesOptions,
): Promise<readonly Table[]> {
  const known = opened.get(file) ?? new Map<string, Promise<readonly Table[]>>();
  opened.set(file, known);
  const key = JSON.stringify([encoding, sheet]);
  const tables = known.get(key) ?? openTables(file, { encoding, sheet });
  known.set(key, tables);
  return tables;
}

async function openTables(
  { name, bytes }: TablesFile,
  options: ReadTablesOptions,
): Promise<readonly Table[]> {
  const kind = fileKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (kind === 'text') return [readCsvText(name, await decode(name, bytes, options.encoding))];
  if (kind === 'encrypted') throw refused(name, { code: 'workbook-encrypted', facts: {} });
  if (kind !== 'archive') throw refused(name, { code: 'workbook-other-kind', facts: { kind } });
  const { readWorkbook } = await import('./read-workbook.ts');
  const tables = readWorkbook(name, bytes);
  if (tables.length === 0) throw refused(name, { code: 'workbook-empty', facts: {} });
  if (options.sheet === null) return tables;
  const key = searchKey(options.sheet);
  const chosen = tables.filter((t, i) => searchKey(t.sheet ?? '') === key || String(i + 1) === key);
  const known = tables.map(t => t.sheet ?? '');
  if (chosen.length === 0)
    throw refused(name, { code: 'sheet-unknown', facts: { value: options.sheet, known } });
  return chosen;
}

async function decode(file: string, bytes: Uint8Array, encoding: Encoding | null): Promise<string> {
  if (bytes.length > MOST_BYTES) throw refused(file, { code: 'file-too-large', facts: { most: MOST_BYTES } });
  if (isLegacy(encoding)) return (await import('./decode-legacy.ts')).decodeLegacy(file, bytes, encoding);
  try {
    return decodeText(file, bytes, encoding);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (encoding !== null) throw refused(file, { code: 'encoding-wrong', facts: { encoding } });
    const { sampleOf } = await import('./decode-legacy.ts');
    const [tcvn3, windows1258] = [sampleOf(bytes, 'tcvn3'), sampleOf(bytes, 'windows-1258')];
    if (tcvn3 === '' && windows1258 === '') throw error;
    throw refused(file, { code: 'encoding-to-name', facts: { tcvn3, windows1258 } });
  }
}

function isLegacy(encoding: Encoding | null): encoding is LegacyEncoding {
  return LEGACY_ENCODINGS.some(known => known === encoding);
}

function refused(file: string, problem: Problem): UserError {
  return new UserError('unreadable', { ...problem, place: { file } });
}
