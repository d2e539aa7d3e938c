// The month as a grid on one lying page, to hang on a wall: names as large as the page allows, read from two metres.
// Who is in which role is told by the letters, not by colour.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstOfMonth,
  isWeekend,
  mondayOf,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '../../domain/civil-date.ts';
import { isDayOff, type SpecialDay } from '../../domain/day.ts';
import { inPeriod, monthsOf } from '../../domain/period.ts';
import { type RosterDuty, seatsIn } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { toLunar } from '../../workdays/lunar.ts';
import { authorOf, standing } from '../official-parts.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Block, type Cell, cell, type Line, type Paper, paragraph, type Table } from '../paper.ts';
import { dayName, type RosterDocument, roleName, seatText } from './roster-document.ts';
import { ownNotes, type SaidOnce, saidOnce } from './said-once.ts';

export interface WallCalendarInput extends RosterDocument {
  /** Every special day of the period, not only those on which a duty falls away. */
  readonly days: ReadonlyMap<CivilDate, SpecialDay>;
  readonly sheet: 'a4' | 'a3';
  /** The page of the ward's own calendar feed; null where there is none. */
  readonly feed: string | null;
}

/** Millimetres: of a weekday without duty, of the code. */
const QUIET_DAY = 18;
const CODE_SIZE = 18;

export function wallCalendar(input: WallCalendarInput): Paper {
  const { roster, language, draft } = input;
  const messages = messagesIn(language);
  const { presentation, publication, period } = roster;
  const months = monthsOf(period);
  const drawing = { input, messages, once: saidOnce(roster.duties, presentation) };
  return {
    language,
    orientation: 'landscape',
    sheet: input.sheet,
    margins: 'narrow',
    name: months.map(month => messages.sheets.wall.title(presentation.rosterTitle, month)).join(', '),
    author: authorOf(presentation),
    blocks: months.flatMap((month, i) => [
      ...(i > 0 ? [{ kind: 'page-break' as const }] : []),
      ...monthBlocks(month, drawing),
    ]),
    ...standing(draft ? null : publication, messages),
    onePage: true,
    data: null,
  };
}

/** What every cell is drawn from. */
interface Drawing {
  readonly input: WallCalendarInput;
  readonly messages: Messages;
  readonly once: SaidOnce;
}

function monthBlocks(month: CivilMonth, drawing: Drawing): readonly Block[] {
  const { input, messages, once } = drawing;
  const { presentation } = input.roster;
  const { wall } = messages.sheets;
  const about = [
    presentation.shortName,
    presentation.place,
    ...[...once.labels].map(([weekday, label]) =>
      messages.documents.weekdayLabel(messages.dates.weekday(weekday), label),
    ),
  ];
  const legend = legendOf(input, messages);
  return [
    paragraph(wall.title(presentation.rosterTitle, month), 'display'),
    paragraph(about.filter(text => text !== '').join(' · '), 'centred'),
    monthGrid(month, drawing),
    input.feed
      ? { kind: 'qr', address: input.feed, note: `${legend}. ${wall.feed}`, size: CODE_SIZE }
      : paragraph(legend, 'note'),
  ];
}

function monthGrid(month: CivilMonth, drawing: Drawing): Table {
  const { input, messages } = drawing;
  const weeks = weeksOf(month);
  const busy = new Set(input.roster.duties.map(d => weekdayOf(d.duty.date)));
  const wide = (weekday: Weekday) => busy.size === 0 || busy.has(weekday);
  return {
    kind: 'table',
    caption: messages.sheets.wall.title(input.roster.presentation.rosterTitle, month),
    columns: WEEKDAYS.map(weekday => ({
      heading: unbroken(messages.dates.weekday(weekday)),
      width: wide(weekday) ? ('rest' as const) : QUIET_DAY,
      wideOnly: !wide(weekday),
    })),
    rows: weeks.map(week => week.map(date => (date ? dayCell(date, drawing) : cell('')))),
    empty: '',
    rowHeight: 0,
    fills: true,
  };
}

/** Weeks from Monday; null for the days of other months. */
function weeksOf(month: CivilMonth): readonly (readonly (CivilDate | null)[])[] {
  const [first, until] = [firstOfMonth(month), firstOfMonth(addMonths(month, 1))];
  const weeks: (CivilDate | null)[][] = [];
  for (let monday = mondayOf(first); monday < until; monday = addDays(monday, 7))
    weeks.push(
      WEEKDAYS.map((_, i) => addDays(monday, i)).map(date => (date >= first && date < until ? date : null)),
    );
  return weeks;
}

function dayCell(date: CivilDate, drawing: Drawing): Cell {
  const { input, messages } = drawing;
  const duties = inPeriod(date, input.roster.period)
    ? input.roster.duties.filter(d => d.duty.date === date)
    : [];
  const [only, ...more] = duties;
  const held = only?.state === 'held' && more.length === 0 ? only : null;
  const special = input.days.get(date);
  const name: readonly Line[] = special ? [{ text: dayName(special, input.language), size: 'small' }] : [];
  const off = special !== undefined && isDayOff(special) && duties.length === 0;
  const weekend = duties.length === 0 && isWeekend(date);
  return {
    lines: [
      { text: headOf(date, held, messages), bold: true },
      ...name,
      ...duties.flatMap(duty => dutyLines(duty, held !== null, drawing)),
    ],
    ...(off || weekend ? { shaded: true } : {}),
  };
}

/** The day, its lunar day, and the hours of its only duty. */
function headOf(date: CivilDate, only: RosterDuty | null, { sheets }: Messages): string {
  const { day, month, leap } = toLunar(date);
  const { wall } = sheets;
  const number = unbroken(wall.day(String(Number(date.slice(8))), wall.lunar(day, month, leap)));
  return only ? `${number} ${officialTimes(only.duty.start, only.duty.end)}` : number;
}

/** Roles in turn: upright and bold, slanted, upright. */
const LETTERS = [{ bold: true }, { italic: true }, {}] as const;

function lettersOf(index: number): Pick<Line, 'bold' | 'italic'> {
  return LETTERS[Math.min(index, LETTERS.length - 1)] ?? {};
}

function legendOf({ roles, language }: RosterDocument, { sheets }: Messages): string {
  const { letters } = sheets.wall;
  const named = roles.map(
    (role, i) => `${letters[Math.min(i, letters.length - 1)] ?? ''}: ${roleName(role, language)}`,
  );
  return [...named, sheets.wall.inBrackets].join('; ');
}

/** `isAlone`: its hours stand beside the day. */
function dutyLines(
  published: RosterDuty,
  isAlone: boolean,
  { input, messages, once }: Drawing,
): readonly Line[] {
  const { documents } = messages;
  const { duty, state, note } = published;
  const { roles } = input;
  if (state === 'cancelled')
    return [{ text: [documents.cancelled, note].filter(t => t !== '').join(': '), size: 'normal' }];
  const about = ownNotes(published, once).join(' · ');
  const names = roles.flatMap((role, i) =>
    seatsIn(published, role.code).map(
      (s): Line => ({
        text: seatText(s, messages),
        size: 'large',
        ...lettersOf(i),
      }),
    ),
  );
  return [
    ...(isAlone ? [] : [{ text: officialTimes(duty.start, duty.end), bold: true }]),
    ...(about ? [{ text: about, size: 'small' } as const] : []),
    ...names,
  ];
}
