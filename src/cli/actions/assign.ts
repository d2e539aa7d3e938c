// Seats of the draft, by hand.

import { type CivilDate, monthOf } from '../../domain/civil-date.ts';
import { namesOf } from '../../i18n/names.ts';
import {
  type AssignedSeat,
  assign as makeAssignment,
  type RefusedSeat,
  unpin as takePin,
} from '../../operations/roster/assign.ts';
import { askDate } from '../ask-date.ts';
import { personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/changes.ts';
import { officeOf } from '../office.ts';
import { neededOrAsked } from '../options.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { dayOf } from './changed-roster.ts';

export const assign: Action<typeof declared.assignCommand> = async (input, given) => {
  const duty = await dutyOrAsked(input, given.date);
  const { role, seat, insteadOf, pin, open, force } = given;
  const person = open === null ? await personOrAsked(input, given.person) : null;
  const done = await makeAssignment(officeOf(input), {
    duty,
    person,
    role,
    seat,
    insteadOf,
    pin,
    open,
    force,
  });
  if (done.refused) return refusedOutcome(done, input);
  return seatOutcome(done, assignedLine(done, input), input);
};

export const unpin: Action<typeof declared.unpinCommand> = async (input, given) => {
  const duty = await dutyOrAsked(input, given.date);
  const person = await personOrAsked(input, given.person);
  const done = await takePin(officeOf(input), { duty, person });
  if (done.refused) return refusedOutcome(done, input);
  const names = namesOf(done.facts, input.language);
  const line = input.messages.month.unpinnedSeat(dayOf(done.duty, input), names.person(done.after ?? ''));
  return seatOutcome(done, line, input);
};

export function dutyOrAsked(input: CommandInput, typed: string | null): Promise<string> {
  return neededOrAsked(input, typed, 'DATE', () => askDate(input, input.messages.month.ask.date));
}

function refusedOutcome({ duty, refused, facts }: RefusedSeat, input: CommandInput): Outcome {
  const { month } = input.messages;
  const text = [
    input.palette.bad(`${dayOf(duty, input)}. ${month.refused}`),
    renderFindings(refused, facts, input),
  ].join('\n');
  return { data: { duty, refused }, text, advice: month.forceAdvice, no: true };
}

function assignedLine({ duty, role, before, after, note, facts }: AssignedSeat, input: CommandInput): string {
  const { month } = input.messages;
  const names = namesOf(facts, input.language);
  const when = dayOf(duty, input);
  if (!after) return month.leftOpen(when, names.role(role), note);
  const instead = before && before !== after ? names.person(before) : '';
  return month.assigned(when, names.role(role), names.person(after), instead);
}

function seatOutcome(done: AssignedSeat, line: string, input: CommandInput): Outcome {
  const { month, commands } = input.messages;
  const { facts, ...data } = done;
  const text = [
    line,
    ...(done.pinned ? [month.pinned] : []),
    ...(done.begun > 0 ? [month.draftBegun(done.begun)] : []),
    ...(done.warnings.length > 0 ? [renderFindings(done.warnings, facts, input)] : []),
    input.dryRun ? commands.dryRun : month.inDraftOnly,
  ].join('\n');
  return { data, text, advice: draftSteps(done.duty.date, input) };
}

function draftSteps(date: CivilDate, input: CommandInput): string {
  const period = monthOf(date);
  return renderNextSteps([`lichtruc diff ${period}`, `lichtruc publish ${period}`], input);
}
