// Two people exchange turns, or one takes over.

import { namesOf } from '../../i18n/names.ts';
import { type Exchanged, cover as makeCover, swap as makeSwap } from '../../operations/roster/exchange.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { askDate } from '../ask-date.ts';
import { personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/changes.ts';
import { neededOrAsked } from '../options.ts';
import { changeRoster } from './changed-roster.ts';

export const swap: Action<typeof declared.swapCommand> = async (input, given) => {
  const person = await personOrAsked(input, given.person);
  const duty = await dutyOrAsked(input, given.date, person);
  const other = await personOrAsked(input, given.other, input.messages.month.ask.other);
  const otherDuty = await dutyOrAsked(input, given.otherDate, other);
  const { reason, force } = given;
  return changeRoster(
    input,
    given,
    office => makeSwap(office, { person, duty, other, otherDuty, reason, force }),
    ({ turns }, facts) => swapLines(turns, facts, input),
  );
};

export const cover: Action<typeof declared.coverCommand> = async (input, given) => {
  const person = await personOrAsked(input, given.person);
  const duty = await dutyOrAsked(input, given.date, person);
  const by = await personOrAsked(input, given.by, input.messages.month.ask.by);
  const { reason, force } = given;
  return changeRoster(
    input,
    given,
    office => makeCover(office, { person, duty, by, reason, force }),
    ({ turns }, facts) => {
      const { month, dates } = input.messages;
      const names = namesOf(facts, input.language);
      return turns.map(t => month.covered(names.person(t.to), names.person(t.from), dates.date(t.duty.date)));
    },
  );
};

function dutyOrAsked(input: CommandInput, typed: string | null, person: string): Promise<string> {
  return neededOrAsked(input, typed, 'DATE', () => askDate(input, input.messages.month.ask.swapDate(person)));
}

function swapLines(turns: Exchanged['turns'], facts: WardFacts, input: CommandInput): readonly string[] {
  const { month, dates } = input.messages;
  const names = namesOf(facts, input.language);
  const [one, two] = turns;
  if (!one || !two) return [];
  return [
    month.swapped(
      names.person(one.from),
      dates.date(one.duty.date),
      names.person(two.from),
      dates.date(two.duty.date),
    ),
  ];
}
