import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/domain/duty.ts';
import type { PersonCode } from '../../src/domain/person.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { validate } from '../../src/rules/validate.ts';
import { reasonsAgainst, rulebookOf } from '../../src/rules/why-not.ts';

const instance = JSON.parse(
  readFileSync(new URL('../../fixtures/instances/month-small.json', import.meta.url), 'utf8'),
);
const people = [
  ['O01', 'officer', { mentor: true }],
  ['O02', 'officer', {}],
  ['O03', 'officer', { neverOn: 'monday' }],
  ['V01', 'volunteer', { trainee: true }],
].map(([code, role, more]) => ({
  ...instance.people[1],
  mentor: false,
  leave: [],
  code,
  role,
  ...Object(more),
}));
const { world } = readInstance({
  ...instance,
  people: people.map(({ lastDuty: _, neverOn, ...p }) => (p.code === 'O03' ? { ...p, neverOn } : p)),
  pins: [],
  forbiddenPairs: [],
  traineeNeedsMentor: true,
});
const [first] = [...world.duties.values()];
const turn = (role: 'officer' | 'volunteer', code: string): Turn => {
  if (!first) throw new Error('no duty');
  const seat = first.seats.find(s => s.role === role);
  if (!seat) throw new Error('no seat');
  return { duty: first.id, role: seat.role, person: code as PersonCode };
};

describe('reasons against an exchange', () => {
  it('include the trainee whom it would leave without a mentor', () => {
    const before = [turn('officer', 'O01'), turn('volunteer', 'V01')];
    const reasons = reasonsAgainst(
      turn('officer', 'O02'),
      { before, rest: before.slice(1) },
      rulebookOf(world),
    );
    expect(reasons.map(r => [r.rule, r.person])).toEqual([['trainee-alone', 'V01']]);
  });

  it('leave out what was already broken and does not concern the newcomer', () => {
    const before = [turn('officer', 'O02'), turn('volunteer', 'V01')];
    const reasons = reasonsAgainst(
      turn('officer', 'O03'),
      { before, rest: before.slice(1) },
      rulebookOf(world),
    );
    expect(reasons.map(r => r.rule)).toEqual(['excluded-weekday']);
  });
});

describe('validation', () => {
  it('counts the turns of those who are no members against the limits too', () => {
    const stranger = { ...turn('officer', 'V01'), seat: 1, pinned: false };
    const own = { ...turn('volunteer', 'V01'), seat: 1, pinned: false };
    const rules = validate({ assignments: [own, stranger], openSeats: [] }, world).map(f => f.rule);
    expect(rules).toContain('not-member');
    expect(rules).toContain('twice-on-date');
  });
});
