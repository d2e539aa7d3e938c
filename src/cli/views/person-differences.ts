// What of a person is different, field by field, in words.

import { addDays } from '../../domain/civil-date.ts';
import type { Membership, Person } from '../../domain/person.ts';
import { OWN_FIELDS, type OwnField, privacyOf, sayOwn } from '../../domain/person-fields.ts';
import { type Names, namesOf } from '../../i18n/names.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { View } from './view.ts';

export interface FieldDifference {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** Of any two states of a person of that ward. */
export function personDifferences(
  facts: WardFacts,
  input: View,
): (before: Person, after: Person) => readonly FieldDifference[] {
  const names = namesOf(facts, input.language);
  const { skill } = namesOf(facts, 'vi');
  return (before, after) => differences(before, after, { ...names, skill }, input);
}

function differences(before: Person, after: Person, names: Names, input: View): readonly FieldDifference[] {
  const { personFields, ward } = input.messages;
  const served = (person: Person) => person.memberships.map(m => membershipText(m, names, input)).join('; ');
  const own = OWN_FIELDS.filter(field => String(before[field]) !== String(after[field])).map(field => ({
    field: personFields[field].word,
    from: ownText(before, field, names, input),
    to: ownText(after, field, names, input),
  }));
  const memberships = { field: ward.memberships, from: served(before), to: served(after) };
  return memberships.from === memberships.to ? own : [...own, memberships];
}

function ownText(person: Person, field: OwnField, { skill }: Names, input: View): string {
  const { ward, dates } = input.messages;
  const privacy = privacyOf(field);
  if (privacy === 'never') return HIDDEN;
  const text = (value: string) => (privacy === 'all' ? value : masked(value));
  return sayOwn<OwnField, string>(person, field, {
    name: text,
    text,
    phone: text,
    date: date => (date ? dates.date(date) : ''),
    year: year => String(year ?? ''),
    flag: yes => (yes ? ward.yes : ward.no),
    skills: codes => codes.map(skill).join(', '),
  });
}

const HIDDEN = '•••';

/** Contacts are told apart by their ends and not given away. */
function masked(contact: string): string {
  return contact === '' ? '' : `…${contact.slice(-3)}`;
}

function membershipText(
  { role, sharePercent, from, until }: Membership,
  names: Names,
  { messages: { ward, dates } }: View,
): string {
  const last = until ? dates.date(addDays(until, -1)) : null;
  return ward.membership(names.role(role), sharePercent, dates.date(from), last);
}
