// What repeats in every row of a roster is said once, above the table: hours, place, and what a weekday is called.

import { WEEKDAYS, type Weekday, weekdayOf } from '../../domain/civil-date.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Presentation } from '../../domain/ward.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth } from '../measure-text.ts';
import { officialTimes } from '../official-text.ts';
import { frameOf } from '../page.ts';
import { SIZES } from '../sizes.ts';

export interface SaidOnce {
  /** Null where duties differ: then each row says its own. */
  readonly times: Pick<RosterDuty['duty'], 'start' | 'end'> | null;
  /** Null where a column says it of each. */
  readonly place: string | null;
  /** Of the weekdays all of whose duties have one. */
  readonly labels: ReadonlyMap<Weekday, string>;
}

export function saidOnce(
  duties: readonly RosterDuty[],
  { place }: Pick<Presentation, 'place'>,
  { places = false } = {},
): SaidOnce {
  const all = duties.map(d => d.duty);
  const same = <Value>(values: readonly Value[]) => (new Set(values).size <= 1 ? values[0] : undefined);
  const isAtOnce = same(all.map(d => officialTimes(d.start, d.end))) !== undefined;
  const labels = WEEKDAYS.flatMap((weekday): (readonly [Weekday, string])[] => {
    const own = all.filter(d => weekdayOf(d.date) === weekday);
    const label = own.length > 1 ? same(own.map(d => d.label)) : undefined;
    return label ? [[weekday, label]] : [];
  });
  return {
    times: isAtOnce ? (all[0] ?? null) : null,
    place: places ? null : (same(all.map(d => d.place || place)) ?? place),
    labels: new Map(labels),
  };
}

/** Points of a line of an upright sheet. */
const UPRIGHT = frameOf({ orientation: 'portrait', margins: 'official' }, []).width;

/** The lines above the table; hours and place share one where it has room. */
export function linesSaidOnce(
  { times, place, labels }: SaidOnce,
  { documents, dates }: Messages,
): readonly string[] {
  const whenAndWhere = [
    ...(times ? [documents.times(officialTimes(times.start, times.end))] : []),
    ...(place ? [documents.place(place)] : []),
  ];
  const lines = [
    ...(textWidth(whenAndWhere.join('. '), SIZES.text) > UPRIGHT ? whenAndWhere : [whenAndWhere.join('. ')]),
    ...[...labels].map(([weekday, label]) => documents.weekdayLabel(dates.weekday(weekday), label)),
  ];
  return lines.filter(text => text !== '');
}

/** What a row says of its duty besides. */
export function ownNotes({ duty }: Pick<RosterDuty, 'duty'>, { labels, place }: SaidOnce): readonly string[] {
  const isTold = place === null || duty.place === place;
  const own = [labels.has(weekdayOf(duty.date)) ? '' : duty.label, isTold ? '' : duty.place];
  return own.filter(text => text !== '');
}
