import {
  type CivilDate,
  type CivilMonth,
  monthOf,
  type Weekday,
  weekdayOf,
} from '../../domain/civil-date.ts';
import { lastDate, type Period, shapeOf } from '../../domain/period.ts';
import { shownDay } from '../shown-day.ts';

const WEEKDAY: Record<Weekday, string> = {
  monday: 'Thứ Hai',
  tuesday: 'Thứ Ba',
  wednesday: 'Thứ Tư',
  thursday: 'Thứ Năm',
  friday: 'Thứ Sáu',
  saturday: 'Thứ Bảy',
  sunday: 'Chủ nhật',
};

const SHORT: Record<Weekday, string> = {
  monday: 'T2',
  tuesday: 'T3',
  wednesday: 'T4',
  thursday: 'T5',
  friday: 'T6',
  saturday: 'T7',
  sunday: 'CN',
};

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** thứ Sáu 04/12/2026 */
function dayInWords(date: CivilDate): string {
  const weekday = WEEKDAY[weekdayOf(date)];
  return `${weekday.slice(0, 1).toLowerCase()}${weekday.slice(1)} ${shownDay(date)}`;
}

function monthInWords(month: CivilMonth): string {
  return `tháng ${month.slice(5)}/${month.slice(0, 4)}`;
}

function periodInWords(period: Period): string {
  const { from } = period;
  const year = from.slice(0, 4);
  switch (shapeOf(period)) {
    case 'day':
      return dayInWords(from);
    case 'month':
      return monthInWords(monthOf(from));
    case 'quarter':
      return `quý ${QUARTERS[Math.floor((Number(from.slice(5, 7)) - 1) / 3)]}/${year}`;
    case 'year':
      return `năm ${year}`;
    case 'days':
      return `từ ${dayInWords(from)} đến ${dayInWords(lastDate(period))}`;
  }
}

export const dates = {
  weekday: (weekday: Weekday): string => WEEKDAY[weekday],
  weekdayShort: (weekday: Weekday): string => SHORT[weekday],
  /** 04/01/2027 */
  date: shownDay,
  /** 04/01 */
  dayMonth: (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}`,
  /** Tháng 01/2027, at the beginning of a line. */
  monthTitle: (month: CivilMonth): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  /** tháng 01/2027 */
  month: monthInWords,
  /** thứ Sáu 04/12/2026, tháng 01/2027, quý I/2027, năm 2027, or from one day to another; read back as the same. */
  period: periodInWords,
  /** The document behind a day off, as Vietnamese papers cite it; numbers of documents stay as they are. */
  source: (text: string): string =>
    text
      .replace(/Labour Code 2019,? Art\. ([\d()]+)(?:, (\d+))?/, (_, first: string, second?: string) =>
        second ? `Điều ${first}, ${second} Bộ luật Lao động 2019` : `Điều ${first} Bộ luật Lao động 2019`,
      )
      .replace(/^Resolution /, 'Nghị quyết ')
      .replace(/\((\d{4})-(\d\d)-(\d\d)\)/g, 'ngày $3/$2/$1')
      .replace(/\((\d{4})-(\d\d)\)/g, 'tháng $2/$1'),
};
