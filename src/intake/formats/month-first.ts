// Days that a spreadsheet set to America took for months: 05/10 became 10 May, while 16/10 stayed text, since there is
// no month 16. In such a column no real date can be believed.

import type { TableRow } from '../tables/table.ts';

const REAL = /^(\d{4})-(\d{2})-(\d{2})/;
const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Marks the real dates of such columns. */
export function markMonthFirst(rows: readonly TableRow[]): readonly TableRow[] {
  const width = Math.max(0, ...rows.map(row => row.cells.length));
  const turned = Array.from({ length: width }, (_, column) => column).filter(column =>
    isTurned(rows, column),
  );
  if (turned.length === 0) return rows;
  return rows.map(row => {
    const marks = new Map(row.marks);
    for (const column of turned) if (marks.get(column) === 'date') marks.set(column, 'month-first');
    return { ...row, marks };
  });
}

/** Real dates with no day over 12, texts with no day up to 12, and all nearer together the other way round. */
function isTurned(rows: readonly TableRow[], column: number): boolean {
  const real: Day[] = [];
  const typed: Day[] = [];
  for (const { cells, marks } of rows) {
    const text = (cells[column] ?? '').trim();
    const [, year, month, day] = (marks?.get(column) === 'date' && REAL.exec(text)) || [];
    if (year && month && day) real.push({ year: Number(year), month: Number(month), day: Number(day) });
    const [, d, m, y] = TYPED.exec(text) ?? [];
    if (d && m && y && Number(m) <= 12) typed.push({ year: Number(y), month: Number(m), day: Number(d) });
  }
  if (real.length === 0 || typed.length === 0) return false;
  if (real.some(d => d.day > 12) || typed.some(d => d.day <= 12)) return false;
  const asTheyAre = spread([...real, ...typed]);
  const other = spread([...real.map(d => ({ ...d, day: d.month, month: d.day })), ...typed]);
  return other < asTheyAre || asTheyAre > 2 * 366;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function spread(days: readonly Day[]): number {
  const counted = days.map(d => d.year * 366 + d.month * 31 + d.day);
  return Math.max(...counted) - Math.min(...counted);
}
