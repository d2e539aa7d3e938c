// Days asked for in a sentence, judged as they are typed. What was meant is said back where the words left it open,
// and then handed on written in full.

import type { ReadOutcome } from '../domain/days/outcome.ts';
import { type Outlook, readOneDay, readRunOfDays, readWholePeriod } from '../domain/days/read-days.ts';
import { type Asked, refusalProblem } from '../domain/days/refusal-problem.ts';
import { type Period, periodAsTyped } from '../domain/period.ts';
import { problemText } from './boundary.ts';
import type { CommandInput } from './command-file.ts';
import { today } from './office.ts';
import { say } from './output.ts';
import { askText } from './prompts.ts';
import { asPeriod } from './when.ts';

export type Direction = Outlook['direction'];

export async function askDate(
  input: CommandInput,
  message: string,
  direction: Direction = 'either',
): Promise<string> {
  const now = today(input);
  return asked(input, message, 'day', text => asPeriod(readOneDay(text, { today: now, direction })));
}

/** One day, or both ends of a run of them. */
export async function askDates(
  input: CommandInput,
  message: string,
  direction: Direction = 'ahead',
): Promise<string> {
  const now = today(input);
  return asked(input, message, 'days', text => readRunOfDays(text, { today: now, direction }));
}

export async function askPeriod(input: CommandInput, message: string, outlook: Outlook): Promise<string> {
  return asked(input, message, 'period', text => readWholePeriod(text, outlook));
}

/** What is wrong with what was typed where a day, or days, are asked for. */
export function dayVerdict(
  input: CommandInput,
  what: 'day' | 'days',
  direction: Direction,
): (typed: string) => true | string {
  const outlook = { today: today(input), direction };
  return verdictOf(input, what, text =>
    what === 'day' ? asPeriod(readOneDay(text, outlook)) : readRunOfDays(text, outlook),
  );
}

function verdictOf({ messages }: CommandInput, what: Asked, read: (typed: string) => ReadOutcome<Period>) {
  return (typed: string): true | string => {
    const outcome = read(typed);
    return outcome.kind === 'understood' || problemText(refusalProblem(outcome, typed, what), messages);
  };
}

async function asked(
  input: CommandInput,
  message: string,
  what: Asked,
  read: (typed: string) => ReadOutcome<Period>,
): Promise<string> {
  const { messages, context } = input;
  const typed = await askText({ message, validate: verdictOf(input, what, read) });
  const outcome = read(typed);
  if (outcome.kind === 'refused' || outcome.how === 'exact') return typed;
  say(context.stderr, messages.cli.understood(typed, messages.dates.period(outcome.value)));
  return periodAsTyped(outcome.value);
}
