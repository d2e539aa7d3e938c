import {
  type CivilDate,
  type CivilMonth,
  monthOf,
  type Weekday,
  weekdayOf,
} from '../../domain/civil-date.ts';
import { lastDate, type Period, shapeOf } from '../../domain/period.ts';
import type { Messages } from '../messages.ts';
import { shownDay } from '../shown-day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** January 2027 */
export function monthName(month: CivilMonth): string {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

const dayInWords = (date: CivilDate): string => `${capitalised(weekdayOf(date))} ${shownDay(date)}`;

function periodInWords(period: Period): string {
  const { from } = period;
  const year = from.slice(0, 4);
  switch (shapeOf(period)) {
    case 'day':
      return dayInWords(from);
    case 'month':
      return monthName(monthOf(from));
    case 'quarter':
      return `quarter ${Math.floor((Number(from.slice(5, 7)) + 2) / 3)}/${year}`;
    case 'year':
      return year;
    case 'days':
      return `from ${dayInWords(from)} to ${dayInWords(lastDate(period))}`;
  }
}

export const dates: Messages['dates'] = {
  weekday: (weekday: Weekday) => capitalised(weekday),
  weekdayShort: (weekday: Weekday) => capitalised(weekday.slice(0, 3)),
  date: shownDay,
  dayMonth: (date: CivilDate) => `${date.slice(8)}/${date.slice(5, 7)}`,
  monthTitle: monthName,
  month: monthName,
  period: periodInWords,
  source: text =>
    text.replace(/\((\d{4})-(\d\d)-(\d\d)\)/g, 'of $3/$2/$1').replace(/\((\d{4})-(\d\d)\)/g, 'of $2/$1'),
};
