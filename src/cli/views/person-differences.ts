// What of a person is different, field by field, in words.

import { addDays } from '../../domain/civil-date.ts';
import type { Person } from '../../domain/person.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { roleName } from '../ask-ward.ts';
import type { CommandInput } from '../command-file.ts';

export interface FieldDifference {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export function personDifferences(
  before: Person,
  after: Person,
  facts: WardFacts,
  input: CommandInput,
): readonly FieldDifference[] {
  const { fields } = input.messages.ward;
  const [old, now] = [describePerson(before, facts, input), describePerson(after, facts, input)];
  return (Object.keys(now) as (keyof typeof now)[])
    .filter(field => old[field] !== now[field])
    .map(field => ({ field: fields[field], from: old[field], to: now[field] }));
}

/** Contacts are told apart by their ends and not given away. */
function masked(contact: string): string {
  return contact === '' ? '' : `…${contact.slice(-3)}`;
}

function describePerson(person: Person, { skills, roles }: WardFacts, input: CommandInput) {
  const { ward, dates } = input.messages;
  const yesNo = (yes: boolean) => (yes ? ward.yes : ward.no);
  return {
    name: person.name,
    title: person.title,
    unit: person.unit,
    birthDate: person.birthDate ? dates.date(person.birthDate) : '',
    phone: masked(person.phone),
    email: masked(person.email),
    skills: person.skills.map(code => skills.find(s => s.code === code)?.nameVi ?? code).join(', '),
    mentor: yesNo(person.mentor),
    trainee: yesNo(person.trainee),
    memberships: person.memberships
      .map(({ role, sharePercent, from, until }) => {
        const known = roles.find(r => r.code === role);
        const name = known ? roleName(known, input) : role;
        return ward.membership(
          name,
          sharePercent,
          dates.date(from),
          until ? dates.date(addDays(until, -1)) : null,
        );
      })
      .join('; '),
  };
}
