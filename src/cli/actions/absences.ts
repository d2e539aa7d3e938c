// Leave, wishes, exclusions and forbidden pairs, one at a time.

import { UserError } from '../../domain/errors.ts';
import type { Exclusion, Wish } from '../../domain/leave.ts';
import { isExclusion } from '../../domain/leave.ts';
import { lastDate } from '../../domain/period.ts';
import { readWard } from '../../operations/look-up.ts';
import {
  addWish,
  allowPair,
  type ConstraintChange,
  forbidPair,
  removeWish,
  type WishInput,
} from '../../operations/ward/constraints.ts';
import { addLeave as add, removeLeave as remove } from '../../operations/ward/leave.ts';
import { leaveKindOrAsked, personOrAsked } from '../ask-ward.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { neededOrAsked, textOption } from '../options.ts';
import { renderTable } from '../views/table.ts';
import { changedOutcome } from './changed.ts';

/** `leave add DATES [PEOPLE...]`. */
export async function addLeave(input: CommandInput): Promise<Outcome> {
  const [typedDates, ...typedPeople] = input.args;
  const [role, unit] = [textOption(input, 'role'), textOption(input, 'unit')];
  const { ask } = input.messages.ward;
  const dates = await neededOrAsked(input, typedDates, 'DATES', { message: ask.dates });
  const grouped = role !== null || unit !== null;
  const people = typedPeople.length > 0 || grouped ? typedPeople : [await personOrAsked(input, undefined)];
  const kind = await leaveKindOrAsked(input, textOption(input, 'kind'));
  const note = textOption(input, 'note') ?? '';
  const changed = await add(officeOf(input), { people, role, unit, dates, kind, note });
  const { ward, dates: say, rules } = input.messages;
  const { period, leave } = changed.result;
  const line = ward.leaveAdded(
    await namesOf(changed.result.people, input),
    rules.leave(leave[0]?.kind ?? 'other'),
    say.date(period.from),
    say.date(lastDate(period)),
  );
  return changedOutcome(input, changed, [line]);
}

export async function removeLeave(input: CommandInput): Promise<Outcome> {
  const { ask } = input.messages.ward;
  const dates = await neededOrAsked(input, input.args[0], 'DATES', { message: ask.dates });
  const person = await personOrAsked(input, input.args[1]);
  const changed = await remove(officeOf(input), person, dates);
  const { ward, dates: say } = input.messages;
  const { period, people } = changed.result;
  const line = ward.leaveRemoved(
    await namesOf(people, input),
    say.date(period.from),
    say.date(lastDate(period)),
  );
  return changedOutcome(input, changed, [line]);
}

export async function changeWish(input: CommandInput, how: 'add' | 'remove'): Promise<Outcome> {
  const person = await personOrAsked(input, input.args[0]);
  const operation = how === 'add' ? addWish : removeWish;
  const changed = await operation(officeOf(input), { person, ...wishOf(input) });
  const { ward } = input.messages;
  const what = `${await namesOf([changed.result.person], input)}: ${wishText(changed.result, input)}`;
  return changedOutcome(input, changed, [how === 'add' ? ward.added(what) : ward.removed(what)]);
}

function wishOf(input: CommandInput): Omit<WishInput, 'person'> {
  const nth = textOption(input, 'nth');
  for (const wish of ['avoid', 'prefer', 'never'] as const) {
    const value = textOption(input, wish);
    if (value !== null) return { wish, value, nth };
  }
  throw new UserError('unreadable', {
    code: 'option-missing',
    facts: { option: '--avoid, --prefer, --never' },
  });
}

export async function changePair(input: CommandInput, how: 'forbid' | 'allow'): Promise<Outcome> {
  const first = await personOrAsked(input, input.args[0]);
  const second = await personOrAsked(input, input.args[1]);
  const operation = how === 'forbid' ? forbidPair : allowPair;
  const changed = await operation(officeOf(input), first, second);
  const { ward } = input.messages;
  const names = await Promise.all(
    [changed.result.first, changed.result.second].map(c => namesOf([c], input)),
  );
  const [a = '', b = ''] = names;
  return changedOutcome(input, changed, [
    how === 'forbid' ? ward.pairForbidden(a, b) : ward.pairAllowed(a, b),
  ]);
}

export async function listWishes(input: CommandInput): Promise<Outcome> {
  const { wishes, exclusions, people } = await readWard(officeOf(input));
  const { commands, ward } = input.messages;
  const all: readonly (Wish | Exclusion)[] = [...wishes, ...exclusions];
  const rows = all
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))
    .map(w => [w.person, people.find(p => p.code === w.person)?.name ?? '', wishText(w, input)]);
  const head = [commands.columns.code, commands.columns.name, ward.columns.wish];
  return { data: { wishes, exclusions }, text: renderTable({ head, rows }, input.width) };
}

export async function listPairs(input: CommandInput): Promise<Outcome> {
  const { forbiddenPairs, people } = await readWard(officeOf(input));
  const name = (code: string) => `${people.find(p => p.code === code)?.name ?? ''} (${code})`;
  const { columns } = input.messages.ward;
  const rows = forbiddenPairs.map(pair => [name(pair.first), name(pair.second)]);
  return {
    data: forbiddenPairs,
    text: renderTable({ head: [columns.first, columns.second], rows }, input.width),
  };
}

function wishText(wish: ConstraintChange, { messages }: CommandInput): string {
  const { ward, dates } = messages;
  if (isExclusion(wish)) return ward.wish.never(dates.weekday(wish.weekday), wish.nth);
  return wish.kind === 'avoid-date'
    ? ward.wish.avoid(dates.date(wish.date))
    : ward.wish.prefer(dates.weekday(wish.weekday));
}

async function namesOf(codes: readonly string[], input: CommandInput): Promise<string> {
  const { people } = await readWard(officeOf(input));
  return codes.map(code => `${people.find(p => p.code === code)?.name ?? ''} (${code})`).join(', ');
}
