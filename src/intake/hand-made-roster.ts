// A roster that somebody made by hand, as days and the people of each, every one with the cell that says so: a table
// with a row for each day, or one with the days across.

import { type CivilDate, civil, daysBetween, parseCivilDate, yearOf } from '../domain/civil-date.ts';
import { type ClockTime, parseClockTime } from '../domain/clock-time.ts';
import type { Problem } from '../domain/errors.ts';
import { cleanText } from '../domain/text.ts';
import { type DayContext, readListedDates, readListedDay, weekIn } from './listed-day.ts';
import { type ListedMonths, monthsBelow, monthsIn } from './listed-months.ts';
import { readListedCode } from './names/listed-code.ts';
import { readListedName } from './names/listed-name.ts';
import { isDateLine, isRemark, isTotal, saysOfChange, seatWord } from './names/not-names.ts';
import { roleMeant } from './role-meant.ts';
import { dayPartIn, type RosterColumns, type RosterField, rosterColumns } from './roster-columns.ts';
import {
  type DoubtfulDays,
  type GatheredDays,
  gatherDays,
  type HandMadeDay,
  type RosterReadingContext,
} from './roster-days.ts';
import { readGrid } from './roster-grid.ts';
import { type Account, accountOf, type ReadList } from './tables/account.ts';
import { type Block, findBlocks, type HeadedColumn } from './tables/blocks.ts';
import { accountOfBlock, titlesOf } from './tables/records.ts';
import { type FatedRow, fateRows, type RowJudge } from './tables/row-fates.ts';
import { cellPlace, rowPlace, type Table, type TableRow, unclearRow } from './tables/table.ts';

export interface HandMadeRoster {
  /** In order of date; days on which nobody stands are left out. */
  readonly days: readonly HandMadeDay[];
  readonly problems: readonly Problem[];
  readonly account: Account;
  readonly doubtful: DoubtfulDays;
}

export function readHandMadeRoster(tables: readonly Table[], context: RosterReadingContext): HandMadeRoster {
  const gathered = gatherDays(context);
  const columns = rosterColumns(context.roles, context.map ?? new Map());
  const needed = (['day', 'weekday'] as const).flatMap(day =>
    (['people', 'seats', 'code'] as const).map(who => [day, who]),
  );
  const shape = { fieldOf: columns.fieldOf, needed, repeated: ['seats', 'people'] as const };
  const shown = tables.filter(t => !t.hidden);
  const lists = shown.flatMap((table): readonly ReadList[] => {
    const blocks = findBlocks<RosterField>(table, shape);
    if (blocks.length === 0) return [readGrid(table, context, gathered) ?? []].flat();
    return blocks.map(block => accountOfBlock(block, readBlock(block, { context, columns, gathered })));
  });
  const { doubtful } = gathered;
  return { ...judged(tables, gathered, lists.length), account: accountOf(tables, lists), doubtful };
}

function judged(
  tables: readonly Table[],
  gathered: GatheredDays,
  found: number,
): Pick<HandMadeRoster, 'days' | 'problems'> {
  const days = gathered.days();
  const problems = [...gathered.problems];
  const place = { file: tables[0]?.file ?? '' };
  if (found === 0) problems.push({ code: 'roster-no-table', facts: {}, place });
  else if (days.length === 0 && problems.length === 0)
    problems.push({ code: 'list-empty', facts: {}, place });
  return { days, problems };
}

interface Gathering {
  readonly context: RosterReadingContext;
  readonly columns: RosterColumns;
  readonly gathered: GatheredDays;
}

interface BlockReading extends Gathering {
  readonly block: Block<RosterField>;
  /** Goes on from row to row. */
  months: DayContext;
  dates: readonly CivilDate[];
  /** Whether the day of the rows that follow was said, and could not be read. */
  unread: boolean;
  /** The row last asked about for want of a day. */
  dayless: number;
  start: ClockTime | null;
}

