// What an operation did to the rows, as a reader thinks of it: a row that was taken out and put back otherwise was
// changed.

import { netChanges, type Row, type RowImage } from '../../domain/history.ts';

/** The columns by which people know a row of each table; the others are what is kept of it. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  setting: ['key'],
  role: ['code'],
  skill: ['code'],
  person: ['code'],
  person_skill: ['person', 'skill'],
  membership: ['person', 'role'],
  leave: ['person'],
  exclusion: ['person'],
  wish: ['person'],
  forbidden_pair: ['first', 'second'],
  own_day: ['date'],
  pattern: ['code'],
  pattern_seat: ['pattern', 'role'],
  opening_balance: ['person', 'role'],
  closing: ['person', 'role'],
  list_mapping: ['list', 'heading'],
  draft_duty: ['duty'],
  draft_seat: ['duty', 'role', 'seat'],
  document_mark: ['version'],
  service_field: ['code'],
  service_record: ['duty'],
  attendance: ['duty', 'person'],
  served_by_field: ['duty', 'field'],
};

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
    const subject = SUBJECTS[table] ?? [];
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
