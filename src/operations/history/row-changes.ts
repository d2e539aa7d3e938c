// What an operation did to the rows, as a reader thinks of it: a row that was taken out and put back otherwise was
// changed.

import { netChanges, type Row, type RowImage } from '../../domain/history.ts';
import { subjectOf } from '../../store/kept-rows.ts';

export interface RowChange {
  readonly table: string;
  /** The columns that name the row. */
  readonly subject: readonly string[];
  /** Null where there was none, or is none. */
  readonly before: Row | null;
  readonly after: Row | null;
}

/** In the order in which the rows were first changed. */
export function rowChanges(images: readonly RowImage[]): readonly RowChange[] {
  const changes: RowChange[] = [];
  const latest = new Map<string, number>();
  for (const { table, before, after } of netChanges(images)) {
    const subject = subjectOf(table);
    const row = JSON.stringify([table, subject.map(column => (before ?? after)?.[column])]);
    const at = latest.get(row) ?? -1;
    const earlier = changes[at];
    if (earlier && same(earlier.after, before)) changes[at] = { ...earlier, after };
    else latest.set(row, changes.push({ table, subject, before, after }) - 1);
  }
  return changes.filter(change => !same(change.before, change.after));
}

function same(one: Row | null, other: Row | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