function readBlock(block: Block<RosterField>, gathering: Gathering): readonly FatedRow[] {
  const { context, gathered } = gathering;
  const months = { ...monthsOf(block, context.year), weekFrom: null };
  const reading: BlockReading = {
    ...gathering,
    block,
    months,
    dates: [],
    unread: false,
    dayless: 0,
    start: null,
  };
  const rows = fateRows(block, dayJudge(months));
  for (const { row, fate } of rows) {
    if (fate === 'section' || fate === 'remark') readSection(row, reading);
    else if (fate === 'blank') endDay(reading);
    else if (fate === 'unclear') gathered.refuse(unclearRow(block.table, row), reading.dates);
    else if (fate === 'row') readRow(row, reading);
  }
  return rows;
}

function monthsOf(block: Block<RosterField>, year: number | null): ListedMonths {
  return monthsIn([...titlesOf(block).toReversed(), block.table.sheet ?? ''], year);
}

/** Sections, where nothing else stands in the row. */
const OF_SEVERAL = /^(?:tháng|tuần|quý|năm)(?=\s)/iu;

/** Whatever week it is of, "thứ Hai" is a day. */
const SOME_MONDAY = civil('2024-01-01');

/** A row is known by its day, else by the people that stand under the day above. */
function dayJudge(months: DayContext): RowJudge<RosterField> {
  return {
    keys: ['day', 'weekday', 'people', 'seats', 'code'],
    proof: ['day'],
    fit(text, field) {
      if (field !== 'day' && field !== 'weekday') {
        const { oddity } = readListedName(text);
        return oddity === 'no-name' && !readListedCode(text) ? 'other' : 'fits';
      }
      const read = readListedDay(
        { text, mark: null, epoch: undefined, weekday: '' },
        { ...months, weekFrom: SOME_MONDAY },
      );
      return 'date' in read ||
        read.problem.code === 'month-differs' ||
        (/\d/.test(text) &&
          !isDateLine(text) &&
          !isTotal(text) &&
          !isRemark(text) &&
          !OF_SEVERAL.test(text) &&
          text.length < 30)
        ? 'fits'
        : 'other';
    },
  };
}

/** "Tháng 12" or "Tuần 1 (từ 05/10 đến 09/10)" between the rows. */
function readSection(row: TableRow, reading: BlockReading): void {
  const text = row.cells
    .map(cleanText)
    .filter(t => t !== '')
    .join(' ');
  const { months, year } = monthsBelow(reading.months, text);
  const weekFrom = weekIn(text, reading.months);
  reading.months = { months: months.length > 0 ? months : reading.months.months, year, weekFrom };
  endDay(reading);
}

function endDay(reading: BlockReading): void {
  reading.dates = [];
  reading.unread = false;
}

function readRow(row: TableRow, reading: BlockReading): void {
  const { block, gathered } = reading;
  readDay(row, reading);
  const { dates } = reading;
  reading.start = startIn(textOf(row, block, 'hours')) ?? reading.start;
  const rowRole = roleMeant(textOf(row, block, 'role'), reading.context.roles)?.code ?? null;
  const coded = textOf(row, block, 'code') !== '' && !block.columns.some(c => c.field === 'seats');
  for (const column of block.columns.filter(c =>
    coded ? c.field === 'code' : c.field === 'people' || c.field === 'seats',
  ))
    for (const at of column.columns) {
      const text = row.cells[at] ?? '';
      if (cleanText(text) === '' || row.marks?.get(at) === 'struck') continue;
      const role = column.field === 'seats' ? reading.columns.roleOf(column.heading) : rowRole;
      const part = dayPartIn(column.heading) ?? dayPartIn(textOf(row, block, 'hours'));
      const place = cellPlace(block.table, row.number, at);
      for (const date of dates) gathered.say({ date, start: reading.start, part, role, text, place });
      if (dates.length === 0) sayOfNoDay(row, text, reading);
    }
  askAboutRemarks(row, reading);
}

