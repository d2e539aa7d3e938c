// The one importer of cli-table3. A table fits the terminal: its widest columns give way and wrap; where even
// that cannot be read, each row becomes a short list.

import Table from 'cli-table3';
import { padTo, textWidth } from './text-width.ts';
import type { View } from './view.ts';

export interface TableInput {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, aligned right. */
  readonly numeric?: readonly number[];
}

const NARROWEST_COLUMN = 4;
const LONGEST_WORD = 40;
/** One bar and two blanks around each cell. */
const AROUND_CELL = 3;

/** In a list where no boxes are wanted, as for somebody who has the screen read out. */
export function renderTable(
  { head, rows, numeric = [] }: TableInput,
  { width, plain = false }: Pick<View, 'width' | 'plain'>,
): string {
  const columns = head.map((title, i) => [title, ...rows.map(row => row[i] ?? '')]);
  const widths = plain ? null : fitColumns(columns, width - 1);
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

/** Widths that fit, taken from the widest column that can still give way; null where none can. */
function fitColumns(columns: readonly (readonly string[])[], width: number): readonly number[] | null {
  const widths = columns.map(cells => Math.max(...cells.map(textWidth)));
  const least = columns.map(leastWidth);
  const room = width - widths.length * AROUND_CELL;
  for (let total = widths.reduce((a, b) => a + b, 0); total > room; total--) {
    const giving = widths.map((w, i) => (w > (least[i] ?? 0) ? w : 0));
    const widest = Math.max(...giving);
    if (widest <= 0) return null;
    widths[giving.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** No word of it is cut, unless it is a very long one. */
function leastWidth(cells: readonly string[]): number {
  const words = cells.flatMap(cell => cell.split(/\s+/)).map(textWidth);
  return Math.max(NARROWEST_COLUMN, Math.min(LONGEST_WORD, Math.max(...words)));
}

function renderList(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const label = Math.max(...head.map(textWidth));
  const item = (row: readonly string[]) =>
    row.flatMap((cell, i) => (cell ? [`${padTo(head[i] ?? '', label)}  ${cell}`] : [])).join('\n');
  return rows.map(item).join('\n\n');
}
