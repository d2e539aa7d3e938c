import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/domain/duty.ts';
import { loadSolver } from '../../src/engine/highs.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { rankRelaxations } from '../../src/engine/relaxations.ts';
import { solve } from '../../src/engine/solve.ts';

const solver = await loadSolver();
const DATES = ['2027-01-04', '2027-01-08', '2027-01-11'];

function person(code: string, more: object = {}) {
  const role = code.startsWith('O') ? 'officer' : 'volunteer';
  const always = { from: '2026-01-01', to: '2027-12-31', carriedTenths: 0, carriedMondayMinusFriday: 0 };
  return {
    ...{ code, role, sharePercent: 100, skills: ['justice'], mentor: false, trainee: false },
    ...{ ...always, leave: [], avoids: [], ...more },
  };
}

function ranked(
  people: readonly object[],
  more: object = {},
  kept: (turns: readonly Turn[]) => readonly Turn[] = turns => turns,
) {
  const situation = readInstance({
    name: 'short of people',
    duties: DATES.map((date, slot) => ({
      date,
      weekday: slot === 1 ? 'friday' : 'monday',
      slot,
      seats: { officer: 1, volunteer: 1 },
      ...(slot === 2 ? { requiredSkill: 'justice' } : {}),
    })),
    people,
    pins: [],
    forbiddenPairs: [],
    minGapDays: 1,
    maxPerMonth: { officer: 9, volunteer: 9 },
    traineeNeedsMentor: true,
    ...more,
  });
  const solution = solve(situation, solver);
  if (!solution.feasible) throw new Error('infeasible');
  return rankRelaxations(situation, kept(solution.turns), solver);
}

describe('relaxations', () => {
  it('names the person, the days of a shorter gap and the date it fills', () => {
    const [first] = ranked([person('O01'), person('V01')], {
      minGapDays: 5,
      maxPerMonth: { officer: 9, volunteer: 9 },
    });
    expect(first).toEqual({
      relaxation: { kind: 'gap', person: 'O01' },
      fills: 1,
      dates: ['2027-01-08'],
      days: 3,
    });
  });

  it.each([
    [
      'the cap of a month',
      { kind: 'month', person: 'O01' },
      2,
      [person('O01'), person('V01')],
      { maxPerMonth: { officer: 1, volunteer: 9 } },
    ],
    [
      'leave of a day',
      { kind: 'leave', person: 'V01', date: '2027-01-08' },
      1,
      [person('O01'), person('V01', { leave: [['2027-01-08', '2027-01-08']] })],
      {},
    ],
    [
      'an excluded weekday',
      { kind: 'weekday', person: 'V01', date: '2027-01-08' },
      1,
      [person('O01'), person('V01', { neverOn: 'friday' })],
      {},
    ],
    [
      'a forbidden pair',
      { kind: 'pair', first: 'O01', second: 'V01' },
      3,
      [person('O01'), person('V01')],
      { forbiddenPairs: [['O01', 'V01']] },
    ],
    [
      'a required skill',
      { kind: 'skill', date: '2027-01-11', duty: '2027-01-11/DUTY', skill: 'justice' },
      1,
      [person('O01', { skills: [] }), person('V01')],
      {},
    ],
    [
      'the mentor of a trainee',
      { kind: 'mentor', person: 'V01' },
      3,
      [person('O01'), person('V01', { trainee: true })],
      {},
    ],
  ])('finds that %s keeps seats empty', (_name, relaxation, fills, people, more) => {
    const found = ranked(people, more).find(r => JSON.stringify(r.relaxation) === JSON.stringify(relaxation));
    expect(found).toMatchObject({ relaxation, fills });
  });

  it('has nothing to say where no single rule is to blame', () => {
    const away = [['2027-01-01', '2027-01-31']];
    const found = ranked([person('O01', { to: '2026-12-31' }), person('V01', { leave: away })]);
    expect(found.every(r => r.relaxation.kind === 'leave' && r.fills === 1)).toBe(true);
  });

  it('has nothing to say where another roster fills the seat and keeps every rule', () => {
    const people = [person('O01'), person('V01', { neverOn: 'friday' }), person('V02')];
    expect(ranked(people, { maxPerMonth: { officer: 9, volunteer: 1 } })).not.toEqual([]);
    const emptied = ranked(people, { maxPerMonth: { officer: 9, volunteer: 2 } }, turns =>
      turns.filter(t => t.person !== 'V02'),
    );
    expect(emptied).toEqual([]);
  });
});
