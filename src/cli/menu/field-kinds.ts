// Fields of a form that several forms have: somebody, a day, a choice by name, text that may not stay empty.

import { parseClockTime } from '../../domain/clock-time.ts';
import type { SeatCount } from '../../domain/pattern.ts';
import type { RoleCode } from '../../domain/person.ts';
import { comparePeople, membershipOn, type Person, type Role } from '../../domain/person.ts';
import { nameIn } from '../../i18n/names.ts';
import { type Direction, dayVerdict } from '../ask-date.ts';
import type { CommandInput } from '../command-file.ts';
import type { Field, FieldChoice, FieldValues } from '../form-fields.ts';
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

export function timeField<Name extends string>(
  name: Name,
  value: string,
  { messages }: CommandInput,
): Field<Name> {
  const { month, prompts } = messages;
  const label = name === 'start' ? month.ask.start : month.ask.end;
  return {
    ...textField(name, { label, value }),
    check: typed => parseClockTime(typed) !== null || prompts.timeUnreadable,
  };
}

/** How many of each role, by its code; one where nothing is known. */
export function seatFields(
  { input, outlook }: Visit,
  seats?: readonly SeatCount[],
): readonly Field<string>[] {
  const { month, prompts } = input.messages;
  const standing = (role: RoleCode) => (seats ? (seats.find(s => s.role === role)?.count ?? 0) : 1);
  return outlook.facts.roles.map(role => ({
    ...textField(role.code, {
      label: month.ask.count(nameIn(role, input.language)),
      value: String(standing(role.code)),
    }),
    check: typed => /^[0-9]$/.test(typed.trim()) || prompts.countUnreadable,
  }));
}

/** `Cán bộ=1; Đoàn viên=2` of what stands in them. */
export function seatsTyped({ input, outlook }: Visit, value: FieldValues<string>): string {
  const called = (role: Role) => {
    const name = nameIn(role, input.language);
    return /[,;=]/.test(name) ? role.code : name;
  };
  return outlook.facts.roles.map(role => `${called(role)}=${value(role.code).trim()}`).join('; ');
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
