import { isDayOff } from '../domain/day.ts';
import { type Duty, seatsOf } from '../domain/duty.ts';
import { about, type CheckingRule, type Finding } from './rule.ts';
import type { World } from './world.ts';

/** What of a duty its pattern says. */
export const PATTERNED = ['time', 'place', 'label', 'seats', 'skill', 'tally'] as const;
export type Patterned = (typeof PATTERNED)[number];

declare module './rule.ts' {
  interface CheckFacts {
    /** Empty where the pattern asks for it no more. */
    'not-as-patterned': { readonly differs: readonly Patterned[] };
  }
}

/** The pattern was changed, or ended, after the duty was drawn up. */
export const notAsPatterned: CheckingRule = {
  kind: 'checks',
  id: 'not-as-patterned',
  severity: 'error',
  check: (_roster, world) => {
    const asked = new Map((world.expected ?? []).map(d => [d.id, d]));
    return [...world.duties.values()].flatMap((duty): Finding[] => {
      const now = asked.get(duty.id);
      const differs = now && duty.date === now.date ? differences(duty, now) : [];
      if (differs.length === 0 && (now || !isGone(duty, world))) return [];
      const { date, id } = duty;
      return [
        { rule: 'not-as-patterned', severity: 'error', ...about({ date, duty: id }), facts: { differs } },
      ];
    });
  },
};

/** Of a pattern that had begun by then, on a day that is worked, and asked for no more. */
function isGone(duty: Duty, { expected, patterns, days }: World): boolean {
  const day = days.get(duty.date);
  const began = patterns.some(p => p.code === duty.pattern && p.validFrom <= duty.nominalDate);
  return expected !== null && began && !(day && isDayOff(day));
}

function differences(duty: Duty, asked: Duty): readonly Patterned[] {
  return PATTERNED.filter(aspect => SAID[aspect](duty) !== SAID[aspect](asked));
}

const SAID: { readonly [Aspect in Patterned]: (duty: Duty) => string } = {
  time: ({ start, end }) => `${start} ${end}`,
  place: ({ place }) => place,
  label: ({ label }) => label,
  seats: duty =>
    duty.seats
      .filter(({ role }) => seatsOf(duty, role) > 0)
      .map(({ role, count }) => `${role} ${count}`)
      .sort()
      .join(' '),
  skill: ({ requires }) => (requires ? `${requires.role} ${requires.skill}` : ''),
  tally: ({ tally }) => tally,
};
