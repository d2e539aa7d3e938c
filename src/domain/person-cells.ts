// A person as a row of a list: what is written can be read again.

import { addDays } from './civil-date.ts';
import type { Membership, Person } from './person.ts';
import { byField, type FieldCell, type OwnField, type PersonField, sayOwn } from './person-fields.ts';

export interface CodeNames {
  role(code: string): string;
  skill(code: string): string;
}

export type PersonCells = Readonly<Record<PersonField, FieldCell>>;

/** Their row in one of their memberships, or in none. */
export function personCells(
  person: Person,
  membership: Membership | undefined,
  { role, skill }: CodeNames,
): PersonCells {
  const own = (field: OwnField) =>
    sayOwn<OwnField, FieldCell>(person, field, {
      name: text => text,
      text: text => text,
      phone: text => text,
      date: date => date && { date },
      year: year => (year === null ? null : String(year)),
      flag: yes => (yes ? 'x' : ''),
      skills: codes => codes.map(skill).join('; '),
    });
  const until = membership?.until ?? null;
  return byField(field => {
    switch (field) {
      case 'code':
        return person.code;
      case 'role':
        return membership ? role(membership.role) : '';
      case 'share':
        return `${membership?.sharePercent ?? 100}%`;
      case 'from':
        return membership ? { date: membership.from } : null;
      case 'until':
        return until && { date: addDays(until, -1) };
      default:
        return own(field);
    }
  });
}
