// The roster by weeks: thứ Hai to Chủ nhật across, sáng and chiều apart where the duties have both.

import {
  addDays,
  type CivilDate,
  mondayOf,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '../../domain/civil-date.ts';
import { lastDate } from '../../domain/period.ts';
import { type RosterDuty, seatsIn } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Cell, type Column, cell, type Line, type Table } from '../paper.ts';
import { type ChangeNotes, changeNotes } from './roster-changes.ts';
import { dayOffText, type RosterDocument, roleName, seatText } from './roster-document.ts';
import { ownNotes, type SaidOnce } from './said-once.ts';

/** Millimetres: of a weekday without duty. */
const QUIET_DAY = 20;
const WORKING_DAYS = WEEKDAYS.slice(0, 5);
const NOON = '12:00';
const HALVES = ['morning', 'afternoon'] as const;

type Half = (typeof HALVES)[number];

/** What every cell is drawn from. */
interface Drawing {
  readonly input: RosterDocument;
  readonly messages: Messages;
  readonly once: SaidOnce;
  readonly changes: ChangeNotes;
  readonly weekdays: readonly Weekday[];
  /** Rows of a week; null for all of the day. */
  readonly halves: readonly (Half | null)[];
}

export function weeksTable(input: RosterDocument, once: SaidOnce, messages: Messages): Table {
  const { duties } = input.roster;
  const { documents, dates } = messages;
  const busy = new Set(duties.map(d => weekdayOf(d.duty.date)));
  const weekdays = WEEKDAYS.filter(day => WORKING_DAYS.includes(day) || busy.has(day));
  const own = HALVES.filter(half => duties.some(d => halfOf(d) === half));
  const halves = own.length > 1 ? own : [null];
  const drawing = { input, messages, once, changes: changeNotes(input, messages), weekdays, halves };
  const day = (weekday: Weekday): Column => ({
    heading: unbroken(dates.weekday(weekday)),
    width: busy.has(weekday) ? 'rest' : QUIET_DAY,
    wideOnly: !busy.has(weekday),
  });
  return {
    kind: 'table',
    caption: documents.rosterTitle(input.roster.presentation),
    columns: [
      { heading: documents.columns.week, width: 'fit', align: 'center', namesRow: true },
      ...(own.length > 1
        ? [{ heading: documents.columns.session, width: 'fit', align: 'center' } as const]
        : []),
      ...weekdays.map(day),
    ],
    rows: mondaysOf(input).flatMap(monday => weekRows(monday, drawing)),
    empty: documents.noDuties,
    rowHeight: 0,
  };
}

function weekRows(monday: CivilDate, drawing: Drawing): readonly (readonly (Cell | null)[])[] {
  const { messages, weekdays, halves } = drawing;
  const { dates, documents } = messages;
  const dateOf = (weekday: Weekday | undefined) => addDays(monday, WEEKDAYS.indexOf(weekday ?? 'sunday'));
  const span = halves.length > 1 ? { rows: halves.length } : {};
  const week = unbroken(`${dates.dayMonth(monday)} - ${dates.dayMonth(dateOf(weekdays.at(-1)))}`);
  return halves.map((half, i) => [
    i === 0 ? { ...cell(week), ...span } : null,
    ...(half ? [cell(documents.halves[half])] : []),
    ...weekdays.map(weekday => dayCell(dateOf(weekday), half, drawing)),
  ]);
}

/** A day off stands over all of its week. */
function dayCell(date: CivilDate, half: Half | null, drawing: Drawing): Cell | null {
  const { input, messages } = drawing;
  const all = input.roster.duties.filter(d => d.duty.date === date);
  const own = all.filter(d => half === null || halfOf(d) === half);
  const off = all.length === 0 ? input.skipped.find(d => d.date === date) : undefined;
  const number: Line = { text: messages.dates.dayMonth(date), bold: true, size: 'small' };
  if (own.length > 0) return { lines: [number, ...own.flatMap(duty => dutyLines(duty, drawing))] };
  if (!off) return { lines: half === 'afternoon' ? [] : [number] };
  if (half === 'afternoon') return null;
  const text = dayOffText(off, input.language, messages);
  const lines = [number, { text, size: 'small', italic: true } as const];
  return { lines, shaded: true, ...(half ? { rows: HALVES.length } : {}) };
}

/** What a role is called stands over its people; what changed, under them. */
function dutyLines(published: RosterDuty, { input, messages, once, changes }: Drawing): readonly Line[] {
  const { duty, state, note } = published;
  const { cancelled } = messages.documents;
  const small = (texts: readonly string[], italic: boolean) =>
    texts.filter(text => text !== '').map((text): Line => ({ text, size: 'small', italic }));
  if (state === 'cancelled') return small([[cancelled, note].filter(t => t !== '').join(': ')], false);
  const times = once.times ? '' : officialTimes(duty.start, duty.end);
  return [
    ...small([times, ...ownNotes(published, once)], false),
    ...input.roles.flatMap(role => {
      const seats = seatsIn(published, role.code);
      if (seats.length === 0) return [];
      return [
        ...small([roleName(role, input.language)], true),
        ...seats.map((seat): Line => ({ text: seatText(seat, messages) })),
      ];
    }),
    ...small([...changes(published), note], true),
  ];
}

function halfOf({ duty }: RosterDuty): Half {
  return duty.start < NOON ? 'morning' : 'afternoon';
}

/** Of the weeks in which the period has a duty. */
function mondaysOf({ roster }: RosterDocument): readonly CivilDate[] {
  const mondays = roster.duties
    .filter(d => d.duty.date <= lastDate(roster.period))
    .map(({ duty }) => mondayOf(duty.date));
  return [...new Set(mondays)];
}
