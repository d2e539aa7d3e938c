// What a file is, and its sheets: any spreadsheet or text document whose tables can be read, or a problem that names
// the kind or the limit. Runs in the child process of `parse-file.ts`, so that no hostile file costs the parent.

import type { Problem } from '../../domain/errors.ts';
import type { OtherKind } from '../../domain/problems/files.ts';
import { readDocx } from './docx.ts';
import { readOds } from './ods.ts';
import { openParts, type Parts } from './parts.ts';
import { WORKBOOK_LIMITS, type Workbook } from './sheet.ts';
import { readXlsx } from './xlsx.ts';
import { XmlDoctype } from './xml-tokens.ts';
import { ZipError } from './zip-entries.ts';

export type Opened = { readonly workbook: Workbook } | { readonly refused: Problem };

export function openWorkbook(bytes: Buffer): Opened {
  try {
    const parts = openParts(bytes);
    const refused = refusal(parts);
    return refused ? { refused } : { workbook: read(parts) };
  } catch (error) {
    if (error instanceof RangeError)
      return { refused: { code: 'workbook-too-large', facts: { ...WORKBOOK_LIMITS } } };
    if (error instanceof ZipError)
      return { refused: { code: 'workbook-damaged', facts: { part: error.message } } };
    if (error instanceof XmlDoctype) return { refused: { code: 'workbook-doctype', facts: {} } };
    throw error;
  }
}

function read(parts: Parts): Workbook {
  if (parts.names.has('word/document.xml')) return readDocx(parts);
  return parts.names.has('content.xml') ? readOds(parts) : readXlsx(parts);
}

function refusal(parts: Parts): Problem | null {
  const names = [...parts.names];
  if (parts.encrypted || isEncryptedOds(parts)) return { code: 'workbook-encrypted', facts: {} };
  if (names.some(n => /vbaProject\.bin$|^xl\/macrosheets\//i.test(n)))
    return { code: 'workbook-macros', facts: {} };
  const kind = otherKind(parts);
  return kind && { code: 'workbook-other-kind', facts: { kind } };
}

/** ODF encrypts its parts one by one and says so in its manifest. */
function isEncryptedOds(parts: Parts): boolean {
  return (
    parts.names.has('content.xml') &&
    (parts.get('META-INF/manifest.xml')?.includes('encryption-data') ?? false)
  );
}

function otherKind({ names }: Parts): OtherKind | null {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if ([...names].some(name => name.startsWith('Index/') && name.endsWith('.iwa'))) return 'numbers';
  const readable = ['word/document.xml', 'content.xml'].some(name => names.has(name));
  const isExcel = [...names].some(name => /^xl\//.test(name));
  return readable || isExcel ? null : 'zip';
}
