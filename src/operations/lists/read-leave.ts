// A list of leave against the leave of the ward: what it adds, what the ward has already, what only the ward has.

import { type Leave, mergeLeave } from '../../domain/leave.ts';
import { overlap } from '../../domain/period.ts';
import type { PersonCode } from '../../domain/person.ts';
import { rollOf } from '../../intake/identity/find-described.ts';
import { type LeaveField, readLeaveList } from '../../intake/leave-list.ts';
import type { Headings } from '../../intake/tables/headings.ts';
import { writeLeaves } from '../../store/people.ts';
import { groupByPerson } from '../roster/planning.ts';
import { type PreviewRow, type Reading, type ReadingContext, sameValue } from './list-reading.ts';

export function readLeave({ tables, headings, facts, matches }: ReadingContext): Reading {
  const roll = rollOf(facts.people, matches);
  const list = readLeaveList(tables, headings as Headings<LeaveField>, roll);
  const { leave: listed, problems, account } = list;
  const before = groupByPerson(facts.leave);
  const after = new Map<PersonCode, readonly Leave[]>();
  for (const [person, own] of groupByPerson(listed.map(l => l.leave)))
    after.set(person, mergeLeave([...(before.get(person) ?? []), ...own]));
  const added = listed.filter(({ leave }) => !(before.get(leave.person) ?? []).some(b => covers(b, leave)));
  return {
    counts: { added: added.length, changed: 0, unchanged: listed.length - added.length, missing: [] },
    rows: [
      ...added.map(({ place, leave }): PreviewRow => ({ kind: 'leave-added', place, leave })),
      ...missingFrom(
        listed.map(l => l.leave),
        facts.leave,
      ).map((leave): PreviewRow => ({ kind: 'leave-missing', leave })),
    ],
    problems,
    notes: [],
    account,
    write(db) {
      writeLeaves(db, new Map([...after].filter(([person, all]) => !sameValue(all, before.get(person)))));
    },
  };
}

function covers(known: Leave, leave: Leave): boolean {
  const isAsLong = known.part === 'day' || known.part === leave.part;
  return isAsLong && known.kind === leave.kind && known.from <= leave.from && leave.until <= known.until;
}

/** Leave of the dates that the list speaks of, which it does not have. An import never takes leave away. */
function missingFrom(listed: readonly Leave[], known: readonly Leave[]): readonly Leave[] {
  const from = listed.map(l => l.from).toSorted()[0];
  const until = listed
    .map(l => l.until)
    .toSorted()
    .at(-1);
  if (!from || !until) return [];
  const own = groupByPerson(listed);
  return known.filter(
    k => overlap(k, { from, until }) && !(own.get(k.person) ?? []).some(l => overlap(l, k)),
  );
}
