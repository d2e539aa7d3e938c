// Lists into the ward: read whole, every problem at once, then one transaction; with any problem nothing is
// written.

import type { CivilDate } from '../../domain/civil-date.ts';
import { firstOfMonth, monthOf } from '../../domain/civil-date.ts';
import { type Facts, type Problem, UserError } from '../../domain/errors.ts';
import { type Leave, mergeLeave } from '../../domain/leave.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import { readPairList, readWishList } from '../../intake/constraint-lists.ts';
import { readDaysList } from '../../intake/days-list.ts';
import { readLeaveList } from '../../intake/leave-list.ts';
import { readPeopleList } from '../../intake/people-list.ts';
import { readTables } from '../../intake/read-tables.ts';
import type { Table } from '../../intake/table.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { writeOwnDay } from '../../store/patterns.ts';
import {
  writeExclusions,
  writeForbiddenPair,
  writeLeave,
  writePerson,
  writeWishes,
} from '../../store/people.ts';
import { readSettings } from '../../store/settings.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import { todayIn, wallTimeAt } from '../../time/clock.ts';
import { type Office, withWard } from '../office.ts';
import { newFindings } from '../roster/check-duties.ts';
import { groupByPerson } from '../roster/planning.ts';
import { reviewPublished } from '../roster/review-published.ts';

export interface ListFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const LIST_KINDS = ['people', 'leave', 'wishes', 'pairs', 'holidays'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** What an import did, counted in rows of the ward. */
export interface Imported {
  readonly kind: ListKind;
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the ward but not in the list: people only. */
  readonly missing: readonly PersonCode[];
  /** Errors in published duties to come that were none before. */
  readonly touched: readonly Finding[];
}

interface Reading {
  readonly counts: Pick<Imported, 'added' | 'changed' | 'unchanged' | 'missing'>;
  write(db: Database): void;
}

type Reader = (table: Table, facts: WardFacts, today: CivilDate) => Reading | readonly Problem[];

const READERS: Record<ListKind, Reader> = {
  people: readPeople,
  leave: readLeave,
  wishes: readWishes,
  pairs: readPairs,
  holidays: readHolidays,
};

/** Throws UserError with every problem of the list. */
export async function importList(office: Office, kind: ListKind, file: ListFile): Promise<Imported> {
  const [table] = await readTables(file, { encoding: null, sheet: null });
  if (!table) throw new UserError('wrong', { code: 'list-empty', facts: {}, place: { file: file.name } });
  return withWard(office, ward =>
    ward.change(
      async () => {
        const { basis, facts } = ward.read((db, newest) => ({ basis: newest, facts: readWardFacts(db) }));
        const reading = READERS[kind](table, facts, todayIn(facts.settings.zone, office.clock));
        if (!('write' in reading)) throw new UserError('wrong', reading);
        const said: Facts = { file: file.name, added: reading.counts.added, changed: reading.counts.changed };
        return {
          basis,
          plan: reading,
          entry: { at: office.clock.now(), by: office.by, name: `${kind} import`, facts: said },
        };
      },
      (reading, db): Imported => {
        const now = wallTimeAt(office.clock.now(), readSettings(db).zone);
        const before = reviewPublished(db, now);
        reading.write(db);
        const touched = newFindings(before, reviewPublished(db, now));
        return { kind, file: file.name, ...reading.counts, touched };
      },
      { dryRun: office.dryRun },
    ),
  );
}

function readPeople(table: Table, facts: WardFacts, today: CivilDate): Reading | readonly Problem[] {
  const from = firstOfMonth(monthOf(today));
  const { people, problems } = readPeopleList(table, { roles: facts.roles, skills: facts.skills, from });
  if (problems.length > 0) return problems;
  const known = new Map(facts.people.map(p => [p.code, p]));
  const changed = people.filter(p => known.has(p.code) && !sameValue(p, known.get(p.code)));
  const added = people.filter(p => !known.has(p.code));
  const listed = new Set(people.map(p => p.code));
  return {
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: people.length - added.length - changed.length,
      missing: facts.people.filter(p => !listed.has(p.code)).map(p => p.code),
    },
    write(db) {
      for (const person of [...added, ...changed]) writePerson(db, person);
    },
  };
}

function readLeave(table: Table, facts: WardFacts): Reading | readonly Problem[] {
  const { leave, problems } = readLeaveList(table, facts.people);
  if (problems.length > 0) return problems;
  const before = groupByPerson(facts.leave);
  const after = new Map<PersonCode, readonly Leave[]>();
  for (const [person, listed] of groupByPerson(leave))
    after.set(person, mergeLeave([...(before.get(person) ?? []), ...listed]));
  const covered = leave.filter(l =>
    (before.get(l.person) ?? []).some(b => b.kind === l.kind && b.from <= l.from && l.until <= b.until),
  );
  return {
    counts: { added: leave.length - covered.length, changed: 0, unchanged: covered.length, missing: [] },
    write(db) {
      for (const [person, all] of after) if (!sameValue(all, before.get(person))) writeLeave(db, person, all);
    },
  };
}

function readWishes(table: Table, facts: WardFacts): Reading | readonly Problem[] {
  const { wishes, exclusions, problems } = readWishList(table, facts.people);
  if (problems.length > 0) return problems;
  const newWishes = wishes.filter(w => !facts.wishes.some(known => sameValue(known, w)));
  const newExclusions = exclusions.filter(e => !facts.exclusions.some(known => sameValue(known, e)));
  const added = newWishes.length + newExclusions.length;
  return {
    counts: { added, changed: 0, unchanged: wishes.length + exclusions.length - added, missing: [] },
    write(db) {
      for (const [person, own] of groupByPerson(newWishes))
        writeWishes(db, person, [...facts.wishes.filter(w => w.person === person), ...own]);
      for (const [person, own] of groupByPerson(newExclusions))
        writeExclusions(db, person, [...facts.exclusions.filter(e => e.person === person), ...own]);
    },
  };
}

function readPairs(table: Table, facts: WardFacts): Reading | readonly Problem[] {
  const { pairs, problems } = readPairList(table, facts.people);
  if (problems.length > 0) return problems;
  const isKnown = (a: Person['code'], b: Person['code']) =>
    facts.forbiddenPairs.some(p => (p.first === a && p.second === b) || (p.first === b && p.second === a));
  const added = pairs.filter(p => !isKnown(p.first, p.second));
  return {
    counts: { added: added.length, changed: 0, unchanged: pairs.length - added.length, missing: [] },
    write(db) {
      for (const pair of added) writeForbiddenPair(db, pair);
    },
  };
}

function readHolidays(table: Table, facts: WardFacts): Reading | readonly Problem[] {
  const { days, problems } = readDaysList(table);
  if (problems.length > 0) return problems;
  const known = new Map(facts.ownDays.map(own => [own.change === 'added' ? own.day.date : own.date, own]));
  const isSame = (day: (typeof days)[number]) => sameValue(known.get(day.date), { change: 'added', day });
  const changed = days.filter(day => known.has(day.date) && !isSame(day));
  const added = days.filter(day => !known.has(day.date));
  return {
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: days.length - added.length - changed.length,
      missing: [],
    },
    write(db) {
      for (const day of [...added, ...changed]) writeOwnDay(db, { change: 'added', day });
    },
  };
}

/** Whether two plain values say the same, whatever the order of their fields. */
function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
