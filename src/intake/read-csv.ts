// CSV as Excel and people write it: `;`, `,` or tab, with or without a leading `sep=` line.

import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../domain/errors.ts';
import type { Table } from './table.ts';

const SEPARATORS = [';', ',', '\t'] as const;
const MOST_ROWS = 10_000;
export const MOST_BYTES = 5_000_000;

/** Throws UserError for what is not CSV. */
export function readCsvText(file: string, text: string): Table {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows = parseRows(file, body, declared?.[1] ?? commonest(body));
  if (rows.length > MOST_ROWS)
    throw new UserError('unreadable', { code: 'too-many-rows', facts: { most: MOST_ROWS }, place: { file } });
  const first = declared ? 2 : 1;
  return { file, rows: rows.map((cells, i) => ({ number: i + first, cells: cells.map(unguarded) })) };
}

function parseRows(file: string, text: string, delimiter: string): readonly string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false, bom: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['lines'] ?? 0);
    throw new UserError('unreadable', {
      code: 'csv-broken',
      facts: { reason: error.code },
      place: { file, row },
    });
  }
}

/** The separator that occurs most in the first lines. */
function commonest(text: string): string {
  const head = text.split('\n', 10).join('\n');
  const counts = SEPARATORS.map(separator => ({ separator, n: head.split(separator).length }));
  return counts.reduce((best, c) => (c.n > best.n ? c : best)).separator;
}

/** Without the apostrophe that keeps a spreadsheet from taking text for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}
