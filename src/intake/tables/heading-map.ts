// Which of the list's own headings stand for which field, where the list calls them something we do not know.

import { type Problem, UserError } from '../../domain/errors.ts';
import { fieldsOf, type Headings, headingKey } from './headings.ts';

/** From a heading as the list has it to a field, or to null where the column is to be passed over. */
export type HeadingMap<Field extends string> = ReadonlyMap<string, Field | null>;

const NOTHING = '-';

/** `Họ tên=name, Ghi chú=-`: a field by its own name or by any heading of it. Throws UserError. */
export function parseHeadingMap<Field extends string>(
  typed: string,
  headings: Headings<Field>,
): HeadingMap<Field> {
  const problems: Problem[] = [];
  const map = new Map<string, Field | null>();
  for (const part of typed
    .split(',')
    .map(p => p.trim())
    .filter(p => p !== '')) {
    const [heading = '', fieldText = ''] = part.split('=').map(p => p.trim());
    const field = fieldText === NOTHING ? null : fieldNamed(fieldText, headings);
    if (heading === '' || field === undefined) {
      const known = fieldsOf(headings).flatMap(each => headings[each][0] ?? []);
      problems.push({ code: 'map-unreadable', facts: { value: part, known }, place: { option: '--map' } });
    } else map.set(heading, field);
  }
  if (problems.length > 0) throw new UserError('unreadable', problems);
  return map;
}

/** The headings with the list's own words in place of ours for every field that they name. */
export function withHeadingMap<Field extends string>(
  headings: Headings<Field>,
  map: HeadingMap<Field>,
): Headings<Field> {
  const taken = new Set([...map.keys()].map(headingKey));
  const mapped: Record<Field, readonly string[]> = { ...headings };
  for (const field of fieldsOf(headings)) {
    const named = [...map].filter(([, meant]) => meant === field).map(([heading]) => heading);
    mapped[field] = named.length > 0 ? named : headings[field].filter(name => !taken.has(headingKey(name)));
  }
  return mapped;
}

function fieldNamed<Field extends string>(text: string, headings: Headings<Field>): Field | undefined {
  const key = headingKey(text);
  const fields = fieldsOf(headings);
  return fields.find(
    field => headingKey(field) === key || headings[field].some(name => headingKey(name) === key),
  );
}
