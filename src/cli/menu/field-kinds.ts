// Fields of a form that several forms have: somebody, a day, a choice by name, text that may not stay empty.

import type { RoleCode } from '../../domain/person.ts';
import { comparePeople, membershipOn, type Person } from '../../domain/person.ts';
import { nameIn } from '../../i18n/names.ts';
import { type Direction, dayVerdict } from '../ask-date.ts';
import type { CommandInput } from '../command-file.ts';
import type { Field, FieldChoice } from '../form-fields.ts';
import type { Visit } from './step.ts';

type Kind = Pick<Field<never>, 'label' | 'hint'> & { readonly value?: string };

export function textField<Name extends string>(name: Name, { label, hint, value = '' }: Kind): Field<Name> {
  return { name, label, value, ...(hint === undefined ? {} : { hint }) };
}

export function neededText<Name extends string>(
  name: Name,
  kind: Kind,
  { messages }: CommandInput,
): Field<Name> {
  return { ...textField(name, kind), check: typed => typed.trim() !== '' || messages.prompts.notEmpty };
}

/** A day, or a run of days, read as it is typed. */
export function dayField<Name extends string>(
  name: Name,
  kind: Kind,
  asked: { readonly what: 'day' | 'days'; readonly direction: Direction },
  input: CommandInput,
): Field<Name> {
  const verdict = dayVerdict(input, asked.what, asked.direction);
  const { hint = input.messages.prompts.dayHint[asked.what] } = kind;
  return {
    ...textField(name, { ...kind, hint }),
    check: verdict,
  };
}

export function choiceField<Name extends string>(
  name: Name,
  label: string,
  choices: readonly FieldChoice[],
  value: string = choices[0]?.value ?? '',
): Field<Name> {
  return { name, label, value, choices };
}

/** Somebody who serves, found by typing; nobody at first. */
export function personField<Name extends string>(name: Name, label: string, visit: Visit): Field<Name> {
  const { input, outlook } = visit;
  const { prompts } = input.messages;
  const serving = outlook.facts.people.filter(p => serves(p, outlook.today)).toSorted(comparePeople);
  const choices = [
    { name: prompts.typeToFind, value: '' },
    ...serving.map(p => ({ name: `${p.name} (${p.code}${p.unit ? `, ${p.unit}` : ''})`, value: p.code })),
  ];
  return {
    ...choiceField(name, label, choices),
    hint: prompts.findHint,
    check: typed => typed !== '' || prompts.notEmpty,
  };
}

/** Today, or from a later day on. */
function serves(person: Person, today: Visit['outlook']['today']): boolean {
  return membershipOn(person, today) !== null || person.memberships.some(m => m.from > today);
}

export function roleChoices({
  input,
  outlook,
}: Visit): readonly (FieldChoice & { readonly value: RoleCode })[] {
  return outlook.facts.roles.map(role => ({ name: nameIn(role, input.language), value: role.code }));
}

/** As the first word of a label. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
