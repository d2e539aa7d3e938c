// Telephone numbers, addresses and birth dates stay in the file: an image shows that they changed, not to what.

import type { Row, RowImage } from '../../domain/history.ts';

const PRIVATE = ['phone', 'email', 'birth_date'];
const HIDDEN = '•••';

export function withoutPrivate(image: RowImage): RowImage {
  if (image.table !== 'person') return image;
  const { before, after } = image;
  return { ...image, before: hidden(before, ''), after: hidden(after, changedMark(before, after)) };
}

function hidden(row: Row | null, mark: string): Row | null {
  if (!row) return null;
  const shown = (column: string, value: Row[string] | undefined) =>
    PRIVATE.includes(column) && value !== null && value !== '' ? `${HIDDEN}${mark}` : (value ?? null);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, shown(column, value)]));
}

/** So that a change of what is hidden still shows as one. */
function changedMark(before: Row | null, after: Row | null): string {
  const differs = PRIVATE.some(column => before?.[column] !== after?.[column]);
  return before && after && differs ? '*' : '';
}
