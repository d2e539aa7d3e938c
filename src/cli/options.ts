// What commands need from their arguments and options again and again: taken as typed, else asked for where
// somebody is there, else refused by name.

import { UserError } from '../domain/errors.ts';
import type { CommandInput } from './command-file.ts';
import { askText, type Question } from './prompts.ts';

export function textOption({ options }: CommandInput, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

export function flagOption({ options }: CommandInput, name: string): boolean {
  return options[name] === true;
}

/** Why rules are gone against; null where they are not. It is kept with the version, so it may not be blank. */
export function forceReason(input: CommandInput): string | null {
  const reason = textOption(input, 'force');
  return reason === null ? null : needed(reason.trim(), '--force');
}

/** An argument that commander has already made sure of. */
export function argument({ args }: CommandInput, index: number): string {
  return args[index] ?? '';
}

export function needed(value: string | null, option: string): string {
  if (value) return value;
  throw new UserError('unreadable', { code: 'option-missing', facts: { option } });
}

/** Whether a question may be asked: somebody is there and did not say --yes or --json. */
export function mayAsk({ context, yes, options }: CommandInput): boolean {
  return context.interactive && !yes && options['json'] !== true;
}

export async function neededOrAsked(
  input: CommandInput,
  value: string | null | undefined,
  option: string,
  question: Question | (() => Promise<string>),
): Promise<string> {
  if (value || !mayAsk(input)) return needed(value ?? null, option);
  return typeof question === 'function' ? question() : askText(question);
}

/** A whole number above zero; `flag` is how it was typed. */
export function numberOption(input: CommandInput, name: string, flag: string): number | null {
  const text = textOption(input, name);
  return text === null ? null : wholeNumber(text, flag);
}

export function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError('unreadable', { code: 'number-unreadable', facts: { option, value: text } });
}
