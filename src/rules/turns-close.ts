import { type CivilDate, daysBetween } from '../domain/civil-date.ts';
import type { PersonCode } from '../domain/person.ts';
import { about, type CheckingRule, type Finding } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'turns-close': { readonly days: number };
  }
}

/** Turns of one person that keep the minimum gap but come within a week beyond it. */
const CLOSE_BEYOND_GAP_DAYS = 7;

export const turnsClose: CheckingRule = {
  kind: 'checks',
  id: 'turns-close',
  severity: 'notice',
  check(roster, world) {
    const least = world.settings.minGapDays;
    const dates = new Map<PersonCode, CivilDate[]>();
    const note = (person: PersonCode, date: CivilDate) =>
      dates.set(person, [...(dates.get(person) ?? []), date]);
    for (const turn of world.fixed) note(turn.person, turn.date);
    for (const turn of roster.assignments) note(turn.person, dateOf(turn, world));
    return [...dates].flatMap(([person, all]) =>
      all.toSorted().flatMap((date, i, sorted): Finding[] => {
        const next = sorted[i + 1];
        const days = next ? daysBetween(date, next) : Number.POSITIVE_INFINITY;
        if (!next || days < least || days >= least + CLOSE_BEYOND_GAP_DAYS || next < world.window.from)
          return [];
        const subject = about({ date: next, person, dates: [date, next] });
        return [{ rule: 'turns-close', severity: 'notice', ...subject, facts: { days } }];
      }),
    );
  },
};