const OF_SUBSTITUTES = /(?<![\p{L}])(?:thay|đổi)(?![\p{L}])/iu;

/** Under a heading that is not read may stand that somebody else serves, or nobody. */
function askAboutRemarks(row: TableRow, { block, gathered, dates }: BlockReading): void {
  for (const { field, heading, columns } of block.columns)
    for (const at of field === null ? columns : []) {
      const text = cleanText(row.cells[at] ?? '');
      if (seatWord(text) === 'nobody' || !(saysOfChange(text) || OF_SUBSTITUTES.test(heading))) continue;
      gathered.refuse(
        { code: 'seat-word', facts: { value: text }, place: cellPlace(block.table, row.number, at) },
        dates,
      );
    }
}

/** Names without a day over them are a question, once a row. */
function sayOfNoDay(row: TableRow, text: string, reading: BlockReading): void {
  const { block, gathered, unread, dayless } = reading;
  gathered.leave(rowPlace(block.table, row.number));
  if (unread || dayless === row.number || seatWord(text) === 'nobody') return;
  reading.dayless = row.number;
  gathered.refuse(unclearRow(block.table, row));
}

/** The day of the row; where its cells are blank, that of the row above. */
function readDay(row: TableRow, reading: BlockReading): void {
  const { block, gathered, months } = reading;
  const days = columnsOf(block, 'day');
  const [beside] = columnsOf(block, 'weekday');
  const weekday = beside === undefined ? '' : cleanText(row.cells[beside] ?? '');
  const at = days[0] ?? beside ?? 0;
  const text = cleanText(row.cells[at] ?? '');
  if (text === '') return;
  const mark = row.marks?.get(at) ?? null;
  const cell = { text, mark, epoch: block.table.epoch, weekday: days.length > 0 ? weekday : '' };
  const read = notBackwards(readListedDates(cell, months), text, reading);
  const dates = 'dates' in read ? read.dates : [];
  // Hours left blank under a day are those of the row above.
  if (dates.join() !== reading.dates.join()) reading.start = null;
  reading.dates = dates;
  reading.unread = 'problem' in read;
  if ('problem' in read) gathered.refuse({ ...read.problem, place: cellPlace(block.table, row.number, at) });
}

const HALF_A_YEAR = 183;

/** Under a title of a year alone, January below December may be of the next one. */
function notBackwards(
  read: ReturnType<typeof readListedDates>,
  value: string,
  { dates, months }: BlockReading,
): ReturnType<typeof readListedDates> {
  const [before, date] = [dates.at(-1), 'dates' in read ? read.dates[0] : undefined];
  const isOpen = months.months.length === 0 && !/\d{4}/.test(value);
  if (!isOpen || !before || !date || daysBetween(date, before) < HALF_A_YEAR) return read;
  const next = parseCivilDate(`${yearOf(date) + 1}${date.slice(4)}`);
  const meant = [date, ...(next ? [next] : [])].map(day => ({ from: day, last: day }));
  return { problem: { code: 'date-ambiguous', facts: { value, meant } } };
}

function columnsOf({ columns }: Block<RosterField>, field: RosterField): readonly number[] {
  return columns.filter((c: HeadedColumn<RosterField>) => c.field === field).flatMap(c => c.columns);
}

function textOf(row: TableRow, block: Block<RosterField>, field: RosterField): string {
  return columnsOf(block, field)
    .map(c => cleanText(row.cells[c] ?? ''))
    .join(' ')
    .trim();
}

/** "07h00 - 07h30", "7:00", "7 giờ". */
function startIn(text: string): ClockTime | null {
  const [, hour, minute = '00'] = /^\D*(\d{1,2}) ?(?:h|:|g|giờ) ?(\d{2})?/iu.exec(text) ?? [];
  return hour ? parseClockTime(`${hour.padStart(2, '0')}:${minute}`) : null;
}
