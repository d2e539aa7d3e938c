// How much of a balance came from duties that only some could serve: because of a skill, or because a trainee needed a
// mentor. Drawing up anew does not mend that; training somebody else does.

import type { DutyId } from './duty.ts';
import { accountKey, dueOn, type HeldDuty, type LedgerInput, postLedger } from './ledger.ts';
import type { SkillRequirement } from './pattern.ts';
import type { Person, RoleCode } from './person.ts';

export interface ForcedInput extends LedgerInput {
  readonly requires: ReadonlyMap<DutyId, SkillRequirement>;
  readonly traineeNeedsMentor: boolean;
}

/** Ledger units by account key. They sum to zero, as the postings do. */
export function forcedBalances(input: ForcedInput): ReadonlyMap<string, number> {
  const forced = new Set(
    input.held.flatMap(held => forcedRoles(held, input).map(role => `${held.duty} ${role}`)),
  );
  const sums = new Map<string, number>();
  for (const { account, duty, units } of postLedger({ ...input, openings: [], closings: [] })) {
    if (!forced.has(`${duty} ${account.role}`)) continue;
    const key = accountKey(account);
    sums.set(key, (sums.get(key) ?? 0) + units);
  }
  return sums;
}

/** The roles in which not everyone whose turn it could have been could serve. */
function forcedRoles(held: HeldDuty, input: ForcedInput): readonly RoleCode[] {
  const { people, leave, requires, traineeNeedsMentor } = input;
  const byCode = new Map(people.map(p => [p.code, p]));
  const needed = requires.get(held.duty);
  const served = held.served.flatMap(({ person, role }) => {
    const known = byCode.get(person);
    return known ? [{ ...known, role }] : [];
  });
  const hasTrainee = traineeNeedsMentor && served.some(p => p.trainee);
  return [...new Set(served.map(p => p.role))].filter(role => {
    const asMentor = hasTrainee && served.some(p => p.role === role && p.mentor);
    const asked = needed?.role === role ? needed.skill : null;
    const could = (person: Person) =>
      (asked === null || person.skills.includes(asked)) && (!asMentor || person.mentor);
    const due = dueOn(role, held.date, people, leave).flatMap(({ code }) => byCode.get(code) ?? []);
    return !due.every(could);
  });
}
