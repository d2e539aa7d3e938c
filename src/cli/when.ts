// Days as a command asks for them: read from the words, and written again in full.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ReadOutcome } from '../domain/days/outcome.ts';
import { type Outlook, readOneDay, readRunOfDays, readWholePeriod } from '../domain/days/read-days.ts';
import { dayAlone, type Period, periodAsTyped } from '../domain/period.ts';
import type { When } from './parameters.ts';

export interface WhenRead {
  readonly outcome: ReadOutcome<Period>;
  /** What the command is given in the place of the words. */
  readonly written: string;
}

/** `4/12/T6` is the duty of a pattern where it is not a day: the one word after the last slash has a letter in it. */
const DUTY = /^(.*)\/([^/\s]*\p{L}[^/\s]*)$/u;

export function readWhen(text: string, { asked }: Pick<When, 'asked'>, outlook: Outlook): WhenRead {
  if (asked === 'days') return written(readRunOfDays(text, outlook));
  if (asked === 'period') return written(readWholePeriod(text, outlook));
  const day = written(asPeriod(readOneDay(text, outlook)));
  const [, date, pattern] = (asked === 'duty' && DUTY.exec(text.trim())) || [];
  if (day.outcome.kind === 'understood' || date === undefined) return day;
  const { outcome, written: dayWritten } = written(asPeriod(readOneDay(date, outlook)));
  return { outcome, written: `${dayWritten}/${pattern}` };
}

export function asPeriod(day: ReadOutcome<CivilDate>): ReadOutcome<Period> {
  return day.kind === 'understood' ? { ...day, value: dayAlone(day.value) } : day;
}

function written(outcome: ReadOutcome<Period>): WhenRead {
  return { outcome, written: outcome.kind === 'understood' ? periodAsTyped(outcome.value) : '' };
}
