// Of all the ways to read what was typed, the one that was meant; or why there is none, or more than one.

import { type CivilMonth, monthOf } from '../civil-date.ts';
import type { Period } from '../period.ts';
import { compareText } from '../text.ts';
import type { ItemWords } from './expression.ts';
import {
  type Bearings,
  type ReadOutcome,
  type Refusal,
  type Refused,
  refused,
  type Understood,
  understood,
  vaguer,
} from './outcome.ts';
import type { Parsed } from './parser.ts';
import { resolveItem } from './resolve-range.ts';

/** The one thing that these readings mean, those first that are spelled as it was typed. */
export function settle(
  readings: readonly Parsed<ItemWords>[],
  bearings: Bearings,
  where: 'one-day' | 'days' = 'days',
): ReadOutcome<Period> {
  const outcomes = readings.map(({ value, loose }) => ({
    loose,
    outcome: outcomeOf(value, bearings, where),
  }));
  const found = outcomes.flatMap(({ loose, outcome }) =>
    outcome.kind === 'understood' ? [{ loose, outcome }] : [],
  );
  const nearest = Math.min(...found.map(({ loose }) => loose));
  const meant = distinct(found.filter(({ loose }) => loose === nearest).map(({ outcome }) => outcome));
  const [first, ...others] = meant;
  if (!first)
    return weightiest(outcomes.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome] : [])));
  return others.length > 0 ? refused('ambiguous', ...meant.map(({ value }) => value)) : first;
}

/** Where runs of days may be, 4-12 is the fourth of December or the fourth to the twelfth. */
function outcomeOf(words: ItemWords, bearings: Bearings, where: 'one-day' | 'days'): ReadOutcome<Period> {
  const outcome = resolveItem(words, bearings);
  if (where === 'one-day' || words.kind !== 'day' || words.day.kind !== 'dated' || !words.day.dashed)
    return outcome;
  if (outcome.kind === 'refused') return outcome;
  const { day, month } = words.day;
  const here = monthOf(bearings.today ?? outcome.value.from);
  const first = resolveItem(dayIn(here, day), bearings);
  const last = resolveItem(dayIn(here, month), bearings);
  const isRun =
    first.kind === 'understood' && last.kind === 'understood' && first.value.from < last.value.from;
  if (!isRun) return outcome;
  return refused('ambiguous', outcome.value, { from: first.value.from, until: last.value.until });
}

function dayIn(month: CivilMonth, day: number): ItemWords {
  const [year, number] = month.split('-').map(Number);
  return {
    kind: 'day',
    day: { kind: 'dated', day, month: number ?? 0, year: { kind: 'full', year: year ?? 0 }, dashed: false },
  };
}

function distinct(found: readonly Understood<Period>[]): readonly Understood<Period>[] {
  return [
    ...new Map(found.map(outcome => [`${outcome.value.from} ${outcome.value.until}`, outcome])).values(),
  ];
}

/** What says most about why nothing was understood. */
const WEIGHTS: readonly Refusal[] = [
  'ambiguous',
  'weekday-differs',
  'gone-by',
  'to-come',
  'year-needed',
  'counted-from-today',
  'reversed',
  'too-long',
  'no-such-day',
  'no-such-period',
];

function weightiest(refusals: readonly Refused[]): Refused {
  const found = WEIGHTS.flatMap(reason => refusals.find(refusal => refusal.reason === reason) ?? []);
  return found[0] ?? refused('unreadable');
}

export function settleList(
  items: readonly (readonly Parsed<ItemWords>[])[],
  bearings: Bearings,
): ReadOutcome<readonly Period[]> {
  const found: Understood<Period>[] = [];
  let known = bearings;
  // A number alone has the month of the day that follows it: 4, 8, 15/12.
  for (const item of items.toReversed()) {
    const outcome = settle(item, known);
    if (outcome.kind === 'refused') return outcome;
    found.push(outcome);
    known = { ...bearings, month: monthOf(outcome.value.from) };
  }
  const periods = found.map(({ value }) => value).toSorted((a, b) => compareText(a.from, b.from));
  const how = found.map(outcome => outcome.how).reduce(vaguer);
  return understood(periods, how);
}
