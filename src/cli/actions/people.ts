// People one by one.

import { addDays } from '../../domain/civil-date.ts';
import type { Person } from '../../domain/person.ts';
import { readCivilDate } from '../../operations/read-period.ts';
import { readWard } from '../../operations/read-ward.ts';
import {
  addPerson,
  editPerson,
  type PersonChange,
  type PersonFields,
  retirePerson,
} from '../../operations/ward/people.ts';
import { personOrAsked, roleOrAsked } from '../ask-ward.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument, mayAsk, neededOrAsked, textOption } from '../options.ts';
import { askChoice, askText, askYesOrNo } from '../prompts.ts';
import { personDifferences } from '../views/person-differences.ts';
import { changedOutcome, confirmedChange } from './changed.ts';

export async function add(input: CommandInput): Promise<Outcome> {
  const typed = fieldsOf(input);
  const { ask } = input.messages.ward;
  const name = await neededOrAsked(input, argument(input, 0) || typed.name, 'NAME', { message: ask.name });
  const role = await roleOrAsked(input, typed.role ?? null);
  const changed = await addPerson(officeOf(input), { ...typed, name, role });
  const { code, name: added } = changed.result.after;
  return changedOutcome(input, withoutContacts(changed), [input.messages.ward.added(`${code} ${added}`)]);
}

export async function edit(input: CommandInput): Promise<Outcome> {
  const person = await personOrAsked(input, input.args[0]);
  const changed = await editPerson(officeOf(input), person, await editedFields(input));
  const facts = await readWard(officeOf(input));
  const { before, after } = changed.result;
  const lines = before
    ? personDifferences(before, after, facts, input).map(d =>
        input.messages.ward.fieldChanged(d.field, d.from, d.to),
      )
    : [];
  const { ward } = input.messages;
  const head = lines.length > 0 ? ward.changed(`${after.code} ${after.name}`) : ward.same;
  return changedOutcome(input, withoutContacts(changed), [head, ...lines.map(line => `  ${line}`)]);
}

export async function retire(input: CommandInput): Promise<Outcome> {
  const person = await personOrAsked(input, input.args[0]);
  const last = textOption(input, 'last');
  const lastDay = last === null ? null : readCivilDate(last);
  return confirmedChange(
    input,
    async office => withoutContacts(await retirePerson(office, person, lastDay)),
    ({ after }) => {
      const until = after.memberships.at(-1)?.until;
      const when = until ? input.messages.dates.date(addDays(until, -1)) : '';
      return [input.messages.ward.retired(after.name, when)];
    },
  );
}

const ASKED = ['name', 'title', 'unit', 'skills', 'share', 'role', 'mentor', 'trainee'] as const;

/** As typed; where nothing was and somebody is there, one field pointed at. */
async function editedFields(input: CommandInput): Promise<PersonFields> {
  const typed = fieldsOf(input);
  if (Object.values(typed).some(value => value !== null) || !mayAsk(input)) return typed;
  const { ask, fields } = input.messages.ward;
  const field = await askChoice(
    ask.field,
    ASKED.map(value => ({ name: fields[value], value })),
  );
  if (field === 'role') return { ...typed, role: await roleOrAsked(input, null) };
  if (field === 'mentor' || field === 'trainee')
    return { ...typed, [field]: (await askYesOrNo(fields[field], true)) ? 'x' : '' };
  return { ...typed, [field]: await askText({ message: fields[field] }) };
}

function fieldsOf(input: CommandInput): PersonFields {
  const flag = (name: string) =>
    input.options[name] === true ? 'x' : input.options[name] === false ? '' : null;
  return {
    code: textOption(input, 'code'),
    name: textOption(input, 'name'),
    role: textOption(input, 'role'),
    title: textOption(input, 'title'),
    unit: textOption(input, 'unit'),
    birthDate: textOption(input, 'birthDate'),
    phone: textOption(input, 'phone'),
    email: textOption(input, 'email'),
    skills: textOption(input, 'skills'),
    share: textOption(input, 'share'),
    mentor: flag('mentor'),
    trainee: flag('trainee'),
    from: textOption(input, 'from'),
    until: textOption(input, 'last'),
  };
}

/** Contacts and birth dates stay in the file. */
function withoutContacts<Rest extends { readonly result: PersonChange }>(changed: Rest) {
  const shown = ({ phone: _phone, email: _email, birthDate: _birthDate, ...rest }: Person) => rest;
  const { before, after } = changed.result;
  return { ...changed, result: { before: before && shown(before), after: shown(after) } };
}
