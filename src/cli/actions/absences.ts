// Leave, wishes, exclusions and forbidden pairs, one at a time.

import { UserError } from '../../domain/errors.ts';
import type { Exclusion, ForbiddenPair, Wish } from '../../domain/leave.ts';
import { isExclusion } from '../../domain/leave.ts';
import { lastDate } from '../../domain/period.ts';
import { readWard } from '../../operations/read-ward.ts';
import {
  addWish,
  allowPair,
  type ConstraintChange,
  forbidPair,
  removeWish,
  type WishInput,
} from '../../operations/ward/constraints.ts';
import { addLeave as add, removeLeave as remove } from '../../operations/ward/leave.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { askDates } from '../ask-date.ts';
import { askWish, leaveKindOrAsked, personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { leaveAdd, leaveRemove } from '../commands/leave.ts';
import type { pairForbid } from '../commands/pairs.ts';
import type { wishAdd } from '../commands/wishes.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { mayAsk, neededOrAsked } from '../options.ts';
import { renderListing } from '../views/listing.ts';
import { changeWard } from './changed.ts';

/** `leave add DATES [PEOPLE...]`. */
export const addLeave: Action<typeof leaveAdd> = async (input, given) => {
  const { role, unit, note, part } = given;
  const { ask } = input.messages.ward;
  const dates = await neededOrAsked(input, given.dates, 'DATES', () => askDates(input, ask.dates));
  const grouped = role !== null || unit !== null;
  const people = given.people.length > 0 || grouped ? given.people : [await personOrAsked(input, null)];
  const kind = await leaveKindOrAsked(input, given.kind);
  const { ward, dates: day, rules } = input.messages;
  return changeWard(input, {
    change: office => add(office, { people, role, unit, dates, kind, part, note }),
    say: ({ people: away, period, leave }, facts) => [
      ward.leaveAdded(
        namesOf(away, facts),
        rules.leave(leave[0]?.kind ?? 'other', leave[0]?.part ?? 'day'),
        day.date(period.from),
        day.date(lastDate(period)),
      ),
    ],
    data: ({ doubts: _, ...noted }) => noted,
    doubts: ({ doubts }) => doubts,
  });
};

export const removeLeave: Action<typeof leaveRemove> = async (input, given) => {
  const { ask } = input.messages.ward;
  const dates = await neededOrAsked(input, given.dates, 'DATES', () => askDates(input, ask.dates));
  const person = await personOrAsked(input, given.person);
  const { ward, dates: say } = input.messages;
  return changeWard(input, {
    change: office => remove(office, person, dates),
    data: ({ doubts: _, ...noted }) => noted,
    say: ({ period, people }, facts) => [
      ward.leaveRemoved(namesOf(people, facts), say.date(period.from), say.date(lastDate(period))),
    ],
  });
};

export async function changeWish(
  input: CommandInput,
  given: Given<typeof wishAdd>,
  how: 'add' | 'remove',
): Promise<Outcome> {
  const person = await personOrAsked(input, given.person);
  const wish = { person, ...(await wishOf(input, given)) };
  const { ward } = input.messages;
  const what = (result: ConstraintChange, facts: WardFacts) =>
    `${namesOf([result.person], facts)}: ${wishText(result, input)}`;
  const [change, said] = how === 'add' ? [addWish, ward.added] : [removeWish, ward.removed];
  return changeWard(input, {
    change: office => change(office, wish),
    say: (result, facts) => [said(what(result, facts))],
  });
}

async function wishOf(
  input: CommandInput,
  { nth, ...given }: Given<typeof wishAdd>,
): Promise<Omit<WishInput, 'person'>> {
  for (const wish of ['avoid', 'prefer', 'never'] as const) {
    const value = given[wish];
    if (value !== null) return { wish, value, nth };
  }
  if (mayAsk(input)) return askWish(input);
  throw new UserError('unreadable', {
    code: 'option-missing',
    facts: { option: '--avoid, --prefer, --never' },
  });
}

export async function changePair(
  input: CommandInput,
  given: Given<typeof pairForbid>,
  how: 'forbid' | 'allow',
): Promise<Outcome> {
  const first = await personOrAsked(input, given.first);
  const second = await personOrAsked(input, given.second);
  const { ward } = input.messages;
  const names = (pair: ForbiddenPair, facts: WardFacts) =>
    [namesOf([pair.first], facts), namesOf([pair.second], facts)] as const;
  const [change, said] = how === 'forbid' ? [forbidPair, ward.pairForbidden] : [allowPair, ward.pairAllowed];
  return changeWard(input, {
    change: office => change(office, first, second),
    say: (pair, facts) => [said(...names(pair, facts))],
  });
}

export async function listWishes(input: CommandInput): Promise<Outcome> {
  const { wishes, exclusions, people } = await readWard(officeOf(input));
  const { commands, ward } = input.messages;
  const all: readonly (Wish | Exclusion)[] = [...wishes, ...exclusions];
  const rows = all
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))
    .map(w => [w.person, people.find(p => p.code === w.person)?.name ?? '', wishText(w, input)]);
  const head = [commands.columns.code, commands.columns.name, ward.columns.wish];
  return { data: { wishes, exclusions }, text: renderListing({ head, rows }, input) };
}

export async function listPairs(input: CommandInput): Promise<Outcome> {
  const { forbiddenPairs, people } = await readWard(officeOf(input));
  const name = (code: string) => `${people.find(p => p.code === code)?.name ?? ''} (${code})`;
  const { columns } = input.messages.ward;
  const rows = forbiddenPairs.map(pair => [name(pair.first), name(pair.second)]);
  return {
    data: forbiddenPairs,
    text: renderListing({ head: [columns.first, columns.second], rows }, input),
  };
}

export function wishText(wish: ConstraintChange, { messages }: CommandInput): string {
  const { ward, dates } = messages;
  if (isExclusion(wish)) return ward.wish.never(dates.weekday(wish.weekday), wish.nth);
  return wish.kind === 'avoid-date'
    ? ward.wish.avoid(dates.date(wish.date))
    : ward.wish.prefer(dates.weekday(wish.weekday));
}

function namesOf(codes: readonly string[], { people }: WardFacts): string {
  return codes.map(code => `${people.find(p => p.code === code)?.name ?? ''} (${code})`).join(', ');
}
