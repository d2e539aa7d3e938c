import type { CivilDate, CivilMonth, Weekday } from '../../domain/civil-date.ts';

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

export const dates = {
  weekday: (weekday: Weekday): string => WEEKDAY[weekday],
  weekdayShort: (weekday: Weekday): string => SHORT[weekday],
  /** 04/01/2027 */
  date: (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  /** 04/01 */
  dayMonth: (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}`,
  /** Tháng 01/2027, at the beginning of a line. */
  monthTitle: (month: CivilMonth): string => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  /** tháng 01/2027 */
  month: (month: CivilMonth): string => `tháng ${month.slice(5)}/${month.slice(0, 4)}`,
  /** The document behind a day off, as Vietnamese papers cite it; numbers of documents stay as they are. */
  source: (text: string): string =>
    text
      .replace(/Labour Code 2019,? Art\. ([\d()]+)(?:, (\d+))?/, (_, first: string, second?: string) =>
        second ? `Điều ${first}, ${second} Bộ luật Lao động 2019` : `Điều ${first} Bộ luật Lao động 2019`,
      )
      .replace(/\((\d{4})-(\d\d)-(\d\d)\)/g, 'ngày $3/$2/$1')
      .replace('Labour ministry notice', 'Thông báo của Bộ Lao động - Thương binh và Xã hội')
      .replace(/\b[Aa]nnounced\b/, 'thông báo'),
};
