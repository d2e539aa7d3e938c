// The one importer of cli-table3. A table fits the terminal: its widest columns give way and wrap; where even
// that cannot be read, each row becomes a short list.

import Table from 'cli-table3';
import { padTo, textWidth } from './text-width.ts';

export interface TableInput {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, aligned right. */
  readonly numeric?: readonly number[];
}

const NARROWEST_COLUMN = 8;
/** One bar and two blanks around each cell. */
const AROUND_CELL = 3;

export function renderTable({ head, rows, numeric = [] }: TableInput, width: number): string {
  const widths = fitColumns(naturalWidths(head, rows), width - 1);
  if (!widths) return renderList(head, rows);
  const table = new Table({
    head: [...head],
    colWidths: widths.map(w => w + AROUND_CELL - 1),
    colAligns: head.map((_, i) => (numeric.includes(i) ? 'right' : 'left')),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map(row => [...row]));
  return table.toString();
}

function naturalWidths(head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  return head.map((title, i) => Math.max(textWidth(title), ...rows.map(row => textWidth(row[i] ?? ''))));
}

/** Column widths that fit, taking a column at a time from the widest; null where none do. */
function fitColumns(natural: readonly number[], width: number): readonly number[] | null {
  const widths = [...natural];
  const room = width - widths.length * AROUND_CELL;
  for (let total = widths.reduce((a, b) => a + b, 0); total > room; total--) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST_COLUMN) return null;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function renderList(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const label = Math.max(...head.map(textWidth));
  const item = (row: readonly string[]) =>
    row.flatMap((cell, i) => (cell ? [`${padTo(head[i] ?? '', label)}  ${cell}`] : [])).join('\n');
  return rows.map(item).join('\n\n');
}
