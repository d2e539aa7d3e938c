import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatchUp } from '../../src/domain/catch-up.ts';
import { addMonths, type CivilMonth, firstOfMonth, monthOf } from '../../src/domain/civil-date.ts';
import { balances, type HeldDuty, postLedger } from '../../src/domain/ledger.ts';
import type { Period } from '../../src/domain/period.ts';
import { loadSolver } from '../../src/engine/highs.ts';
import { drawUp, FAIRNESS, MONDAY_SKILL, namedBeyond, type SimulatedWard, staff } from './simulated-ward.ts';
import { byEngine, byList, byQueue, fairnessOf, lifeOf, live } from './ward-life.ts';

const solver = await loadSolver();
const RUNS = { seed: Number(process.env['PROPERTY_SEED'] ?? 20270104), numRuns: 6 };

function monthAfter(months: number, length = 1): Period {
  const first = addMonths('2026-02' as CivilMonth, months);
  return { from: firstOfMonth(first), until: firstOfMonth(addMonths(first, length)) };
}

/** The most turns that one person has in one month. */
function mostInAMonth(held: readonly HeldDuty[], who: string): number {
  const months = new Map<string, number>();
  for (const { date, served } of held)
    for (const { person } of served)
      if (person === who) months.set(monthOf(date), (months.get(monthOf(date)) ?? 0) + 1);
  return Math.max(0, ...months.values());
}

describe('a ward that lives', () => {
  it('does not draw for everything whoever is trained late', () => {
    const has = (skilled: readonly string[]) =>
      staff(12, 12, code => (skilled.includes(code) ? { skills: [MONDAY_SKILL] } : {}));
    const mostTurns = (catchUp: CatchUp) => {
      const ward: SimulatedWard = {
        peopleOn: date => has(date < '2026-08-01' ? ['C01', 'C02'] : ['C01', 'C02', 'C03']),
        mondaysNeedSkill: true,
        fairness: { ...FAIRNESS, catchUp },
      };
      const held: HeldDuty[] = [];
      for (let month = 0; month < 8; month++)
        held.push(...drawUp(ward, monthAfter(month), held, solver).held);
      return mostInAMonth(
        held.filter(d => d.date >= '2026-08-01'),
        'C03',
      );
    };
    // Share 0.75 and one turn of catching up, against all that twelve months of Mondays left behind.
    expect(mostTurns(1)).toBe(2);
    expect(mostTurns('all')).toBeGreaterThan(2);
  });

  it('gives nobody more in a month than share and catch-up unless a seat would stay empty, and names each such turn', () => {
    const life = fc.record({
      officers: fc.integer({ min: 3, max: 6 }),
      skilled: fc.integer({ min: 1, max: 3 }),
      catchUp: fc.integer({ min: 0, max: 2 }),
      joinsAt: fc.integer({ min: 1, max: 3 }),
    });
    const counted = { beyond: 0, within: 0 };
    fc.assert(
      fc.property(life, ({ officers, skilled, catchUp, joinsAt }) => {
        const names = Array.from({ length: skilled }, (_, i) => `C0${i + 1}`);
        const people = staff(officers, 5, code => (names.includes(code) ? { skills: [MONDAY_SKILL] } : {}));
        const ward: SimulatedWard = {
          peopleOn: date => (date < monthAfter(joinsAt).from ? people.filter(p => p.code !== 'C03') : people),
          mondaysNeedSkill: true,
          fairness: { ...FAIRNESS, catchUp },
        };
        const held: HeldDuty[] = [];
        for (let month = 0; month < 5; month++) {
          const drawn = drawUp(ward, monthAfter(month), held, solver);
          const level = drawn.solution.levels.find(l => l.level === 'LC');
          // Proven: as few as can be with as few empty seats as can be, so none that could be another's.
          expect(level).toMatchObject({ value: namedBeyond(drawn), proven: true });
          counted[level?.value ? 'beyond' : 'within']++;
          held.push(...drawn.held);
        }
        const sums = balances(postLedger({ people, leave: new Map(), held, openings: [], closings: [] }));
        expect([...sums.values()].reduce((sum, n) => sum + n, 0)).toBe(0);
      }),
      RUNS,
    );
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(0);
  });

  it('remembers partners no further than leaves enough who have not met', () => {
    const ward: SimulatedWard = { peopleOn: () => staff(5, 6), mondaysNeedSkill: false, fairness: FAIRNESS };
    const held: HeldDuty[] = [];
    const repeats: number[] = [];
    for (let month = 0; month < 8; month++) {
      const drawn = drawUp(ward, monthAfter(month), held, solver);
      const level = drawn.solution.levels.find(l => l.level === 'L4');
      expect(level?.proven).toBe(true);
      repeats.push(level?.value ?? 0);
      held.push(...drawn.held);
    }
    // All thirty pairs have met after four months; weighed against all of the past, each month would cost eight.
    expect(Math.max(...repeats)).toBeLessThanOrEqual(1);
  });

  it('is fairer drawn up than by hand, whatever happens in it, and no account drifts', () => {
    for (const seed of [1, 2]) {
      const life = lifeOf(seed, 12);
      const held = live(life, byEngine(solver), 3);
      const drawn = fairnessOf(life, held);
      const [queue, list] = [byQueue, byList].map(way => fairnessOf(life, live(life, way, 1)));
      expect(drawn.sum).toBe(0);
      expect(drawn.spread).toBeLessThan(queue?.spread ?? 0);
      expect(drawn.repeats).toBeLessThan((queue?.repeats ?? 0) / 3);
      expect(queue?.spread).toBeLessThanOrEqual(list?.spread ?? 0);
      // Twelve months leave nobody further off than two turns, nor further than eight do.
      const spreadAt = (date: string) =>
        fairnessOf(
          life,
          held.filter(h => h.date < date),
        ).spread;
      expect(drawn.spread).toBeLessThanOrEqual(Math.max(4, spreadAt('2026-09-01') + 1));
    }
  });
});
