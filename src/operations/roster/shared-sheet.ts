// The sheet on which another body (the Youth Union) fills its seats: one row for each drafted duty, everything locked
// but the cells of its role. What is sent and what comes back are laid out by this one function.

import { createHash } from 'node:crypto';
import { weekdayOf } from '../../domain/civil-date.ts';
import { membershipOn, type Person, type PersonCode, type Role } from '../../domain/person.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DraftDuty } from '../../store/drafts.ts';
import type { WardFacts } from '../../store/ward-facts.ts';

export interface SharedSeat {
  readonly duty: DraftDuty;
  /** Of the role, from 1. */
  readonly seat: number;
  readonly person: PersonCode | null;
}

export interface SharedCell {
  readonly text: string;
  /** The seat that may be filled in here; null where the cell is locked. */
  readonly open: SharedSeat | null;
}

export interface SharedSheet {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly SharedCell[])[];
  /** Tells the file of one draft from that of another: eight digits over all that is locked. */
  readonly key: string;
}

/** Row and column of the key, from 0, and the row of the heading. */
export const KEY_CELL = { row: 2, column: 1 } as const;
export const HEADING_ROW = 3;

export function sharedSheet(
  draft: readonly DraftDuty[],
  role: Role,
  { people, roles }: Pick<WardFacts, 'people' | 'roles'>,
  { handMade, dates }: Messages,
  nameOf: (role: Role) => string,
): SharedSheet {
  const held = draft.filter(d => d.state === 'held');
  const seated = roles.flatMap(r => {
    const most = Math.max(0, ...held.map(d => d.seats.filter(s => s.role === r.code).length));
    return Array.from({ length: most }, (_, i) => ({ role: r, seat: i + 1, most }));
  });
  const { columns, seat: seatTitle } = handMade.sheet;
  const byCode = new Map(people.map(p => [p.code, p]));
  const rows = held.map(drafted => {
    const { duty } = drafted;
    const locked = [
      duty.id,
      `${dates.weekdayShort(weekdayOf(duty.date))} ${dates.date(duty.date)}`,
      `${duty.start} - ${duty.end}`,
    ].map((text): SharedCell => ({ text, open: null }));
    return [...locked, ...seated.map(s => seatCell(drafted, s.role, s.seat, role, byCode))];
  });
  const heading = [
    columns.duty,
    columns.date,
    columns.time,
    ...seated.map(s => seatTitle(nameOf(s.role), s.seat, s.most)),
  ];
  const fixed = JSON.stringify([heading, rows.map(row => row.map(c => (c.open ? null : c.text)))]);
  return { heading, rows, key: createHash('sha256').update(fixed).digest('hex').slice(0, 8) };
}

function seatCell(
  drafted: DraftDuty,
  role: Role,
  seat: number,
  opened: Role,
  people: ReadonlyMap<PersonCode, Person>,
): SharedCell {
  const found = drafted.seats.find(s => s.role === role.code && s.seat === seat);
  if (!found) return { text: '', open: null };
  const person = found.person && people.get(found.person);
  const text = person ? choiceText(person) : '';
  return { text, open: role.code === opened.code ? { duty: drafted, seat, person: found.person } : null };
}

/** As the list of a cell offers it. */
export function choiceText({ code, name }: Person): string {
  return `${code} · ${name}`;
}

/** Everyone who can be chosen for one of the duties, in order of code. */
export function choicesFor(
  draft: readonly DraftDuty[],
  role: Role,
  people: readonly Person[],
): readonly Person[] {
  return people
    .filter(p => draft.some(d => membershipOn(p, d.duty.date)?.role === role.code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
