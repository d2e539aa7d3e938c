// The sheet on which another body (the Youth Union) fills its seats: one row for each drafted duty, everything locked
// but the cells of its role. What is sent and what comes back are laid out by this one function.

import { roleName } from '../../documents/sheets/roster-document.ts';
import { weekdayOf } from '../../domain/civil-date.ts';
import { membershipOn, type Person, type Role, VOLUNTEER } from '../../domain/person.ts';
import { isHeld, type RosterDuty, type Seat, seatAt, seatsIn } from '../../domain/roster/roster-duty.ts';
import { sha256 } from '../../files/sha256.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { roleMeant } from '../../intake/role-meant.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { refuse } from '../refuse.ts';

export interface SharedSeat {
  readonly duty: RosterDuty;
  readonly seat: Seat;
}

export interface SharedCell {
  readonly text: string;
  /** The seat that may be filled in here; null where the cell is locked. */
  readonly open: SharedSeat | null;
}

export interface SharedSheet {
  /** Who fills it. */
  readonly role: Role;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly SharedCell[])[];
  /** Tells the file of one draft from that of another: eight digits over all that is locked. */
  readonly key: string;
}

/** Row and column of the key, from 0, and the row of the heading. */
export const KEY_CELL = { row: 2, column: 1 } as const;
export const HEADING_ROW = 3;

/** Opened for the role that is asked to fill its seats; volunteers where nothing is said. */
export function sharedSheet(
  draft: readonly RosterDuty[],
  roleText: string | null,
  facts: WardFacts,
): SharedSheet {
  const { language } = facts.settings;
  const { handMade, dates } = messagesIn(language);
  const { columns, seat: seatTitle } = handMade.sheet;
  const role = openedRole(roleText, facts);
  const held = draft.filter(isHeld);
  const places = facts.roles.flatMap(({ code, ...names }) => {
    const most = Math.max(0, ...held.map(d => seatsIn(d, code).length));
    return Array.from({ length: most }, (_, i) => {
      const title = seatTitle(roleName(names, language), i + 1, most);
      return { role: code, seat: i + 1, title };
    });
  });
  const rows = held.map((drafted): SharedCell[] => {
    const { id, date, start, end } = drafted.duty;
    const day = `${dates.weekdayShort(weekdayOf(date))} ${dates.date(date)}`;
    const locked = [id, day, `${start} - ${end}`].map(text => ({ text, open: null }));
    return [...locked, ...places.map(place => seatCell(drafted, seatAt(drafted, place), role))];
  });
  const heading = [columns.duty, columns.date, columns.time, ...places.map(p => p.title)];
  const fixed = JSON.stringify([heading, rows.map(row => row.map(c => (c.open ? null : c.text)))]);
  return { role, heading, rows, key: sha256(fixed).slice(0, 8) };
}

function seatCell(duty: RosterDuty, seat: Seat | null, opened: Role): SharedCell {
  if (!seat) return { text: '', open: null };
  const text = seat.person ? choiceText(seat.person.person, seat.person.name) : '';
  return { text, open: seat.role === opened.code ? { duty, seat } : null };
}

function openedRole(typed: string | null, { roles }: WardFacts): Role {
  const meant = typed === null ? roles.find(r => r.code === VOLUNTEER) : roleMeant(typed, roles);
  const facts = { value: typed ?? VOLUNTEER, known: roles.map(r => r.nameVi) };
  return meant ?? refuse({ code: 'role-unknown', facts, place: { option: '--role' } });
}

/** As the list of a cell offers it. */
export function choiceText(code: string, name: string | null): string {
  return `${code} · ${name ?? ''}`;
}

/** Everyone who can be chosen for one of the duties, in order of code. */
export function choicesFor(
  draft: readonly RosterDuty[],
  role: Role,
  people: readonly Person[],
): readonly Person[] {
  return people
    .filter(p => draft.some(d => membershipOn(p, d.duty.date)?.role === role.code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
