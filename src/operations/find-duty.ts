// A duty as people name it: DATE, or DATE/PATTERN where a date has several.

import type { Duty } from '../domain/duty.ts';
import { UserError } from '../domain/errors.ts';
import { readCivilDate } from './read-period.ts';

export interface NamedDuty {
  readonly date: ReturnType<typeof readCivilDate>;
  /** Upper case; null where only the date was given. */
  readonly pattern: string | null;
}

/** `04/01/2027`, `2027-01-04`, `2027-01-04/T2`: what follows the date is a pattern if it has a letter. */
export function readNamedDuty(text: string): NamedDuty {
  const [, date, pattern] = /^(.*)\/([^/]*\p{L}[^/]*)$/u.exec(text.trim()) ?? [null, text, null];
  return { date: readCivilDate(date ?? text), pattern: pattern?.trim().toUpperCase() ?? null };
}

export function dutiesNamed<Item extends { readonly duty: Duty }>(
  text: string,
  among: readonly Item[],
): readonly Item[] {
  const { date, pattern } = readNamedDuty(text);
  return among.filter(
    ({ duty }) => duty.date === date && (!pattern || duty.pattern.toUpperCase() === pattern),
  );
}

/** Throws UserError `wrong`: `no-such-duty` where there is none, `duty-ambiguous` where there are several. */
export function findDuty<Item extends { readonly duty: Duty }>(text: string, among: readonly Item[]): Item {
  const found = dutiesNamed(text, among);
  const [one, ...others] = found;
  if (!one) throw new UserError('wrong', { code: 'no-such-duty', facts: { value: text.trim() } });
  if (others.length === 0) return one;
  const choices = found.map(({ duty }) => `${duty.date}/${duty.pattern}`);
  throw new UserError('wrong', { code: 'duty-ambiguous', facts: { value: text.trim(), choices } });
}
