// The turn that is meant by a person and a date: a seat of a published duty that has not begun.

import { UserError } from '../../domain/errors.ts';
import type { Person, RoleCode } from '../../domain/person.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import { readNamedDuty } from '../find-duty.ts';
import { refuse } from '../refuse.ts';
import { hasBegun, type Planning } from './planning.ts';

export interface FoundTurn {
  readonly published: PublishedDuty;
  readonly role: RoleCode;
  readonly seat: number;
  readonly person: Person;
}

/** Throws `not-on-duty`, `duty-ambiguous`, or `duty-begun`, which only a service record mends. */
export function findTurn(
  person: Person,
  dutyText: string,
  { published, now }: Pick<Planning, 'published' | 'now'>,
): FoundTurn {
  const { date, pattern } = readNamedDuty(dutyText);
  const found = published.duties.flatMap(duty => {
    if (duty.state !== 'held' || duty.duty.date !== date) return [];
    if (pattern && duty.duty.pattern.toUpperCase() !== pattern) return [];
    return duty.seats
      .filter(s => s.person?.person === person.code)
      .map(({ role, seat }): FoundTurn => ({ published: duty, role, seat, person }));
  });
  const [one, ...others] = found;
  if (!one) return refuse({ code: 'not-on-duty', facts: { person: person.code, name: person.name, date } });
  if (others.length > 0) {
    const choices = found.map(t => `${date}/${t.published.duty.pattern}`);
    throw new UserError('wrong', { code: 'duty-ambiguous', facts: { value: dutyText.trim(), choices } });
  }
  if (hasBegun(one.published.duty, now))
    return refuse({ code: 'duty-begun', facts: { date, start: one.published.duty.start } });
  return one;
}
