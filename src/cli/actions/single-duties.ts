// One duty called off, held after all, or added.

import { parseClockTime } from '../../domain/clock-time.ts';
import { namesOf } from '../../i18n/names.ts';
import { readWard } from '../../operations/read-ward.ts';
import { addDuty, cancelDuty, restoreDuty, type SingleDuty } from '../../operations/roster/single-duties.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { askDate } from '../ask-date.ts';
import { roleName } from '../ask-ward.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { flagOption, forceReason, mayAsk, needed, neededOrAsked, textOption } from '../options.ts';
import { askText } from '../prompts.ts';
import { changeRoster, dayOf } from './changed-roster.ts';

export async function cancel(input: CommandInput): Promise<Outcome> {
  const duty = await dateOrAsked(input);
  const reason = await reasonOrAsked(input);
  return changeRoster(
    input,
    office => cancelDuty(office, { duty, reason }),
    result => [
      input.messages.month.cancelled(dayOf(result.duty, input), reason),
      ...draftLine(result, input),
    ],
  );
}

export async function restore(input: CommandInput): Promise<Outcome> {
  const duty = await dateOrAsked(input);
  const reason = textOption(input, 'reason') ?? '';
  return changeRoster(
    input,
    office => restoreDuty(office, { duty, reason, force: forceReason(input) }),
    result => [input.messages.month.restored(dayOf(result.duty, input)), ...draftLine(result, input)],
  );
}

export async function add(input: CommandInput): Promise<Outcome> {
  const date = await dateOrAsked(input);
  const typed = {
    date,
    start: await timeOrAsked(input, 'start'),
    end: await timeOrAsked(input, 'end'),
    seats: await seatsOrAsked(input),
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
  result: SingleDuty,
  reason: string,
  facts: WardFacts,
  input: CommandInput,
): readonly string[] {
  const { duty, empty } = result;
  const { month } = input.messages;
  const names = namesOf(facts, input.language);
  const when = dayOf(duty, input);
  return [
    month.added(when, `${duty.start}–${duty.end}`, reason),
    ...draftLine(result, input),
    ...(flagOption(input, 'empty') ? [month.assignLater(input.messages.dates.date(duty.date))] : []),
    ...(flagOption(input, 'empty') ? [] : empty).map(seat =>
      input.palette.warning(month.staysEmpty(when, names.role(seat.role))),
    ),
  ];
}

function draftLine({ drafted }: SingleDuty, { messages }: CommandInput): readonly string[] {
  return drafted ? [messages.month.inDraftOnly] : [];
}

function timeOrAsked(input: CommandInput, name: 'start' | 'end'): Promise<string> {
  const { month, prompts } = input.messages;
  const validate = (typed: string) => parseClockTime(typed) !== null || prompts.timeUnreadable;
  return neededOrAsked(input, textOption(input, name), `--${name}`, { message: month.ask[name], validate });
}

/** One of each role, unless another number is typed. */
async function seatsOrAsked(input: CommandInput): Promise<string> {
  const typed = textOption(input, 'seats');
  if (typed !== null || !mayAsk(input)) return needed(typed, '--seats');
  const { month, prompts } = input.messages;
  const { roles } = await readWard(officeOf(input));
  const seats: string[] = [];
  for (const role of roles) {
    const message = month.ask.count(roleName(role, input));
    const validate = (count: string) => /^[0-9]$/.test(count.trim()) || prompts.countUnreadable;
    seats.push(`${role.code}=${(await askText({ message, default: '1', validate })).trim()}`);
  }
  return seats.join(',');
}

function dateOrAsked(input: CommandInput): Promise<string> {
  return neededOrAsked(input, input.args[0], 'DATE', () => askDate(input, input.messages.month.ask.date));
}

function reasonOrAsked(input: CommandInput): Promise<string> {
  const { month, prompts } = input.messages;
  const validate = (typed: string) => typed.trim() !== '' || prompts.notEmpty;
  const question = { message: month.ask.reason, validate };
  return neededOrAsked(input, textOption(input, 'reason'), '--reason', question);
}
