// A table as CSV (RFC 4180). Excel opens it by a double click with the byte order mark and, in Vietnam, semicolons.

import type { DataTable, DataValue } from '../paper.ts';

export interface CsvOptions {
  readonly separator: ';' | ',';
  /** U+FEFF in front, by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean;
}

export function renderCsv(
  { columns, rows }: Pick<DataTable, 'columns' | 'rows'>,
  options: CsvOptions,
): Uint8Array {
  const lines = [columns, ...rows].map(row =>
    row.map(value => csvField(value, options.separator)).join(options.separator),
  );
  const text = lines.map(line => `${line}\r\n`).join('');
  return new TextEncoder().encode(options.byteOrderMark ? `\ufeff${text}` : text);
}

function csvField(value: DataValue, separator: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? unformulated(value) : value.date;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** An apostrophe keeps a spreadsheet from taking text for a formula; what begins like a guarded text is guarded too. */
function unformulated(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
