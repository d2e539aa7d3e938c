// What people type as a day, a run of days or a period, and what cells of files say. Pure: today is passed in.
// Nothing is guessed: what can be read in two ways that differ is refused with both.

import type { CivilDate, CivilMonth } from '../civil-date.ts';
import type { Period } from '../period.ts';
import { diagnosed } from './diagnose.ts';
import type { ItemWords } from './expression.ts';
import { listOf, readingsOf } from './grammar.ts';
import { type Bearings, type ReadOutcome, refused, understood } from './outcome.ts';
import type { Parsed } from './parser.ts';
import { settle, settleList } from './settle.ts';
import { type Token, tokensOf } from './tokens.ts';

/** How far a person who types looks: to what is to come, back, or to either side. */
export interface Outlook {
  readonly today: CivilDate;
  readonly direction: Bearings['direction'];
  /** Where either will do, whether there is anything in that period. */
  readonly holds?: (period: Period) => boolean;
}

/** What a file says of the days in it: the month it is of, or only the year. */
export interface FileOutlook {
  readonly month: CivilMonth | null;
  readonly year: number | null;
}

/** One day. */
export function readOneDay(text: string, outlook: Outlook): ReadOutcome<CivilDate> {
  return oneDay(tokensOf(text), bearingsOf(outlook));
}

/** A day or a run of them; a whole week or month where no day can be meant. */
export function readRunOfDays(text: string, outlook: Outlook): ReadOutcome<Period> {
  const [tokens, bearings] = [tokensOf(text), bearingsOf(outlook)];
  const readings = readingsOf(tokens);
  const ofDays = readings.filter(({ value }) => isOfDays(value));
  const found = settle(ofDays, bearings);
  if (found.kind === 'understood' || found.reason === 'ambiguous') return found;
  return settled(readings, tokens, bearings);
}

/** A period: a month, a quarter, a year, a week, or days as above. */
export function readWholePeriod(text: string, outlook: Outlook): ReadOutcome<Period> {
  const tokens = tokensOf(text);
  return settled(readingsOf(tokens), tokens, bearingsOf(outlook));
}

/** The one day in a cell. */
export function readFileDay(text: string, file: FileOutlook): ReadOutcome<CivilDate> {
  return oneDay(tokensOf(text), fileBearings(file));
}

/** The days and runs of days in a cell, in the order of the calendar. */
export function readFileDays(text: string, file: FileOutlook): ReadOutcome<readonly Period[]> {
  const [tokens, bearings] = [tokensOf(text), fileBearings(file)];
  const alone = settle(readingsOf(tokens), bearings);
  if (alone.kind === 'understood') return understood([alone.value], alone.how);
  const items = listOf(tokens);
  return items ? settleList(items, bearings) : diagnosed(alone, tokens, bearings);
}

function isOfDays(words: ItemWords): boolean {
  if (words.kind !== 'range') return words.kind === 'day';
  return words.last.kind === 'day' && words.first?.kind !== 'span';
}

function bearingsOf(outlook: Outlook): Bearings {
  return { ...outlook, month: null, year: null };
}

function fileBearings(file: FileOutlook): Bearings {
  return { ...file, today: null, direction: 'either' };
}

function oneDay(tokens: readonly Token[], bearings: Bearings): ReadOutcome<CivilDate> {
  const readings = readingsOf(tokens);
  const days = settle(
    readings.filter(({ value }) => value.kind === 'day'),
    bearings,
    'one-day',
  );
  if (days.kind === 'understood') return understood(days.value.from, days.how);
  if (days.reason !== 'unreadable') return days;
  const other = settle(readings, bearings);
  return other.kind === 'understood'
    ? refused('not-one-day', other.value)
    : diagnosed(other, tokens, bearings);
}

function settled(
  readings: readonly Parsed<ItemWords>[],
  tokens: readonly Token[],
  bearings: Bearings,
): ReadOutcome<Period> {
  const found = settle(readings, bearings);
  return found.kind === 'understood' ? found : diagnosed(found, tokens, bearings);
}
