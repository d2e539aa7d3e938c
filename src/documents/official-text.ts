// How official documents write dates and numbers: Decree 30/2020/NĐ-CP, Appendix I, part II.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { DocumentMark } from '../domain/publication.ts';
import type { Presentation } from '../domain/ward.ts';
import type { Messages } from '../i18n/messages.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Words that must not be parted: no-break spaces between them. A hyphen stays one; formats do not part at it. */
export function unbroken(text: string): string {
  return text.replace(/ /g, NO_BREAK_SPACE);
}

/** "ngày 05 tháng 01 năm 2024": days under 10 and only months 1 and 2 get a 0; blank until it is known. */
export function officialDate(locality: string, date: CivilDate | null, { documents }: Messages): string {
  if (!date) return documents.blankDate(locality);
  return documents.placeAndDate(locality, ...dateParts(date));
}

/** Day, month and year as they are written. */
function dateParts(date: CivilDate): readonly [string, string, string] {
  const month = Number(date.slice(5, 7));
  return [date.slice(8), month <= 2 ? `0${month}` : String(month), date.slice(0, 4)];
}

/** "Số: 05/KH-UBND": a number under 10 gets a 0; room to write while it is not known. */
export function officialNumber({ number }: DocumentMark, symbol: string, { documents }: Messages): string {
  return documents.number(writtenNumber(number), symbol);
}

function writtenNumber(number: string | null): string {
  if (!number) return NO_BREAK_SPACE.repeat(6);
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2024 của UBND phường …)". */
export function officialReference(source: OfficialReference, messages: Messages): string {
  const { mark, symbol, presentation } = source;
  const { documents } = messages;
  const { kind, number, date } = citationParts(mark, symbol, messages);
  return documents.attachedTo(kind, number, date, presentation.shortName);
}

/** "Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2024", to be cited. */
export function officialCitation(mark: DocumentMark, symbol: string, messages: Messages): string {
  const { kind, number, date } = citationParts(mark, symbol, messages);
  return messages.documents.citation(kind, number, date);
}

function citationParts(mark: DocumentMark, symbol: string, { documents }: Messages) {
  return {
    kind: documents.documentKinds[documentKind(symbol)],
    number: unbroken(`${writtenNumber(mark.number)}/${symbol}`),
    date: mark.date ? documents.dayMonthYear(...dateParts(mark.date)) : documents.blankDay,
  };
}

interface OfficialReference {
  readonly mark: DocumentMark;
  readonly symbol: string;
  readonly presentation: Pick<Presentation, 'shortName'>;
}

function documentKind(symbol: string): 'plan' | 'notice' | 'other' {
  if (/^KH\b/.test(symbol)) return 'plan';
  return /^TB\b/.test(symbol) ? 'notice' : 'other';
}

/** "07h00 - 07h30", never parted. */
export function officialTimes(start: ClockTime, end: ClockTime): string {
  return `${start.replace(':', 'h')} - ${end.replace(':', 'h')}`.replace(/ /g, NO_BREAK_SPACE);
}
