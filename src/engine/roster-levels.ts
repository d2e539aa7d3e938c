// The levels of a case in their order, each as a linear form over a roster program.

import type { Turn } from '../domain/duty.ts';
import type { LevelId } from '../objective/case.ts';
import { levelOrder } from '../objective/measure.ts';
import { emptySeatsForm } from './levels/empty-seats-form.ts';
import { equalTurnsForm } from './levels/equal-turns-form.ts';
import { evenWeekdaysForm } from './levels/even-weekdays-form.ts';
import { fewChangesForm } from './levels/few-changes-form.ts';
import { turnsApartForm } from './levels/turns-apart-form.ts';
import { variedPairsForm } from './levels/varied-pairs-form.ts';
import { wishesForm } from './levels/wishes-form.ts';
import type { Level } from './lexicographic.ts';
import type { Objective } from './program.ts';
import type { RosterProgram } from './turn-columns.ts';

const FORMS: Record<LevelId, (roster: RosterProgram, settled: readonly Turn[]) => Objective> = {
  L0: emptySeatsForm,
  L1: equalTurnsForm,
  L2: evenWeekdaysForm,
  L3: turnsApartForm,
  L4: variedPairsForm,
  L5: wishesForm,
  L6: fewChangesForm,
};

/** All levels; without L4 where only one of the roles that it pairs is there. */
export function rosterLevels(roster: RosterProgram, settled: readonly Turn[] | null): readonly Level[] {
  const [first, second] = roster.situation.carried.fairness.mixedRoles;
  const paired = settled !== null || (roster.roles.has(first) && roster.roles.has(second));
  return levelOrder(roster.situation)
    .filter(id => id !== 'L4' || paired)
    .map(id => ({ id, attach: () => FORMS[id](roster, settled ?? []) }));
}
