// How many wards stand, as rows of text: the same on paper and on a terminal.

import type { CivilMonth } from '../domain/civil-date.ts';
import type { Language } from '../domain/ward.ts';
import type { WardLine } from '../domain/ward-line.ts';
import { messagesIn } from '../i18n/languages.ts';
import type { TextTable } from './report-tables.ts';

export function wardLinesTable(lines: readonly WardLine[], language: Language): TextTable {
  const { many } = messagesIn(language);
  const { columns, months, feeds, daysOld, never, title } = many.overview;
  const [first] = lines;
  const count = (n: number) => (n === 0 ? '' : String(n));
  return {
    caption: title,
    head: [
      columns.ward,
      columns.nextMonth(first ? shownMonth(first.nextMonth) : ''),
      columns.wrong,
      columns.emptySeats,
      columns.unrecorded,
      columns.feeds,
      columns.backup,
      columns.provisional,
    ],
    rows: lines.map(line => [
      line.ward,
      months[line.roster],
      count(line.wrong),
      count(line.emptySeats),
      count(line.unrecorded),
      typeof line.feeds === 'number' ? daysOld(line.feeds) : feeds[line.feeds],
      line.backup === null ? never : daysOld(line.backup),
      count(line.provisional),
    ]),
  };
}

/** `01/2027` */
function shownMonth(month: CivilMonth): string {
  return month.split('-').reverse().join('/');
}
