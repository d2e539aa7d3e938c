// CSV as Excel and people write it: `;`, `,`, tab or `|`, with or without a leading `sep=` line; lines may end as on
// an old Mac, and a quote inside a cell is a letter like any other.

import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../../domain/errors.ts';
import type { Table } from '../tables/table.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
const MOST_ROWS = 10_000;
export const MOST_BYTES = 5_000_000;

/** Throws UserError for what is not CSV. */
export function readCsvText(file: string, text: string): Table {
  const declared = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows = parseRows(file, body, declared?.[1] ?? commonest(body));
  if (rows.length > MOST_ROWS)
    throw new UserError('unreadable', { code: 'too-many-rows', facts: { most: MOST_ROWS }, place: { file } });
  const first = declared ? 2 : 1;
  return { file, rows: rows.map((cells, i) => ({ number: i + first, cells: cells.map(unguarded) })) };
}

const FORGIVING = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  bom: true,
} as const;

function parseRows(file: string, text: string, delimiter: string): readonly string[][] {
  try {
    return parse(text, { ...FORGIVING, delimiter });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['lines'] ?? 0);
    throw new UserError('unreadable', { code: 'csv-broken', facts: {}, place: { file, row } });
  }
}

/** The separator that cuts most of the first lines alike, quoted text left out; of equals, the first. */
function commonest(text: string): string {
  const head = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, 20);
  const counts = SEPARATORS.map(separator => ({ separator, n: commonCuts(head, separator) }));
  return counts.reduce((best, c) => (c.n > best.n ? c : best)).separator;
}

/** The separators in lines that have as many of them as most lines do. */
function commonCuts(lines: readonly string[], separator: string): number {
  const counts = lines.map(line => line.split(separator).length - 1).filter(n => n > 0);
  const alike = (n: number) => counts.filter(c => c === n).length;
  return Math.max(0, ...counts.map(n => n * alike(n)));
}

/** Without the apostrophe that keeps a spreadsheet from taking text for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}
