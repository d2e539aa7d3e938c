// Better rosters near a known one. All roles are open in some duties and held in all others, which makes a small
// program of a large one; what it finds, the next one starts from. Proves nothing: it only finds.

import type { DutyId } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import { type LevelId, PAIRING } from '../objective/levels.ts';
import { repeatedPairs } from '../objective/varied-pairs.ts';
import { wishCost } from '../objective/wishes.ts';
import { turnKey } from '../rules/world.ts';
import { type Known, levelOf } from './best-roster.ts';
import { EFFORT } from './effort.ts';
import { forbidRepeats, variedPairsForm } from './levels/varied-pairs-form.ts';
import { wishesForm } from './levels/wishes-form.ts';
import { capLevel } from './optimal-face.ts';
import type { Objective } from './program.ts';
import type { RosterSearch } from './roster-search.ts';
import type { Solver } from './solver.ts';
import { copyRoster, type RosterProgram, takenTurns } from './turn-columns.ts';

/** How many duties are open at once, in turn; then again. Larger ones find more and take longer. */
const SIZES = [8, 12, 16, 24];
/** So many neighbourhoods in a row without success, and we give up. */
const PATIENCE = 12;

/** A level that is lowered near a known roster. */
interface Lowered {
  readonly level: LevelId;
  /** Adds the level to a program in which the levels before it are no worse than known. */
  attach(near: RosterProgram, known: Known): Objective;
  /** Duties in which something costs. */
  costly(roster: RosterProgram, known: Known): readonly DutyId[];
}

const PAIRS: Lowered = { level: PAIRING, attach: attachPairs, costly: withRepeats };
const WISHES: Lowered = { level: 'L5', attach: attachWishes, costly: againstWishes };

/**
 * `roster` is the program of all roles, narrowed to the optima of L0 to L3, and the best known is one of these. Lowers
 * L4, then L5, until their floor or until nothing more is found.
 */
export function improveNearby(roster: RosterProgram, { solver, best }: RosterSearch): void {
  const random = sequence();
  // Half of all duties is no neighbourhood any more, but the whole problem once again.
  const sizes = SIZES.filter(size => 2 * size <= roster.situation.world.duties.size);
  for (const lowered of [PAIRS, WISHES])
    for (let failures = 0, round = 0; failures < PATIENCE && sizes.length > 0; round++) {
      const known = best.known();
      if (!known || levelOf(known, lowered.level) <= best.floor(lowered.level)) break;
      const size = sizes[round % sizes.length] ?? 0;
      const open = chooseDuties(roster, lowered.costly(roster, known), size, random);
      const free = [null, ...roster.situation.carried.fairness.mixedRoles][round % 3] ?? null;
      const near = openNear(roster, known, { open, free });
      failures = best.consider(search(near, known, lowered, solver)) ? 0 : failures + 1;
    }
}

interface Neighbourhood {
  /** Duties in which everything is open. */
  readonly open: ReadonlySet<DutyId>;
  /** A role that is open in all duties, if any. */
  readonly free: RoleCode | null;
}

function openNear(roster: RosterProgram, known: Known, { open, free }: Neighbourhood): RosterProgram {
  const near = copyRoster(roster);
  const taken = new Set(known.turns.map(turnKey));
  const { lower, upper } = near.program.columns;
  for (const turn of near.turns)
    if (!open.has(turn.duty) && turn.role !== free)
      lower[turn.column] = upper[turn.column] = taken.has(turnKey(turn)) ? 1 : 0;
  return near;
}

function search(
  near: RosterProgram,
  known: Known,
  { level, attach }: Lowered,
  solver: Solver,
): ReturnType<typeof takenTurns> | null {
  const objective = attach(near, known);
  capLevel(near.program, objective, levelOf(known, level) - 1);
  const { best } = solver.solveInteger(near.program, objective, { effort: EFFORT.neighbourhood });
  return best && takenTurns(near, best.columns);
}

/** Worse than known is of no use. */
function attachPairs(near: RosterProgram, known: Known): Objective {
  return variedPairsForm(near, [], { atMost: levelOf(known, PAIRING) });
}

function attachWishes(near: RosterProgram, known: Known): Objective {
  const repeats = levelOf(known, PAIRS.level);
  if (repeats === 0) forbidRepeats(near, []);
  else capLevel(near.program, PAIRS.attach(near, known), repeats);
  return wishesForm(near);
}

function withRepeats({ situation }: RosterProgram, { turns }: Known): readonly DutyId[] {
  const repeated = repeatedPairs(turns, situation);
  const keys = new Set(turns.map(({ duty, person }) => `${duty} ${person}`));
  const isCostly = (duty: DutyId) =>
    repeated.some(({ first, second }) => keys.has(`${duty} ${first}`) && keys.has(`${duty} ${second}`));
  return [...situation.world.duties.keys()].filter(isCostly);
}

function againstWishes({ situation }: RosterProgram, { turns }: Known): readonly DutyId[] {
  const byDuty = Map.groupBy(turns, t => t.duty);
  const isCostly = (duty: DutyId) => byDuty.get(duty)?.some(t => wishCost(t, situation) > 0) ?? false;
  return [...situation.world.duties.keys()].filter(isCostly);
}

/** Half of the duties in which something costs, half of any. */
function chooseDuties(
  { situation }: RosterProgram,
  costly: readonly DutyId[],
  size: number,
  random: () => number,
): ReadonlySet<DutyId> {
  const all = [...situation.world.duties.keys()];
  const chosen = new Set<DutyId>();
  for (let tries = 0; tries < 8 * size && chosen.size < Math.min(size, all.length); tries++) {
    const from = tries % 2 === 0 && costly.length > 0 ? costly : all;
    const duty = from[Math.floor(random() * from.length)];
    if (duty) chosen.add(duty);
  }
  return chosen;
}

/** The same numbers every time: from 0 up to 1. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
