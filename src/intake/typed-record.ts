// What was typed as options, as one row of a list: the same reader checks both, and names the option where a list
// would name row and column.

import { cleanText } from '../domain/text.ts';
import type { TableRecord } from './tables/records.ts';

/** `flagOf` says how each field was typed: `--kind`. */
export function typedRecord<Field extends string>(
  values: Readonly<Partial<Record<Field, string | null>>>,
  flagOf: (field: Field) => string,
): TableRecord<Field> {
  return {
    row: 0,
    section: '',
    titles: [],
    has: field => values[field] !== undefined && values[field] !== null,
    text: field => cleanText(values[field] ?? ''),
    raw: field => values[field] ?? '',
    mark: () => null,
    place: field => ({ option: flagOf(field) }),
    cell: field => ({ option: flagOf(field) }),
  };
}
