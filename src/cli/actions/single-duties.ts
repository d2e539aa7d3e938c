// One duty called off, held after all, or added.

import { parseClockTime } from '../../domain/clock-time.ts';
import { nameIn, namesOf } from '../../i18n/names.ts';
import { readWard } from '../../operations/read-ward.ts';
import {
  type AddDutyInput,
  addDuty,
  cancelDuty,
  restoreDuty,
  type SingleDuty,
} from '../../operations/roster/single-duties.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/changes.ts';
import { officeOf } from '../office.ts';
import { mayAsk, needed, neededOrAsked } from '../options.ts';
import { askText } from '../prompts.ts';
import { dutyOrAsked } from './assign.ts';
import { changeRoster, dayOf } from './changed-roster.ts';

export const cancel: Action<typeof declared.dutyCancel> = async (input, given) => {
  const duty = await dutyOrAsked(input, given.date);
  const reason = await reasonOrAsked(input, given.reason);
  return changeRoster(
    input,
    given,
    office => cancelDuty(office, { duty, reason }),
    result => [
      input.messages.month.cancelled(dayOf(result.duty, input), reason),
      ...draftLine(result, input),
    ],
  );
};

export const restore: Action<typeof declared.dutyRestore> = async (input, given) => {
  const duty = await dutyOrAsked(input, given.date);
  const { reason, force } = given;
  return changeRoster(
    input,
    given,
    office => restoreDuty(office, { duty, reason, force }),
    result => [input.messages.month.restored(dayOf(result.duty, input)), ...draftLine(result, input)],
  );
};

export const add: Action<typeof declared.dutyAdd> = async (input, given) => {
  const date = await dutyOrAsked(input, given.date);
  const typed = {
    date,
    ...(given.pattern === null
      ? {
          start: await timeOrAsked(input, 'start', given.start),
          end: await timeOrAsked(input, 'end', given.end),
          seats: await seatsOrAsked(input, given.seats),
        }
      : { start: given.start, end: given.end, seats: given.seats }),
    pattern: given.pattern,
    force: given.force,
    label: given.label,
    place: given.place,
    requires: given.requires,
    reason: await reasonOrAsked(input, given.reason),
    fill: !given.empty,
  };
  return changeRoster(
    input,
    given,
    office => addDuty(office, typed),
    (result, facts) => addedLines(result, typed, facts, input),
  );
};

function addedLines(
  result: SingleDuty,
  { reason, fill }: Pick<AddDutyInput, 'reason' | 'fill'>,
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
    ...(fill
      ? empty.map(seat => input.palette.warning(month.staysEmpty(when, names.role(seat.role))))
      : [month.assignLater(input.messages.dates.date(duty.date))]),
  ];
}

function draftLine({ drafted }: SingleDuty, { messages }: CommandInput): readonly string[] {
  return drafted ? [messages.month.inDraftOnly] : [];
}

function timeOrAsked(input: CommandInput, name: 'start' | 'end', typed: string | null): Promise<string> {
  const { month, prompts } = input.messages;
  const validate = (time: string) => parseClockTime(time) !== null || prompts.timeUnreadable;
  return neededOrAsked(input, typed, `--${name}`, { message: month.ask[name], validate });
}

/** One of each role, unless another number is typed. */
async function seatsOrAsked(input: CommandInput, typed: string | null): Promise<string> {
  if (typed !== null || !mayAsk(input)) return needed(typed, '--seats');
  const { month, prompts } = input.messages;
  const { roles } = await readWard(officeOf(input));
  const seats: string[] = [];
  for (const role of roles) {
    const message = month.ask.count(nameIn(role, input.language));
    const validate = (count: string) => /^[0-9]$/.test(count.trim()) || prompts.countUnreadable;
    seats.push(`${role.code}=${(await askText({ message, default: '1', validate })).trim()}`);
  }
  return seats.join(',');
}

function reasonOrAsked(input: CommandInput, typed: string | null): Promise<string> {
  const { month, prompts } = input.messages;
  const validate = (reason: string) => reason.trim() !== '' || prompts.notEmpty;
  const question = { message: month.ask.reason, validate };
  return neededOrAsked(input, typed, '--reason', question);
}
