// How official documents write dates and numbers: Decree 30/2020/NĐ-CP, Appendix I, part II.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { DocumentMark } from '../domain/publication.ts';
import type { Messages } from '../i18n/messages.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Words that must not be parted: no-break spaces between them. */
export function unbroken(text: string): string {
  return text.replace(/ /g, NO_BREAK_SPACE).replace(/-/g, '\u2011');
}

/** "ngày 05 tháng 01 năm 2024": days under 10 and only months 1 and 2 get a 0; blank until it is known. */
export function officialDate(locality: string, date: CivilDate | null, { documents }: Messages): string {
  if (!date) return documents.blankDate(locality);
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), date.slice(8)];
  return documents.placeAndDate(locality, day, month <= 2 ? `0${month}` : String(month), year);
}

/** "Số: 05/KH-UBND": a number under 10 gets a 0; room to write while it is not known. */
export function officialNumber({ number }: DocumentMark, symbol: string, { documents }: Messages): string {
  if (!number) return documents.number(NO_BREAK_SPACE.repeat(6), symbol);
  return documents.number(/^\d$/.test(number) ? `0${number}` : number, symbol);
}

/** "07h00 - 07h30", never parted. */
export function officialTimes(start: ClockTime, end: ClockTime): string {
  return `${start.replace(':', 'h')} - ${end.replace(':', 'h')}`.replace(/ /g, NO_BREAK_SPACE);
}
