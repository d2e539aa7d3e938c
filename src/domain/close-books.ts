// Closing the books (khóa sổ): what is to be posted so that no balance of a role and tally is larger than a bound. All
// are multiplied by one fraction, so that nobody is favoured; with no bound to leave, all become zero.

import { apportion, type Weight } from './apportion.ts';
import type { PersonCode } from './person.ts';

/** Units to post by person; empty where no balance is beyond the bound. `balances` sum to zero, and so does this. */
export function closeBooks(
  balances: ReadonlyMap<PersonCode, number>,
  within: number,
): ReadonlyMap<PersonCode, number> {
  const largest = Math.max(0, ...[...balances.values()].map(Math.abs));
  if (largest <= within) return new Map();
  const kept = new Map([...keptOf(balances, 1, within / largest), ...keptOf(balances, -1, within / largest)]);
  const posted = [...balances].map(([person, units]): [PersonCode, number] => [
    person,
    (kept.get(person) ?? 0) - units,
  ]);
  return new Map(posted.filter(([, units]) => units !== 0));
}

/** What is left to those above zero, or below: the fraction of their sum, by largest remainder. */
function keptOf(
  balances: ReadonlyMap<PersonCode, number>,
  sign: 1 | -1,
  fraction: number,
): readonly (readonly [PersonCode, number])[] {
  const side = [...balances].flatMap(([code, units]): Weight<PersonCode>[] =>
    units * sign > 0 ? [{ code, weight: units * sign }] : [],
  );
  const total = side.reduce((sum, { weight }) => sum + weight, 0);
  // Rounded down, so that no part is larger than the bound.
  return [...apportion(Math.floor(total * fraction), side)].map(([code, units]) => [code, sign * units]);
}
