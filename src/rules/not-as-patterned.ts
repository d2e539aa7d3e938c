import { type Duty, seatsOf } from '../domain/duty.ts';
import { about, type CheckingRule } from './rule.ts';

/** What of a duty its pattern says. */
export const PATTERNED = ['time', 'place', 'label', 'seats', 'skill', 'tally'] as const;
export type Patterned = (typeof PATTERNED)[number];

declare module './rule.ts' {
  interface CheckFacts {
    'not-as-patterned': { readonly differs: readonly Patterned[] };
  }
}

/** The pattern was changed after the duty was drawn up. */
export const notAsPatterned: CheckingRule = {
  kind: 'checks',
  id: 'not-as-patterned',
  severity: 'error',
  check: (_roster, world) =>
    (world.expected ?? []).flatMap(asked => {
      const duty = world.duties.get(asked.id);
      const differs = duty && duty.date === asked.date ? differences(duty, asked) : [];
      if (differs.length === 0) return [];
      return {
        rule: 'not-as-patterned',
        severity: 'error',
        ...about({ date: asked.date, duty: asked.id }),
        facts: { differs },
      };
    }),
};

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
