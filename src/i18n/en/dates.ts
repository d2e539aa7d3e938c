import type { CivilDate, CivilMonth, Weekday } from '../../domain/civil-date.ts';
import type { Messages } from '../messages.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** January 2027 */
export function monthName(month: CivilMonth): string {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

export const dates: Messages['dates'] = {
  weekday: (weekday: Weekday) => capitalised(weekday),
  weekdayShort: (weekday: Weekday) => capitalised(weekday.slice(0, 3)),
  date: (date: CivilDate) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  dayMonth: (date: CivilDate) => `${date.slice(8)}/${date.slice(5, 7)}`,
  monthTitle: monthName,
  month: monthName,
  source: text => text.replace(/\((\d{4})-(\d\d)-(\d\d)\)/g, 'of $3/$2/$1'),
};
