// Short lists: wishes and exclusions, forbidden pairs, special days.

import type { PersonCode } from '../../domain/person.ts';
import { type PairField, readPairList, readWishList, type WishField } from '../../intake/constraint-lists.ts';
import { type DayField, readDaysList } from '../../intake/days-list.ts';
import { rollOf } from '../../intake/identity/find-described.ts';
import type { Headings } from '../../intake/tables/headings.ts';
import { writeOwnDay } from '../../store/patterns.ts';
import { writeExclusions, writeForbiddenPair, writeWishes } from '../../store/people.ts';
import { groupByPerson } from '../roster/planning.ts';
import { type ListCounts, type Reading, type ReadingContext, sameValue } from './list-reading.ts';

export function readWishes({ tables, headings, facts, matches }: ReadingContext): Reading {
  const roll = rollOf(facts.people, matches);
  const { wishes, exclusions, problems, account } = readWishList(
    tables,
    headings as Headings<WishField>,
    roll,
  );
  const newWishes = wishes.filter(w => !facts.wishes.some(known => sameValue(known, w)));
  const newExclusions = exclusions.filter(e => !facts.exclusions.some(known => sameValue(known, e)));
  const added = newWishes.length + newExclusions.length;
  return {
    counts: counted(added, 0, wishes.length + exclusions.length),
    rows: [],
    problems,
    notes: [],
    account,
    write(db) {
      for (const [person, own] of groupByPerson(newWishes))
        writeWishes(db, person, [...facts.wishes.filter(w => w.person === person), ...own]);
      for (const [person, own] of groupByPerson(newExclusions))
        writeExclusions(db, person, [...facts.exclusions.filter(e => e.person === person), ...own]);
    },
  };
}

export function readPairs({ tables, headings, facts, matches }: ReadingContext): Reading {
  const list = readPairList(tables, headings as Headings<PairField>, rollOf(facts.people, matches));
  const { pairs, problems, account } = list;
  const isKnown = (a: PersonCode, b: PersonCode) =>
    facts.forbiddenPairs.some(p => (p.first === a && p.second === b) || (p.first === b && p.second === a));
  const added = pairs.filter(p => !isKnown(p.first, p.second));
  return {
    counts: counted(added.length, 0, pairs.length),
    rows: [],
    problems,
    notes: [],
    account,
    write(db) {
      for (const pair of added) writeForbiddenPair(db, pair);
    },
  };
}

export function readHolidays({ tables, headings, facts }: ReadingContext): Reading {
  const { days, problems, account } = readDaysList(tables, headings as Headings<DayField>);
  const known = new Map(facts.ownDays.map(own => [own.change === 'added' ? own.day.date : own.date, own]));
  const isSame = (day: (typeof days)[number]) => sameValue(known.get(day.date), { change: 'added', day });
  const changed = days.filter(day => known.has(day.date) && !isSame(day));
  const added = days.filter(day => !known.has(day.date));
  return {
    counts: counted(added.length, changed.length, days.length),
    rows: [],
    problems,
    notes: [],
    account,
    write(db) {
      for (const day of [...added, ...changed]) writeOwnDay(db, { change: 'added', day });
    },
  };
}

function counted(added: number, changed: number, all: number): ListCounts {
  return { added, changed, unchanged: all - added - changed, missing: [] };
}
