// The month as a grid on A4 landscape, to hang on a wall: names as large as the page allows, read from two metres.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstOfMonth,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '../../domain/civil-date.ts';
import { isDayOff, type SpecialDay } from '../../domain/day.ts';
import { inPeriod, monthsOf } from '../../domain/period.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { authorOf, standing } from '../official-parts.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Block, type Cell, cell, type Line, type Paper, paragraph, type Table } from '../paper.ts';
import { dayName, type RosterDocument } from './roster-document.ts';

export interface WallCalendarInput extends RosterDocument {
  /** Every special day of the period, not only those on which a duty falls away. */
  readonly days: ReadonlyMap<CivilDate, SpecialDay>;
}

/** Millimetres: of a weekday without duty, and of all weeks together. */
const QUIET_DAY = 17;
const WEEKS_HEIGHT = 150;

export function wallCalendar(input: WallCalendarInput): Paper {
  const { roster, language, draft } = input;
  const messages = messagesIn(language);
  const { presentation, publication, period } = roster;
  const months = monthsOf(period);
  return {
    language,
    orientation: 'landscape',
    margins: 'narrow',
    name: months.map(messages.sheets.wall.title).join(', '),
    author: authorOf(presentation),
    blocks: months.flatMap((month, i) => [
      ...(i > 0 ? [{ kind: 'page-break' as const }] : []),
      ...monthBlocks(month, input, messages),
    ]),
    ...standing(draft ? null : publication, messages),
    onePage: months.length === 1,
    data: null,
  };
}

function monthBlocks(month: CivilMonth, input: WallCalendarInput, messages: Messages): readonly Block[] {
  const { presentation } = input.roster;
  return [
    paragraph(messages.sheets.wall.title(month), { align: 'center', size: 'large' }),
    paragraph(`${presentation.shortName} · ${presentation.place}`, { align: 'center' }),
    monthGrid(month, input, messages),
  ];
}

function monthGrid(month: CivilMonth, input: WallCalendarInput, messages: Messages): Table {
  const weeks = weeksOf(month);
  const busy = new Set(input.roster.duties.map(d => weekdayOf(d.duty.date)));
  const wide = (weekday: Weekday) => busy.size === 0 || busy.has(weekday);
  return {
    kind: 'table',
    caption: messages.sheets.wall.title(month),
    columns: WEEKDAYS.map(weekday => ({
      heading: unbroken(messages.dates.weekday(weekday)),
      width: wide(weekday) ? ('rest' as const) : QUIET_DAY,
      wideOnly: !wide(weekday),
    })),
    rows: weeks.map(week => week.map(date => (date ? dayCell(date, input, messages) : cell('')))),
    empty: '',
    rowHeight: Math.floor(WEEKS_HEIGHT / weeks.length),
  };
}

/** Weeks from Monday; null for the days of other months. */
function weeksOf(month: CivilMonth): readonly (readonly (CivilDate | null)[])[] {
  const [first, until] = [firstOfMonth(month), firstOfMonth(addMonths(month, 1))];
  const weeks: (CivilDate | null)[][] = [];
  for (
    let monday = addDays(first, -WEEKDAYS.indexOf(weekdayOf(first)));
    monday < until;
    monday = addDays(monday, 7)
  )
    weeks.push(
      WEEKDAYS.map((_, i) => addDays(monday, i)).map(date => (date >= first && date < until ? date : null)),
    );
  return weeks;
}

function dayCell(date: CivilDate, input: WallCalendarInput, messages: Messages): Cell {
  const number: Line = { text: String(Number(date.slice(8))), bold: true };
  const duties = inPeriod(date, input.roster.period)
    ? input.roster.duties.filter(d => d.duty.date === date)
    : [];
  const special = input.days.get(date);
  const name: readonly Line[] = special ? [{ text: dayName(special, input.language), size: 'small' }] : [];
  const off = special !== undefined && isDayOff(special) && duties.length === 0;
  const weekend = duties.length === 0 && ['saturday', 'sunday'].includes(weekdayOf(date));
  return {
    lines: [number, ...name, ...duties.flatMap(duty => dutyLines(duty, input, messages))],
    ...(off || weekend ? { shaded: true } : {}),
  };
}

function dutyLines(
  { duty, state, note, seats }: RosterDuty,
  { roles }: RosterDocument,
  messages: Messages,
): readonly Line[] {
  const { documents } = messages;
  const when = [officialTimes(duty.start, duty.end), duty.label, duty.place]
    .filter(t => t !== '')
    .join(' · ');
  if (state === 'cancelled')
    return [{ text: [documents.cancelled, note].filter(t => t !== '').join(': '), size: 'normal' }];
  const names = roles.flatMap(role =>
    seats
      .filter(s => s.role === role.code)
      .map(
        (s): Line => ({
          text: s.person ? unbroken(s.person.name ?? s.person.person) : s.note || documents.emptySeat,
          size: 'large',
        }),
      ),
  );
  return [{ text: when, size: 'small' }, ...names];
}
