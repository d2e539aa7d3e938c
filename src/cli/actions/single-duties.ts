// One duty called off, held after all, or added.

import { namesOf } from '../../i18n/names.ts';
import { addDuty, cancelDuty, restoreDuty, type SingleDuty } from '../../operations/roster/single-duties.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { askDate } from '../ask-date.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { flagOption, needed, neededOrAsked, textOption } from '../options.ts';
import { changeRoster, dayOf } from './changed-roster.ts';

export async function cancel(input: CommandInput): Promise<Outcome> {
  const duty = await dateOrAsked(input);
  const reason = await reasonOrAsked(input);
  return changeRoster(
    input,
    office => cancelDuty(office, { duty, reason }),
    result => [input.messages.month.cancelled(dayOf(result.duty, input), reason)],
  );
}

export async function restore(input: CommandInput): Promise<Outcome> {
  const duty = await dateOrAsked(input);
  const reason = textOption(input, 'reason') ?? '';
  return changeRoster(
    input,
    office => restoreDuty(office, { duty, reason, force: textOption(input, 'force') }),
    result => [input.messages.month.restored(dayOf(result.duty, input))],
  );
}

export async function add(input: CommandInput): Promise<Outcome> {
  const date = await dateOrAsked(input);
  const typed = {
    date,
    start: needed(textOption(input, 'start'), '--start'),
    end: needed(textOption(input, 'end'), '--end'),
    seats: needed(textOption(input, 'seats'), '--seats'),
    label: textOption(input, 'label') ?? '',
    place: textOption(input, 'place') ?? '',
    requires: textOption(input, 'requires'),
    reason: await reasonOrAsked(input),
    fill: !flagOption(input, 'empty'),
  };
  return changeRoster(
    input,
    office => addDuty(office, typed),
    (result, facts) => addedLines(result, typed.reason, facts, input),
  );
}

function addedLines(
  { duty, empty }: SingleDuty,
  reason: string,
  facts: WardFacts,
  input: CommandInput,
): readonly string[] {
  const { month } = input.messages;
  const names = namesOf(facts, input.language);
  const when = dayOf(duty, input);
  return [
    month.added(when, `${duty.start}–${duty.end}`, reason),
    ...(flagOption(input, 'empty') ? [month.assignLater(input.messages.dates.date(duty.date))] : []),
    ...(flagOption(input, 'empty') ? [] : empty).map(seat =>
      input.palette.warning(month.staysEmpty(when, names.role(seat.role))),
    ),
  ];
}

function dateOrAsked(input: CommandInput): Promise<string> {
  return neededOrAsked(input, input.args[0], 'DATE', () => askDate(input, input.messages.month.ask.date));
}

function reasonOrAsked(input: CommandInput): Promise<string> {
  const message = input.messages.month.ask.reason;
  return neededOrAsked(input, textOption(input, 'reason'), '--reason', { message });
}
