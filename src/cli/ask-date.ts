// Dates asked for in a sentence, judged as they are typed.

import { parsePeriod, readDate } from '../domain/period.ts';
import type { CommandInput } from './command-file.ts';
import { today } from './office.ts';
import { askText } from './prompts.ts';

export async function askDate({ messages }: CommandInput, message: string): Promise<string> {
  const validate = (typed: string) => readDate(typed) !== null || messages.prompts.dateUnreadable;
  return askText({ message, validate });
}

/** One date, or both ends of a range. */
export async function askDates(input: CommandInput, message: string): Promise<string> {
  const now = await today(input);
  const validate = (typed: string) =>
    typeof parsePeriod(typed, now) !== 'string' || input.messages.prompts.datesUnreadable;
  return askText({ message, validate });
}
