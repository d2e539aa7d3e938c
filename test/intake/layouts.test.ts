// Lists in any layout read as what they were made of, or are refused; never wrong, and seldom refused. A run is one
// list of a kind; LAYOUT_RUNS asks for more.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { readHandMadeRoster } from '../../src/intake/hand-made-roster.ts';
import { rollOf } from '../../src/intake/identity/find-described.ts';
import { LEAVE_HEADINGS, readLeaveList } from '../../src/intake/leave-list.ts';
import { PEOPLE_HEADINGS, readPeopleList } from '../../src/intake/people-list.ts';
import { aLeaveList } from './made-lists/leave.ts';
import { aPeopleList } from './made-lists/people.ts';
import { aRoster } from './made-lists/rosters.ts';
import type { MadeList } from './made-lists/sheet.ts';
import { ROLES, STAFF } from './made-lists/staff.ts';

const RUNS = Number(process.env['LAYOUT_RUNS'] ?? 2_000);
/** Of all lists of a kind; a reader that refuses everything is never wrong. */
const MOST_REFUSED = 0.03;

const roll = rollOf(STAFF);
const people = {
  roles: ROLES,
  skills: [],
  from: civil('2026-01-01'),
  role: ROLES[0] ?? null,
  today: civil('2026-12-15'),
};

/** What a reader says of a list, or null where it refuses it. */
type Reader = (list: MadeList) => readonly string[] | null;

const readPeople: Reader = ({ tables }) => {
  const read = readPeopleList(tables, PEOPLE_HEADINGS, people);
  if (read.problems.length > 0 || read.people.some(p => p.oddity !== null)) return null;
  return read.people.map(p => p.fields.name);
};

const readRoster: Reader = ({ tables }) => {
  const read = readHandMadeRoster(tables, { roll, roles: ROLES, year: null });
  if (read.problems.length > 0) return null;
  return read.days.map(
    d =>
      `${d.date} ${d.seats
        .map(s => s.person)
        .toSorted()
        .join('+')}`,
  );
};

const readLeave: Reader = ({ tables }) => {
  const read = readLeaveList(tables, LEAVE_HEADINGS, roll);
  if (read.problems.length > 0) return null;
  return read.leave.map(({ leave: l }) => `${l.person} ${l.kind} ${l.part} ${l.from}..${l.until}`);
};

it.each([
  ['people', aPeopleList, readPeople],
  ['roster', aRoster, readRoster],
  ['leave', aLeaveList, readLeave],
] as const)('a list of %s is read right or refused, and seldom refused', (_, made, read) => {
  let refused = 0;
  const runs = Math.ceil(RUNS / 3);
  fc.assert(
    fc.property(made, list => {
      const said = read(list);
      if (said === null) refused++;
      else expect(said.toSorted()).toEqual(list.truth.toSorted());
    }),
    { numRuns: runs, seed: 8 },
  );
  expect(refused / runs).toBeLessThan(MOST_REFUSED);
});
