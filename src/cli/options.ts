// What commands need from their options again and again.

import { UserError } from '../domain/errors.ts';
import type { CommandInput } from './command-file.ts';

export function textOption({ options }: CommandInput, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** An argument that commander has already made sure of. */
export function argument({ args }: CommandInput, index: number): string {
  return args[index] ?? '';
}

export function needed(value: string | null, option: string): string {
  if (value) return value;
  throw new UserError('unreadable', { code: 'option-missing', facts: { option } });
}

/** A whole number above zero; `flag` is how it was typed. */
export function numberOption(input: CommandInput, name: string, flag: string): number | null {
  const text = textOption(input, name);
  if (text === null) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new UserError('unreadable', { code: 'number-unreadable', facts: { option: flag, value: text } });
}
