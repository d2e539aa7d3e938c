// What may not be printed stays in the file: an image shows that it changed, not to what.

import type { Row, RowImage } from '../../domain/history.ts';
import { mayBePrinted } from '../../store/text-columns.ts';

const HIDDEN = '•••';

/** Whether it stands in the place of what may not be printed. */
export function isHidden(value: Row[string] | undefined): boolean {
  return typeof value === 'string' && value.startsWith(HIDDEN);
}

export function withoutPrivate(image: RowImage): RowImage {
  const { table, before, after } = image;
  const mark = changedMark(image);
  return { ...image, before: hidden(table, before, ''), after: hidden(table, after, mark) };
}

function isPrivate(table: string, column: string, value: Row[string] | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !mayBePrinted(table, column, value);
}

function hidden(table: string, row: Row | null, mark: string): Row | null {
  if (!row) return null;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      isPrivate(table, column, value) ? `${HIDDEN}${mark}` : value,
    ]),
  );
}

/** So that a change of what is hidden still shows as one. */
function changedMark({ table, before, after }: RowImage): string {
  if (!before || !after) return '';
  const differs = Object.keys(after).some(
    column =>
      before[column] !== after[column] && [before, after].some(row => isPrivate(table, column, row[column])),
  );
  return differs ? '*' : '';
}
