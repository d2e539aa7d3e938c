// A person as a table of fields: somebody new, or what is known of somebody, of which only what was changed is typed.

import type { Person } from '../../domain/person.ts';
import { personCells } from '../../domain/person-cells.ts';
import { type FieldCell, PERSON_FIELDS, type PersonField } from '../../domain/person-fields.ts';
import { namesOf } from '../../i18n/names.ts';
import { dayVerdict } from '../ask-date.ts';
import { personOrAsked } from '../ask-ward.ts';
import type { peopleAdd, peopleEdit } from '../commands/people.ts';
import type { Typed, WordsOf } from '../declaration.ts';
import type { Field } from '../form-fields.ts';
import { askForm } from '../prompts.ts';
import { capital, choiceField, neededText, roleChoices, textField } from './field-kinds.ts';
import type { Visit } from './step.ts';

/** The usual ones first; the code is given, and further fields can be filled in later. */
const OF_NEW: readonly PersonField[] = [
  ...(['name', 'role', 'title', 'unit', 'skills', 'from', 'share', 'phone', 'mentor', 'trainee'] as const),
];
const OF_KNOWN: readonly PersonField[] = [
  ...(['name', 'role', 'share', 'from', 'title', 'unit', 'skills'] as const),
  ...(['phone', 'email', 'birthDate', 'birthYear', 'mentor', 'trainee', 'until'] as const),
];
const YES = 'x';

export async function newPerson(visit: Visit): Promise<WordsOf<typeof peopleAdd>> {
  const standing = new Map<PersonField, string>([
    ['role', roleChoices(visit)[0]?.value ?? ''],
    ['share', '100'],
    ['from', visit.input.messages.dates.date(visit.outlook.today)],
  ]);
  const fields = OF_NEW.map(field => personField(field, standing.get(field) ?? '', visit));
  const value = await askForm(visit.input.messages.menu.steps['people-add'], fields);
  const typed = OF_NEW.filter(field => value(field) !== (field === 'share' ? '100' : ''));
  return asTyped(typed, value);
}

export async function knownPerson(visit: Visit): Promise<WordsOf<typeof peopleEdit> | null> {
  const code = await personOrAsked(visit.input, null);
  const person = visit.outlook.facts.people.find(p => p.code === code);
  if (!person) return { person: code };
  const standing = standingCells(person, visit);
  const fields = OF_KNOWN.map(field => personField(field, standing(field), visit));
  const value = await askForm(`${person.name} (${code})`, fields);
  const changed = OF_KNOWN.filter(field => value(field) !== standing(field));
  return { person: code, ...asTyped(changed, value) };
}

function standingCells(person: Person, { input, outlook }: Visit): (field: PersonField) => string {
  const { dates } = input.messages;
  const { skill } = namesOf(outlook.facts, input.language);
  const membership = person.memberships.at(-1);
  const cells = personCells(person, membership, { role: code => code, skill });
  const text = (cell: FieldCell) => (typeof cell === 'string' ? cell : cell ? dates.date(cell.date) : '');
  return field => (field === 'share' ? String(membership?.sharePercent ?? 100) : text(cells[field]));
}

function personField(field: PersonField, value: string, visit: Visit): Field<PersonField> {
  const { input } = visit;
  const { personFields, records } = input.messages;
  const label = capital(personFields[field].word);
  switch (PERSON_FIELDS[field].kind) {
    case 'name':
      return neededText(field, { label, value }, input);
    case 'role':
      return choiceField(field, label, roleChoices(visit), value);
    case 'flag':
      return choiceField(field, label, yesAndNo(records), value);
    case 'skills':
      return textField(field, { label, value, hint: skillsHint(visit) });
    case 'date':
    case 'from':
    case 'until':
      return { ...textField(field, { label, value }), check: emptyOr(dayVerdict(input, 'day', 'either')) };
    case 'code':
    case 'phone':
    case 'share':
    case 'text':
    case 'year':
      return textField(field, { label, value });
  }
}

function yesAndNo({ yes, no }: { readonly yes: string; readonly no: string }) {
  return [
    { name: no, value: '' },
    { name: yes, value: YES },
  ];
}

function emptyOr(verdict: (typed: string) => true | string) {
  return (typed: string) => typed.trim() === '' || verdict(typed);
}

function skillsHint({ input, outlook }: Visit): string {
  const { skill } = namesOf(outlook.facts, input.language);
  return input.messages.ward.fields.skillsHint(outlook.facts.skills.map(({ code }) => skill(code)));
}

/** By the options that fields are typed with; a flag is said, not written. */
function asTyped(fields: readonly PersonField[], value: (field: PersonField) => string): Typed {
  return Object.fromEntries(
    fields.map(field => {
      const { name } = PERSON_FIELDS[field].option;
      return [name, PERSON_FIELDS[field].kind === 'flag' ? value(field) === YES : value(field)];
    }),
  );
}
