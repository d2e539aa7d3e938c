// Which documents there are and in which formats they come.

import { extname } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { searchKey } from '../../domain/text.ts';

export const EXPORT_FORMATS = ['ics', 'pdf', 'docx', 'xlsx', 'html', 'csv', 'json', 'text'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const SHEETS = ['roster', 'wall', 'sign-in', 'person', 'fairness', 'notice'] as const;
export type SheetKind = (typeof SHEETS)[number];

const FORMATS_OF: Readonly<Record<SheetKind, readonly ExportFormat[]>> = {
  roster: EXPORT_FORMATS,
  wall: ['pdf', 'html'],
  'sign-in': ['pdf', 'html'],
  person: ['pdf', 'html'],
  fairness: ['pdf', 'html'],
  notice: ['pdf', 'html', 'text'],
};

/** What a person reads from the screen where no file is named. */
export const PLAIN_FORMATS: readonly ExportFormat[] = ['csv', 'json', 'text'];

const ENDINGS: Readonly<Record<string, ExportFormat>> = {
  '.ics': 'ics',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.xlsx': 'xlsx',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
  '.json': 'json',
  '.txt': 'text',
};

export function endingOf(format: ExportFormat): string {
  return format === 'text' ? 'txt' : format;
}

/** What offices call the formats, without marks. */
const WORDS: Readonly<Record<string, ExportFormat>> = {
  word: 'docx',
  excel: 'xlsx',
  web: 'html',
  'trang web': 'html',
  txt: 'text',
  'van ban': 'text',
  chu: 'text',
  'tin nhan': 'text',
  lich: 'ics',
  'lich dien tu': 'ics',
};

/** The format named, with marks or without; null where there is none of that name. */
export function findFormat(text: string): ExportFormat | null {
  const key = searchKey(text);
  return EXPORT_FORMATS.find(format => format === key) ?? WORDS[key] ?? null;
}

/** The format named; throws `choice-unknown`. */
export function readFormat(text: string): ExportFormat {
  return findFormat(text) ?? refuseChoice('FORMAT', text, EXPORT_FORMATS);
}

/** The format that a file's ending says; null where it says none. */
export function formatOfFile(path: string): ExportFormat | null {
  return ENDINGS[extname(path).toLowerCase()] ?? null;
}

export function readSheet(text: string): SheetKind {
  const found = SHEETS.find(sheet => sheet === text.trim().toLowerCase());
  return found ?? refuseChoice('--sheet', text, SHEETS);
}

/** Throws `format-not-of-sheet` where the sheet does not come in that format. */
export function checkFormat(sheet: SheetKind, format: ExportFormat): void {
  if (FORMATS_OF[sheet].includes(format)) return;
  const facts = { sheet, format, choices: FORMATS_OF[sheet] };
  throw new UserError('wrong', { code: 'format-not-of-sheet', facts });
}

function refuseChoice(option: string, value: string, choices: readonly string[]): never {
  throw new UserError('unreadable', { code: 'choice-unknown', facts: { option, value, choices } });
}
