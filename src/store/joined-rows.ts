// Rows that hold for a time, of a table before and after something goes back: what was before a day stays as it is, what
// is to come becomes what it was. A row that crosses the day in both is one row.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Row } from '../domain/history.ts';
import { ALL_TIME } from '../domain/period.ts';

/** Tables that the ledger of the past is counted from. */
const SPANS: ReadonlySet<string> = new Set(['membership', 'leave']);
const MOMENTS: ReadonlySet<string> = new Set(['opening_balance', 'closing']);

/** `present` up to `day`, `copy` from it; all of `copy` where the table has no past. */
export function joinedRows(
  table: string,
  present: readonly Row[],
  copy: readonly Row[],
  day: CivilDate,
): readonly Row[] {
  if (MOMENTS.has(table)) return [...present.filter(r => at(r) < day), ...copy.filter(r => at(r) >= day)];
  return SPANS.has(table) ? joinedSpans(present, copy, day) : copy;
}

const at = (row: Row) => String(row['date']);

function joinedSpans(present: readonly Row[], copy: readonly Row[], day: CivilDate): readonly Row[] {
  const past = present.filter(row => String(row['from_date']) < day).map(row => ends(row, day));
  const next = copy.filter(row => untilOf(row) > day).map(row => begins(row, day));
  const going = new Map(next.filter(row => row['from_date'] === day).map(row => [subject(row), row]));
  const joined = past.map(row => {
    const on = row['until_date'] === day ? going.get(subject(row)) : undefined;
    if (on) going.delete(subject(row));
    return on ? { ...row, until_date: on['until_date'] ?? null } : row;
  });
  return [...joined, ...next.filter(row => row['from_date'] !== day), ...going.values()];
}

const untilOf = (row: Row) => String(row['until_date'] ?? ALL_TIME.until);

function ends(row: Row, day: CivilDate): Row {
  return untilOf(row) > day ? { ...row, until_date: day } : row;
}

function begins(row: Row, day: CivilDate): Row {
  return String(row['from_date']) < day ? { ...row, from_date: day } : row;
}

/** All of a row but its days. */
function subject(row: Row): string {
  return rowKey({ ...row, from_date: '', until_date: '' });
}

/** Of all that a row holds. */
export function rowKey(row: Row): string {
  return JSON.stringify(Object.entries(row).sort());
}
