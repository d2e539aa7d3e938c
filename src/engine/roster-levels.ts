// The levels of a case in their order, each as a linear form over a roster program.

import type { Turn } from '../domain/duty.ts';
import { LEVELS, type LevelId, levelOrder, PAIRING } from '../objective/levels.ts';
import { emptySeatsForm } from './levels/empty-seats-form.ts';
import { equalTurnsForm } from './levels/equal-turns-form.ts';
import { evenEvesForm } from './levels/even-eves-form.ts';
import { evenWeekdaysForm } from './levels/even-weekdays-form.ts';
import { fewChangesForm } from './levels/few-changes-form.ts';
import { measuredCatchUpForm } from './levels/measured-catch-up-form.ts';
import { missingSkillsForm } from './levels/missing-skills-form.ts';
import { turnsApartForm } from './levels/turns-apart-form.ts';
import { type PairsAsked, variedPairsForm } from './levels/varied-pairs-form.ts';
import { wishesForm } from './levels/wishes-form.ts';
import type { Objective } from './program.ts';
import type { Level } from './settle-level.ts';
import type { RosterProgram } from './turn-columns.ts';

type Form = (roster: RosterProgram, settled: readonly Turn[], asked?: PairsAsked) => Objective;

const FORMS: Record<LevelId, Form> = {
  L0: emptySeatsForm,
  LS: missingSkillsForm,
  LC: measuredCatchUpForm,
  L1: equalTurnsForm,
  L2: evenWeekdaysForm,
  LE: evenEvesForm,
  L3: turnsApartForm,
  L4: variedPairsForm,
  L5: wishesForm,
  L6: fewChangesForm,
};

/** All levels; the one of pairs only where both of the roles that it pairs are there, in the roster or settled. */
export function rosterLevels(
  roster: RosterProgram,
  settled: readonly Turn[],
  asked: PairsAsked = {},
): readonly Level[] {
  const known = new Set([...roster.roles, ...settled.map(t => t.role)]);
  const paired = roster.situation.carried.fairness.mixedRoles.every(role => known.has(role));
  return levelOrder(roster.situation)
    .filter(id => id !== PAIRING || paired)
    .map(id => ({ id, attach: () => FORMS[id](roster, settled, asked) }));
}

/** The levels in which roles only share rules, those from the pairs on, and those after them. */
export function splitAtPairs(levels: readonly Level[]) {
  const rank = (id: LevelId) => LEVELS.findIndex(level => level.id === id);
  const beyond = ({ id }: Level) => rank(id) - rank(PAIRING);
  return {
    shared: levels.filter(level => beyond(level) < 0),
    paired: levels.filter(level => beyond(level) >= 0),
    after: levels.filter(level => beyond(level) > 0),
  };
}
