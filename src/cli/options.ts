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
