import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeBooks } from '../../src/domain/close-books.ts';
import { DUTY_UNITS } from '../../src/domain/ledger.ts';
import type { PersonCode } from '../../src/domain/person.ts';
import { code } from '../rules/small-world.ts';

const balances = (...units: readonly number[]) =>
  new Map(units.map((u, i): [PersonCode, number] => [code(`CB0${i + 1}`), u]));
const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, n) => sum + n, 0);

describe('closing the books', () => {
  it('brings every balance to zero', () => {
    expect([...closeBooks(balances(1_500_000, -500_000, -1_000_000, 0), 0)]).toEqual([
      ['CB01', -1_500_000],
      ['CB02', 500_000],
      ['CB03', 1_000_000],
    ]);
  });

  it('shrinks all by one fraction where a bound is given', () => {
    const posted = closeBooks(balances(4_000_000, -1_000_000, -3_000_000), 2_000_000);
    expect([...posted.values()]).toEqual([-2_000_000, 500_000, 1_500_000]);
  });

  it('posts nothing where no balance is beyond the bound', () => {
    expect(closeBooks(balances(1_000_000, -1_000_000), DUTY_UNITS).size).toBe(0);
    expect(closeBooks(new Map(), 0).size).toBe(0);
  });

  it('always sums to zero, keeps within the bound and in order', () => {
    const units = fc.array(fc.integer({ min: -30 * DUTY_UNITS, max: 30 * DUTY_UNITS }), { maxLength: 8 });
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 5 * DUTY_UNITS }), (given, within) => {
        const before = balances(...given, -total(given));
        const posted = closeBooks(before, within);
        expect(total(posted.values())).toBe(0);
        const after = [...before].map(([person, b]) => b + (posted.get(person) ?? 0));
        // A unit more may fall to one by the largest remainder.
        for (const [i, left] of after.entries()) {
          expect(Math.abs(left)).toBeLessThanOrEqual(within + 1);
          expect(left * ([...before.values()][i] ?? 0)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 20270104, numRuns: 200 },
    );
  });
});
