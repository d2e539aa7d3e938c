// The roster as a plain table, one row for each seat: the second sheet of the workbook, and CSV.

import { plainName } from '../../domain/roster/namesakes.ts';
import { type RosterDuty, seatsIn } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DataTable, DataValue } from '../paper.ts';
import { type RosterDocument, roleName, weekdayName } from './roster-document.ts';

export function rosterData(input: RosterDocument, messages: Messages): DataTable {
  const { data } = messages.documents;
  const { columns: c } = data;
  const phone = input.phones ? [c.phone] : [];
  return {
    name: data.name,
    columns: [
      ...[c.date, c.weekday, c.start, c.end, c.role, c.seat, c.code, c.name, c.title, c.unit],
      ...phone,
      ...[c.state, c.label, c.place, c.note, c.duty],
    ],
    rows: input.roster.duties.flatMap(duty => seatRows(duty, input, messages)),
  };
}

function seatRows(
  published: RosterDuty,
  input: RosterDocument,
  messages: Messages,
): (readonly DataValue[])[] {
  const { duty, state, note } = published;
  const ordered = input.roles.flatMap(role => seatsIn(published, role.code).map(s => ({ ...s, role })));
  return ordered.map(({ role, seat, person, note: seatNote }) => [
    { date: duty.date },
    weekdayName(duty.date, messages),
    duty.start,
    duty.end,
    roleName(role, input.language),
    seat,
    person?.person ?? null,
    person ? plainName(person) : null,
    person?.title ?? null,
    person?.unit ?? null,
    ...(input.phones ? [person ? (input.phones.get(person.person) ?? null) : null] : []),
    messages.documents.data.states[state],
    duty.label,
    duty.place,
    [note, seatNote].filter(text => text !== '').join('; '),
    duty.id,
  ]);
}
