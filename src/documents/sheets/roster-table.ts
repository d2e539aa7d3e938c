// The table of the roster sheet: a row for each duty, and one for each day on which none is held.

import type { SpecialDay } from '../../domain/day.ts';
import type { Role } from '../../domain/person.ts';
import type { RosterDuty, Seat } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Cell, type Column, cell, type Line, type Table } from '../paper.ts';
import { type ChangeNotes, changeNotes } from './roster-changes.ts';
import { dayName, entriesOf, type RosterDocument, roleName, weekdayName } from './roster-document.ts';

export function rosterTable(input: RosterDocument, messages: Messages): Table {
  const { columns, rosterTitle, noDuties } = messages.documents;
  const notes = changeNotes(input, messages);
  const role = (r: Role): Column => ({ heading: columns.onDuty(roleName(r, input.language)), width: 'rest' });
  let number = 0;
  return {
    kind: 'table',
    caption: rosterTitle,
    columns: [
      { heading: columns.number, width: 9, align: 'center', wideOnly: true },
      {
        heading: columns.date,
        width: 21,
        align: 'center',
        namesRow: true,
        apart: [columns.weekday, columns.day],
      },
      { heading: columns.time, width: 26, align: 'center' },
      ...input.roles.map(role),
      { heading: columns.note, width: 22 },
    ],
    rows:
      input.roster.duties.length === 0
        ? []
        : entriesOf(input).map(entry =>
            entry.kind === 'duty'
              ? dutyRow(entry.published, ++number, input, notes, messages)
              : dayOffRow(entry.day, input, messages),
          ),
    empty: noDuties,
    rowHeight: 0,
  };
}

function dutyRow(
  published: RosterDuty,
  number: number,
  input: RosterDocument,
  changes: ChangeNotes,
  messages: Messages,
): readonly Cell[] {
  const { duty, state, note, seats } = published;
  const { documents } = messages;
  const cancelled = state === 'cancelled';
  const struck = cancelled ? { struck: true } : {};
  const notes = [
    cancelled ? documents.cancelled : '',
    ...changes(published),
    duty.label,
    duty.place,
    note,
    duty.provisional ? documents.provisional : '',
  ];
  return [
    cell(String(number), { value: number, ...struck }),
    dateCell(duty.date, messages, struck),
    cell(officialTimes(duty.start, duty.end), struck),
    ...input.roles.map(
      (role): Cell => ({
        lines: cancelled
          ? []
          : seats.filter(s => s.role === role.code).flatMap(s => seatLines(s, input.phones, messages)),
      }),
    ),
    cell(notes.filter(text => text !== '').join('; '), { size: 'small' }),
  ];
}

function dayOffRow(
  day: SpecialDay,
  { roles, language }: RosterDocument,
  messages: Messages,
): readonly (Cell | null)[] {
  const { documents, dates } = messages;
  const source = day.provisional ? documents.provisional : dates.source(day.source);
  const note = documents.dayOff(dayName(day, language), source);
  return [
    { ...cell(''), shaded: true },
    { ...dateCell(day.date, messages, {}), shaded: true },
    { ...cell(note), shaded: true, columns: roles.length + 2 },
    ...Array.from({ length: roles.length + 1 }, () => null),
  ];
}

function dateCell(date: SpecialDay['date'], messages: Messages, look: Omit<Line, 'text'>): Cell {
  return {
    lines: [
      { text: unbroken(weekdayName(date, messages)), ...look },
      { text: messages.dates.date(date), value: { date }, ...look },
    ],
  };
}

/** The name, and small under it title or unit, and the telephone where it was asked for. */
function seatLines(
  { person, note }: Seat,
  phones: RosterDocument['phones'],
  { documents }: Messages,
): readonly Line[] {
  if (!person) return [{ text: note || documents.emptySeat }];
  const phone = phones?.get(person.person);
  const under = [person.title || person.unit, phone ? documents.phone(phone) : ''];
  return [
    { text: unbroken(person.name ?? person.person) },
    ...under.flatMap(text => (text ? [{ text, size: 'small' as const }] : [])),
  ];
}
