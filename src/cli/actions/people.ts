// People one by one.

import { addDays } from '../../domain/civil-date.ts';
import { shownToAll } from '../../domain/person.ts';
import { ALL_FIELDS, PERSON_FIELDS, type PersonField } from '../../domain/person-fields.ts';
import {
  addPerson,
  editPerson,
  type PersonChange,
  type PersonFields,
  retirePerson,
} from '../../operations/ward/people.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { personOrAsked, roleOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type { peopleAdd, peopleEdit, peopleRetire } from '../commands/people.ts';
import type { Given } from '../declaration.ts';
import { mayAsk, neededOrAsked } from '../options.ts';
import { typedFields } from '../person-options.ts';
import { askChoice, askText, askYesOrNo } from '../prompts.ts';
import { personDifferences } from '../views/person-differences.ts';
import { changeWard } from './changed.ts';

export const add: Action<typeof peopleAdd> = async (input, given) => {
  const typed = typedFields(given);
  const { ask } = input.messages.ward;
  const name = await neededOrAsked(input, given.name, 'NAME', { message: ask.name });
  const role = await roleOrAsked(input, typed.role ?? null);
  return changeWard(input, {
    change: office => addPerson(office, { ...typed, name, role }),
    say: ({ after }) => [input.messages.ward.added(`${after.code} ${after.name}`)],
    data: shown,
    doubts: ({ doubts }) => doubts,
  });
};

export const edit: Action<typeof peopleEdit> = async (input, given) => {
  const person = await personOrAsked(input, given.person);
  const fields = await editedFields(input, given);
  return changeWard(input, {
    change: office => editPerson(office, person, fields),
    say: (result, facts) => editedLines(result, facts, input),
    data: shown,
    doubts: ({ doubts }) => doubts,
  });
};

function editedLines(
  { before, after }: PersonChange,
  facts: WardFacts,
  input: CommandInput,
): readonly string[] {
  const { ward } = input.messages;
  const differences = before ? personDifferences(facts, input)(before, after) : [];
  const head = differences.length > 0 ? ward.changed(`${after.code} ${after.name}`) : ward.same;
  return [head, ...differences.map(d => `  ${ward.fieldChanged(d.field, d.from, d.to)}`)];
}

export const retire: Action<typeof peopleRetire> = async (input, given) => {
  const person = await personOrAsked(input, given.person);
  return changeWard(input, {
    change: office => retirePerson(office, person, given.last),
    say: ({ after }) => {
      const until = after.memberships.at(-1)?.until;
      const when = until ? input.messages.dates.date(addDays(until, -1)) : '';
      return [input.messages.ward.retired(after.name, when)];
    },
    data: shown,
  });
};

/** The code stays, and since when is of a change of role or share. */
const ASKED = ALL_FIELDS.filter(field => !['code', 'from', 'until'].includes(field));

/** As typed; where nothing was and somebody is there, one field pointed at. */
async function editedFields(input: CommandInput, given: Given<typeof peopleEdit>): Promise<PersonFields> {
  const typed = typedFields(given);
  if (Object.values(typed).some(value => value !== null) || !mayAsk(input)) return typed;
  const { ward, personFields } = input.messages;
  const choices = ASKED.map(value => ({ name: personFields[value].word, value }));
  const field = await askChoice(ward.ask.field, choices);
  return { ...typed, [field]: await askField(field, input) };
}

async function askField(field: PersonField, input: CommandInput): Promise<string> {
  const message = input.messages.personFields[field].word;
  const { kind } = PERSON_FIELDS[field];
  if (kind === 'role') return roleOrAsked(input, null);
  if (kind === 'flag') return (await askYesOrNo(message, true)) ? 'x' : '';
  return askText({ message });
}

function shown({ before, after }: PersonChange): object {
  return { before: before && shownToAll(before), after: shownToAll(after) };
}
