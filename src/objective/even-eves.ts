import type { Turn } from '../domain/duty.ts';
import { type Case, membersOf, sum } from './case.ts';
import { loadCost } from './equal-turns.ts';

/** LE: eves of holidays near what is due of them, person by person and role by role. */
export function evenEves(turns: readonly Turn[], situation: Case): number {
  const { eves, eveDueTenths } = situation.carried;
  return sum(
    membersOf(situation).map(({ person, role }) => {
      const mine = turns.filter(t => t.person === person && t.role === role && eves.has(t.duty));
      return loadCost(mine.length, eveDueTenths(person, role));
    }),
  );
}
