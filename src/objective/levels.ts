// Every level, in strict order: a lower one is never paid for with a higher one. A new level is a line here; the
// compiler then asks for its form in the engine and its name in each language.

import type { Turn } from '../domain/duty.ts';
import type { Case } from './case.ts';
import { emptySeats } from './empty-seats.ts';
import { equalTurns } from './equal-turns.ts';
import { evenEves } from './even-eves.ts';
import { evenWeekdays } from './even-weekdays.ts';
import { fewChanges } from './few-changes.ts';
import { measuredCatchUp } from './measured-catch-up.ts';
import { missingSkills } from './missing-skills.ts';
import { turnsApart } from './turns-apart.ts';
import { variedPairs } from './varied-pairs.ts';
import { unmetWishes } from './wishes.ts';

interface LevelOfRoster {
  readonly id: string;
  readonly measure: (turns: readonly Turn[], situation: Case) => number;
  /** Whether the case has the level at all. */
  readonly counts: (situation: Case) => boolean;
}

const always = () => true;
const whereFilled = ({ world }: Case) => world.settings.withoutSkill === 'fill-and-warn';
const whereCapped = ({ world }: Case) => world.mostTurns !== null;
const whereEves = ({ carried }: Case) => carried.eves.size > 0;
const whereRepaired = ({ published }: Case) => published !== null;

export const LEVELS = [
  { id: 'L0', measure: emptySeats, counts: always },
  { id: 'LS', measure: missingSkills, counts: whereFilled },
  { id: 'L6', measure: fewChanges, counts: whereRepaired },
  { id: 'LC', measure: measuredCatchUp, counts: whereCapped },
  { id: 'L1', measure: equalTurns, counts: always },
  { id: 'L2', measure: evenWeekdays, counts: always },
  { id: 'LE', measure: evenEves, counts: whereEves },
  { id: 'L3', measure: turnsApart, counts: always },
  { id: 'L4', measure: variedPairs, counts: always },
  { id: 'L5', measure: unmetWishes, counts: always },
] as const satisfies readonly LevelOfRoster[];

export type LevelId = (typeof LEVELS)[number]['id'];

/** The level that couples two roles; before it they only share rules. */
export const PAIRING: LevelId = 'L4';

/** The levels in the order in which they rank for this case. */
export function levelOrder(situation: Case): readonly LevelId[] {
  return LEVELS.filter(level => level.counts(situation)).map(level => level.id);
}
