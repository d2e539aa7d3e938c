// A roster in the terminal, month by month, and what a new version of it changes.

import { type CivilDate, monthOf, weekdayOf } from '../../domain/civil-date.ts';
import { isDayOff, type SpecialDay } from '../../domain/day.ts';
import type { Role } from '../../domain/person.ts';
import { namesakesApart } from '../../domain/roster/namesakes.ts';
import type { DutyChange, DutyFacts, RosterDiff } from '../../domain/roster/roster-diff.ts';
import { type NameCard, type RosterDuty, type Seat, seatsIn } from '../../domain/roster/roster-duty.ts';
import { nameIn, namesIn } from '../../i18n/names.ts';
import type { SkippedDuty } from '../../workdays/expand-duties.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

export interface RosterView {
  /** In order of date and time. */
  readonly duties: readonly RosterDuty[];
  /** In the order of their columns. */
  readonly roles: readonly Role[];
  /** Days off on which a duty would have been, in order. */
  readonly skipped: readonly SpecialDay[];
}

/** The days of duties that are not held. */
export function skippedDays(skipped: readonly SkippedDuty[]): readonly SpecialDay[] {
  return [...new Map(skipped.map(s => [s.date, s.day])).values()];
}

export function renderRoster({ duties: all, ...rest }: RosterView, view: View): string {
  const roster = { ...rest, duties: namesakesApart(all) };
  const dates = [...roster.duties.map(d => d.duty.date), ...roster.skipped.map(day => day.date)].sort();
  return [...new Set(dates.map(monthOf))]
    .map(month => {
      const inMonth = (date: CivilDate) => monthOf(date) === month;
      return [
        view.palette.strong(view.messages.dates.monthTitle(month)),
        renderDuties(
          roster.duties.filter(d => inMonth(d.duty.date)),
          roster.roles,
          view,
        ),
        ...roster.skipped
          .filter(day => isDayOff(day) && inMonth(day.date))
          .map(day => skippedLine(day, view)),
      ].join('\n');
    })
    .join('\n\n');
}

function renderDuties(duties: readonly RosterDuty[], roles: readonly Role[], view: View): string {
  const { columns } = view.messages.cli;
  const head = [
    columns.weekday,
    columns.date,
    columns.time,
    ...roles.map(r => nameIn(r, view.language)),
    columns.note,
  ];
  const rows = duties.map(published => [
    view.messages.dates.weekdayShort(weekdayOf(published.duty.date)),
    view.messages.dates.dayMonth(published.duty.date),
    `${published.duty.start}–${published.duty.end}`,
    ...roles.map(role => seatText(published, role, view)),
    noteText(published, view),
  ]);
  return renderTable({ head, rows }, view);
}

function seatText({ seats, state }: RosterDuty, role: Role, { messages, palette }: View): string {
  if (state === 'cancelled') return '—';
  const name = ({ person, note }: Seat) =>
    person ? (person.name ?? person.person) : note || palette.warning(messages.cli.emptySeat);
  return seatsIn({ seats }, role.code).map(name).join('\n');
}

function noteText({ duty, state, note }: RosterDuty, { messages, palette }: View): string {
  return [
    state === 'cancelled' ? palette.bad(messages.cli.cancelledDuty) : '',
    duty.label,
    note,
    duty.provisional ? palette.warning(messages.cli.provisional) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function skippedLine(day: SpecialDay, { messages, palette, language }: View): string {
  const { dates, cli } = messages;
  const name = nameIn(day, language);
  const when = `${dates.weekdayShort(weekdayOf(day.date))} ${dates.dayMonth(day.date)}`;
  return palette.faint(`${cli.skipped} ${when}: ${name}${day.provisional ? ` (${cli.provisional})` : ''}`);
}

/** What changes, before and after. */
function changeCells(
  change: DutyChange,
  roles: readonly Role[],
  nameOf: (code: string) => string,
  view: View,
): readonly string[] {
  const { cli } = view.messages;
  const person = (code: string | null) => (code ? nameOf(code) : cli.emptySeat);
  switch (change.kind) {
    case 'seat':
      return [namesIn(roles, view.language)(change.role), person(change.from), person(change.to)];
    case 'name':
      return [cli.change.name, cardText(change.from), cardText(change.to)];
    case 'duty-changed':
      return [cli.change['duty-changed'], dutyText(change.was, view), dutyText(change.duty, view)];
    case 'duty-cancelled':
    case 'duty-withdrawn':
      return [cli.change[change.kind], change.freed.map(nameOf).join(', '), '—'];
    case 'duty-added':
    case 'duty-restored':
      return [cli.change[change.kind], '—', dutyText(change.duty, view)];
  }
}

function cardText({ name, title, unit }: NameCard): string {
  return [name, title, unit].filter(Boolean).join(', ');
}

function dutyText({ date, start, end, label, place }: DutyFacts, { messages }: View): string {
  return [`${messages.dates.dayMonth(date)} ${start}–${end}`, label, place].filter(Boolean).join(', ');
}

/** Seat by seat, and whom to tell; `nameOf` turns a code into the name people know. */
export function renderDiff(
  { changes, tell }: RosterDiff,
  roles: readonly Role[],
  nameOf: (code: string) => string,
  view: View,
): string {
  const { cli, dates } = view.messages;
  if (changes.length === 0) return cli.noChanges;
  const rows = changes.map(change => {
    const when = [dates.weekdayShort(weekdayOf(change.duty.date)), dates.dayMonth(change.duty.date)];
    return [...when, ...changeCells(change, roles, nameOf, view)];
  });
  const { weekday, date, seat, before, after } = cli.columns;
  const table = renderTable({ head: [weekday, date, seat, before, after], rows }, view);
  return tell.length === 0 ? table : `${table}\n${cli.tell(tell.map(nameOf).join(', '))}`;
}
