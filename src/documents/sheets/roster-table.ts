// The table of the roster sheet: a row for each duty, and one for the days of a holiday on which none is held; months
// have a heading where there are several.

import { monthOf } from '../../domain/civil-date.ts';
import { monthsOf } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';
import { type RosterDuty, type Seat, seatsIn } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Cell, type Column, cell, type Line, type Table } from '../paper.ts';
import { type ChangeNotes, changeNotes } from './roster-changes.ts';
import {
  dayOffText,
  entriesOf,
  type RosterDocument,
  roleName,
  type SheetEntry,
  type SkippedDay,
  seatText,
  shortDay,
  weekdayName,
} from './roster-document.ts';
import { ownNotes, type SaidOnce } from './said-once.ts';

interface Rows {
  readonly input: RosterDocument;
  readonly messages: Messages;
  readonly once: SaidOnce;
  readonly notes: ChangeNotes;
}

/** A table for each month. */
export function rosterTables(input: RosterDocument, once: SaidOnce, messages: Messages): readonly Table[] {
  const { rosterTitle, noDuties } = messages.documents;
  const caption = rosterTitle(input.roster.presentation);
  const rows: Rows = { input, messages, once, notes: changeNotes(input, messages) };
  const columns = columnsOf(rows);
  const table = { kind: 'table', caption, columns, empty: noDuties, rowHeight: 0 } as const;
  if (input.roster.duties.length === 0) return [{ ...table, rows: [] }];
  const entries = numbered(entriesOf(input));
  const months = Map.groupBy(entries, ({ entry }) => monthOf(entry.date));
  const isLong = monthsOf(input.roster.period).length > 1;
  return [...months].map(([month, own]) => ({
    ...table,
    ...(isLong ? { section: messages.dates.monthTitle(month) } : {}),
    rows: own.map(({ entry, number }) =>
      entry.kind === 'duty'
        ? dutyRow(entry.published, number, rows)
        : dayOffRow(entry.day, columns.length, rows),
    ),
  }));
}

interface NumberedEntry {
  readonly entry: SheetEntry;
  /** Of the duty, from 1 through all months. */
  readonly number: number;
}

function numbered(entries: readonly SheetEntry[]): readonly NumberedEntry[] {
  let number = 0;
  return entries.map(entry => ({ entry, number: entry.kind === 'duty' ? ++number : number }));
}

function columnsOf({ input, messages, once }: Rows): readonly Column[] {
  const { columns } = messages.documents;
  const ofRole = (role: Role): readonly Column[] => [
    { heading: columns.onDuty(roleName(role, input.language)), width: 'rest' },
    ...(input.phones ? [{ heading: columns.phone, width: 'fit', align: 'center' } as const] : []),
  ];
  return [
    { heading: columns.number, width: 'fit', align: 'center', wideOnly: true },
    {
      heading: once.times ? columns.date : columns.dateAndTime,
      width: 'fit',
      namesRow: true,
      apart: [columns.weekday, columns.day, ...(once.times ? [] : [columns.time])],
    },
    ...(input.places ? [{ heading: columns.place, width: 34 } as const] : []),
    ...input.roles.flatMap(ofRole),
    { heading: columns.note, width: 28 },
  ];
}

function over(text: string, columns: number, line: Omit<Line, 'text'>): readonly (Cell | null)[] {
  return [{ ...cell(text, line), shaded: true, columns }, ...Array.from({ length: columns - 1 }, () => null)];
}

/** A day of its own stands in its column; a holiday says from when to when it is. */
function dayOffRow(day: SkippedDay, width: number, rows: Rows): readonly (Cell | null)[] {
  const { input, messages } = rows;
  const text = dayOffText(day, input.language, messages);
  const blank = { ...cell(''), shaded: true };
  const isAlone = day.holiday.from === day.holiday.last;
  return isAlone
    ? [
        blank,
        { ...dateCell({ date: day.date }, rows, {}), shaded: true },
        ...over(text, width - 2, { italic: true }),
      ]
    : [blank, ...over(text, width - 1, { italic: true })];
}

function dutyRow(published: RosterDuty, number: number, rows: Rows): readonly Cell[] {
  const { input, messages } = rows;
  const { duty, state } = published;
  const cancelled = state === 'cancelled';
  const struck = cancelled ? { struck: true } : {};
  const ofRole = (role: Role): readonly Cell[] => {
    const mine = cancelled ? [] : seatsIn(published, role.code);
    const lines = mine.map(seat => seatLines(seat, messages));
    const phones = mine.flatMap((seat, i) => phoneLines(seat, input.phones, lines[i]?.length ?? 1));
    return [{ lines: lines.flat() }, ...(input.phones ? [{ lines: phones }] : [])];
  };
  return [
    cell(String(number), { value: number, ...struck }),
    dateCell(duty, rows, struck),
    ...(input.places
      ? [cell(duty.place || input.roster.presentation.place, { size: 'small', ...struck })]
      : []),
    ...input.roles.flatMap(ofRole),
    cell(notesOf(published, rows).join('; '), { size: 'small' }),
  ];
}

function notesOf(published: RosterDuty, { messages, once, notes }: Rows): readonly string[] {
  const { documents } = messages;
  const { duty, state, note } = published;
  const all = [
    state === 'cancelled' ? documents.cancelled : '',
    ...(state === 'cancelled' ? [] : notes(published)),
    ...ownNotes(published, once),
    note,
    duty.provisional ? documents.provisional : '',
  ];
  return all.filter(text => text !== '');
}

/** The hours small under it, where they are not said once. */
function dateCell(
  { date, start, end }: Pick<RosterDuty['duty'], 'date'> & Partial<Pick<RosterDuty['duty'], 'start' | 'end'>>,
  { input, messages, once }: Rows,
  look: Omit<Line, 'text'>,
): Cell {
  const times = start && end && !once.times ? [officialTimes(start, end)] : [];
  return {
    lines: [
      { text: shortDay(date, input.roster.period, messages), ...look },
      ...times.map((text): Line => ({ text, size: 'small', ...look })),
    ],
    parts: [
      { text: unbroken(weekdayName(date, messages)), ...look },
      { text: messages.dates.date(date), value: { date }, ...look },
      ...times.map((text): Line => ({ text, ...look })),
    ],
  };
}

/** The name, and small under it title or unit. */
function seatLines(seat: Seat, messages: Messages): readonly Line[] {
  const under = seat.person?.title || seat.person?.unit;
  return [{ text: seatText(seat, messages) }, ...(under ? [{ text: under, size: 'small' as const }] : [])];
}

/** Level with its name: as many lines as the person has. */
function phoneLines({ person }: Seat, phones: RosterDocument['phones'], lines: number): readonly Line[] {
  const phone = person ? (phones?.get(person.person) ?? '') : '';
  return [
    { text: phone },
    ...Array.from({ length: lines - 1 }, () => ({ text: ' ', size: 'small' as const })),
  ];
}
