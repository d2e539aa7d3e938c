// Which months a list is of, as its titles, sections and sheet say: "Tháng 11/2026", "THÁNG 11 + 12 NĂM 2026", "QUÝ IV
// NĂM 2026". Letterheads and the grounds of a plan speak of other days and are not asked.

import { type CivilMonth, monthOf, parseCivilDate } from '../domain/civil-date.ts';
import type { FileOutlook } from '../domain/days/read-days.ts';
import { searchKey } from '../domain/text.ts';
import { isDateLine } from './names/not-names.ts';

export interface ListedMonths {
  readonly months: readonly CivilMonth[];
  readonly year: number | null;
}

const OF_OTHER_DAYS = /\b(?:can cu|kem theo|ban hanh|quyet dinh so|ke hoach so|thong bao so|cong van)\b/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Of the texts nearest to the days first; the first that says a month is believed, and so for the year. */
export function monthsIn(texts: readonly string[], year: number | null): ListedMonths {
  const keys = texts
    .filter(text => !isDateLine(text))
    .map(searchKey)
    .filter(key => !OF_OTHER_DAYS.test(key));
  const said = keys.map(yearIn).find(found => found !== null) ?? year;
  const months = keys.map(key => monthsOf(key, yearIn(key) ?? said)).find(found => found.length > 0) ?? [];
  return { months, year: said };
}

/** What the titles over a place say, as they come one under the other: however many, each is read once. */
export interface MonthsSaid extends ListedMonths {
  /** The last text that names months. */
  readonly by: string;
}

export function monthsSaid(texts: readonly string[], year: number | null): MonthsSaid {
  return texts.reduce(andBelow, { months: [], year, by: '' });
}

/** Of one text under others: after December, "Tháng 1" is of the next year. */
export function monthsBelow({ months, year }: ListedMonths, text: string): ListedMonths {
  const own = monthsIn([text], year);
  const [last, first] = [months.at(-1), own.months[0]];
  const goesOn = last && first && last.slice(5) >= '10' && first.slice(5) <= '03' && first < last;
  return goesOn && yearIn(searchKey(text)) === null ? monthsIn([text], Number(last.slice(0, 4)) + 1) : own;
}

export function andBelow(over: MonthsSaid, text: string): MonthsSaid {
  const own = monthsBelow(over, text);
  if (own.months.length > 0) return { ...own, by: text };
  const { months } = own.year === over.year ? over : monthsIn([over.by], own.year);
  return { months, year: own.year, by: over.by };
}

function yearIn(key: string): number | null {
  const found = /\b(20\d{2})\b/.exec(key)?.[1];
  return found ? Number(found) : null;
}

const DAY = String.raw`\d{1,2}[/.-](\d{1,2})(?:[/.-](20\d{2}))?`;
/** "từ 28/12/2026 đến 31/01/2027", "30/11 - 04/12/2026". */
const DAYS = new RegExp(`${DAY}\\s*(?:den(?: het)?|-|–|->)\\s*(?:ngay )?${DAY}`);
const DAYS_OR_MONTHS = /\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}/;

function monthsOf(key: string, year: number | null): readonly CivilMonth[] {
  const [, first, firstYear, last, lastYear] = DAYS.exec(key) ?? [];
  const until = Number(lastYear ?? year);
  if (first && last && until) {
    const from = firstYear ? Number(firstYear) : Number(first) > Number(last) ? until - 1 : until;
    return monthsBetween([from, Number(first)], [until, Number(last)]);
  }
  const dated = [...key.matchAll(/(?:thang ?|\bt)?\b(\d{1,2})[/.-](20\d{2})\b/g)].map(
    m => [Number(m[2]), Number(m[1])] as const,
  );
  const [one, other] = dated;
  if (one && other && dated.length === 2 && /\d (?:den|-|–) /.test(key)) return monthsBetween(one, other);
  if (dated.length > 0 && !DAYS_OR_MONTHS.test(key))
    return dated.flatMap(([of, month]) => civilMonth(of, month));
  if (year === null) return [];
  const quarter = /\bquy (i{1,3}|iv|[1-4])\b/.exec(key)?.[1];
  if (quarter) {
    const first = 3 * (ROMAN[quarter] ?? Number(quarter)) - 2;
    return [first, first + 1, first + 2].flatMap(month => civilMonth(year, month));
  }
  const listed =
    /\bthang ?(\d{1,2}(?:(?: ?[,+&-] ?| va | den )(?:thang )?\d{1,2})*)(?![/.\d])/.exec(key)?.[1] ?? '';
  const numbers = (listed.match(/\d{1,2}/g) ?? []).map(Number);
  const [first_, last_] = numbers;
  if (first_ && last_ && numbers.length === 2 && / den |-/.test(listed))
    return monthsBetween([year, first_], [last_ < first_ ? year + 1 : year, last_]);
  return numbers.flatMap((month, i) =>
    civilMonth(month < (numbers[0] ?? month) && i > 0 ? year + 1 : year, month),
  );
}

type YearAndMonth = readonly [year: number, month: number];

function monthsBetween([year, month]: YearAndMonth, [lastYear, last]: YearAndMonth): readonly CivilMonth[] {
  const count = Math.min(12 * (lastYear - year) + last - month + 1, 24);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => month - 1 + i).flatMap(m =>
    civilMonth(year + Math.floor(m / 12), (m % 12) + 1),
  );
}

function civilMonth(year: number, month: number): readonly CivilMonth[] {
  const first = parseCivilDate(`${year}-${String(month).padStart(2, '0')}-01`);
  return first ? [monthOf(first)] : [];
}

/** With what a day of that month number, or any day, is read: its own month, else near the first of the list. */
export function outlookFor({ months, year }: ListedMonths, month: number | null): FileOutlook {
  const [only, ...others] = months.filter(m => month === null || Number(m.slice(5)) === month);
  const near = only && others.length === 0 ? only : month === null ? null : (months[0] ?? null);
  return near ? { month: near, year: Number(near.slice(0, 4)) } : { month: null, year };
}
