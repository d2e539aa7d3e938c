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
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Cell, type Column, cell, type Line, type Table } from '../paper.ts';
import { dayOffText, type RosterDocument, roleName } from './roster-document.ts';
import { ownNotes, type SaidOnce } from './said-once.ts';

/** Millimetres: of a weekday without duty. */
const QUIET_DAY = 20;
const WORKING_DAYS = WEEKDAYS.slice(0, 5);
const NOON = '12:00';

type Half = 'morning' | 'afternoon';

export function weeksTable(input: RosterDocument, once: SaidOnce, messages: Messages): Table {
  const { duties } = input.roster;
  const { documents, dates } = messages;
  const busy = new Set(duties.map(d => weekdayOf(d.duty.date)));
  const weekdays = WEEKDAYS.filter(day => WORKING_DAYS.includes(day) || busy.has(day));
  const halves = (['morning', 'afternoon'] as const).filter(half => duties.some(d => halfOf(d) === half));
  const isHalved = halves.length > 1;
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
      ...(isHalved ? [{ heading: documents.columns.session, width: 'fit', align: 'center' } as const] : []),
      ...weekdays.map(day),
    ],
    rows: mondaysOf(input).flatMap(monday => weekRows(monday, weekdays, isHalved ? halves : [null])),
    empty: documents.noDuties,
    rowHeight: 0,
  };

  function weekRows(
    monday: CivilDate,
    shown: readonly Weekday[],
    parts: readonly (Half | null)[],
  ): readonly (readonly (Cell | null)[])[] {
    const span = parts.length > 1 ? { rows: parts.length } : {};
    const week = unbroken(
      `${dates.dayMonth(monday)} - ${dates.dayMonth(addDays(monday, WEEKDAYS.indexOf(shown.at(-1) ?? 'sunday')))}`,
    );
    return parts.map((half, i) => [
      i === 0 ? { ...cell(week), ...span } : null,
      ...(half ? [cell(documents.halves[half])] : []),
      ...shown.map(weekday => dayCell(addDays(monday, WEEKDAYS.indexOf(weekday)), half)),
    ]);
  }

  function dayCell(date: CivilDate, half: Half | null): Cell {
    const own = duties.filter(d => d.duty.date === date && (half === null || halfOf(d) === half));
    const off = input.skipped.find(d => d.date === date);
    const number: Line = { text: dates.dayMonth(date), bold: true, size: 'small' };
    if (own.length === 0 && !off) return { lines: half === 'afternoon' ? [] : [number] };
    if (own.length === 0 && off)
      return {
        lines: [number, { text: dayOffText(off, input.language, messages), size: 'small', italic: true }],
        shaded: true,
      };
    return { lines: [number, ...own.flatMap(dutyLines)] };
  }

  function dutyLines(published: RosterDuty): readonly Line[] {
    const { duty, state, note, seats } = published;
    if (state === 'cancelled')
      return [{ text: [documents.cancelled, note].filter(t => t !== '').join(': '), size: 'small' }];
    const notes = [once.times ? '' : officialTimes(duty.start, duty.end), ...ownNotes(published, once)];
    return [
      ...notes.filter(t => t !== '').map((text): Line => ({ text, size: 'small' })),
      ...input.roles.flatMap(role =>
        seats
          .filter(s => s.role === role.code)
          .flatMap((s): readonly Line[] => [
            { text: s.person ? unbroken(s.person.name ?? s.person.person) : s.note || documents.emptySeat },
            { text: roleName(role, input.language), size: 'small', italic: true },
          ]),
      ),
    ];
  }
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
