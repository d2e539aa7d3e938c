// A format and a sheet as they are typed, and whether they go together.

import {
  DOCUMENT_FORMATS,
  type DocumentFormat,
  formatOf,
  formatsOfSheet,
  type SheetKind,
} from '../../documents/document-formats.ts';
import { UserError } from '../../domain/errors.ts';
import { searchKey } from '../../domain/text.ts';

/** The format named, with marks or without; null where there is none of that name. */
export function findFormat(text: string): DocumentFormat | null {
  const key = searchKey(text);
  return DOCUMENT_FORMATS.find(format => format === key || formatOf(format).words?.includes(key)) ?? null;
}

/** The format named; throws `choice-unknown`. */
export function readFormat(text: string): DocumentFormat {
  const found = findFormat(text);
  if (found) return found;
  const facts = { option: 'FORMAT', value: text, choices: DOCUMENT_FORMATS };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}

/** Throws `format-not-of-sheet` where the sheet does not come in that format. */
export function checkFormat(sheet: SheetKind, format: DocumentFormat): void {
  const choices = formatsOfSheet(sheet);
  if (choices.includes(format)) return;
  throw new UserError('wrong', { code: 'format-not-of-sheet', facts: { sheet, format, choices } });
}

/** Throws `choice-unknown` where a text for one person is asked for in another format, or of another sheet. */
export function checkAddressed(sheet: SheetKind, format: DocumentFormat): void {
  if (format !== 'text') throw notAddressed('FORMAT', format, 'text');
  if (sheet !== 'roster') throw notAddressed('--sheet', sheet, 'roster');
}

function notAddressed(option: string, value: string, choice: string): UserError {
  const facts = { option, value, choices: [choice] };
  return new UserError('unreadable', { code: 'choice-unknown', facts });
}
