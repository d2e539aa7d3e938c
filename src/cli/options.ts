// What commands need from what they were given again and again: taken as typed, else asked for where somebody is
// there, else refused by name.

import { UserError } from '../domain/errors.ts';
import type { CommandInput } from './command-file.ts';
import { askText, type Question } from './prompts.ts';

export function needed(value: string | null, option: string): string {
  if (value) return value;
  throw new UserError('unreadable', { code: 'option-missing', facts: { option } });
}

/** Whether a question may be asked: somebody is there and did not say --yes or --json. */
export function mayAsk({ context, yes, json }: CommandInput): boolean {
  return context.interactive && !yes && !json;
}

export async function neededOrAsked(
  input: CommandInput,
  value: string | null,
  option: string,
  question: Question | (() => Promise<string>),
): Promise<string> {
  if (value || !mayAsk(input)) return needed(value, option);
  return typeof question === 'function' ? question() : askText(question);
}
