import type { CivilDate } from '../domain/civil-date.ts';
import type { PersonCode } from '../domain/person.ts';
import { about, type CheckingRule } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'pair-repeated': { readonly times: number };
  }
}

interface Meeting {
  readonly people: readonly [PersonCode, PersonCode];
  readonly dates: readonly CivilDate[];
}

/** The same two people of different roles share more than one duty of the window. */
export const pairRepeated: CheckingRule = {
  kind: 'checks',
  id: 'pair-repeated',
  severity: 'notice',
  check(roster, world) {
    const meetings = new Map<string, Meeting>();
    const sorted = roster.assignments.toSorted((x, y) => (x.person < y.person ? -1 : 1));
    for (const a of sorted)
      for (const b of sorted) {
        if (a.duty !== b.duty || a.role === b.role || a.person >= b.person) continue;
        const key = `${a.person} ${b.person}`;
        const meeting: Meeting = meetings.get(key) ?? { people: [a.person, b.person], dates: [] };
        meetings.set(key, { people: meeting.people, dates: [...meeting.dates, dateOf(a, world)].sort() });
      }
    return [...meetings.values()]
      .filter(m => m.dates.length > 1)
      .map(({ people, dates }) => ({
        rule: 'pair-repeated',
        severity: 'notice',
        ...about({ date: dates[1] ?? null, people, dates }),
        facts: { times: dates.length },
      }));
  },
};
