// Questions about what the ward has: one of its people, roles, kinds of leave.

import { WEEKDAYS, type Weekday } from '../domain/civil-date.ts';
import { LEAVE_KINDS, type LeaveKind } from '../domain/leave.ts';
import { comparePeople } from '../domain/person.ts';
import { nameIn } from '../i18n/names.ts';
import { readWard } from '../operations/read-ward.ts';
import type { WishInput } from '../operations/ward/constraints.ts';
import { askDate } from './ask-date.ts';
import type { CommandInput } from './command-file.ts';
import { officeOf } from './office.ts';
import { mayAsk, needed } from './options.ts';
import { askChoice, askSearched } from './prompts.ts';

/** What was typed, or the code of the person pointed at. */
export async function personOrAsked(
  input: CommandInput,
  typed: string | null,
  message: string = input.messages.ward.ask.person,
): Promise<string> {
  if (typed || !mayAsk(input)) return needed(typed, 'PERSON');
  const { people } = await readWard(officeOf(input));
  const choices = people
    .toSorted(comparePeople)
    .map(({ code, name, unit }) => ({ name: `${name} (${code}${unit ? `, ${unit}` : ''})`, value: code }));
  return askSearched<string>(message, choices);
}

export async function roleOrAsked(input: CommandInput, typed: string | null): Promise<string> {
  if (typed || !mayAsk(input)) return needed(typed, '--role');
  const { roles } = await readWard(officeOf(input));
  const choices = roles.map(role => ({ name: nameIn(role, input.language), value: role.code }));
  return askChoice<string>(input.messages.ward.ask.role, choices);
}

export async function leaveKindOrAsked(input: CommandInput, typed: string | null): Promise<string> {
  if (typed || !mayAsk(input)) return typed ?? 'other';
  const choices = LEAVE_KINDS.map(kind => ({ name: input.messages.rules.leave(kind, 'day'), value: kind }));
  return askChoice<LeaveKind>(input.messages.ward.ask.leaveKind, choices);
}

/** A date to avoid, a weekday preferred, or one on which the person never serves. */
export async function askWish(input: CommandInput): Promise<Omit<WishInput, 'person'>> {
  const { ask } = input.messages.ward;
  const wish = await askChoice(
    ask.wish,
    (['avoid', 'prefer', 'never', 'neverNth'] as const).map(value => ({ name: ask.wishKinds[value], value })),
  );
  if (wish === 'avoid') return { wish, value: await askDate(input, ask.date), nth: null };
  const value = await askWeekday(input);
  if (wish !== 'neverNth') return { wish, value, nth: null };
  const nth = await askChoice(
    ask.nth,
    ['1', '2', '3', '4', '5'].map(n => ({ name: n, value: n })),
  );
  return { wish: 'never', value, nth };
}

export async function askWeekday({ messages }: CommandInput): Promise<Weekday> {
  const choices = WEEKDAYS.map(value => ({ name: messages.dates.weekday(value), value }));
  return askChoice<Weekday>(messages.ward.ask.weekday, choices);
}
