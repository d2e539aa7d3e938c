// Each role by itself, as if the others did not exist. What it cannot do alone it cannot do beside others, so the
// sum of the roles' optima bounds every roster.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import { sum } from '../objective/case.ts';
import { levelOrder } from '../objective/levels.ts';
import type { LevelBounds } from './best-roster.ts';
import { EFFORT } from './effort.ts';
import type { Frame } from './frame.ts';
import { forbidRepeats } from './levels/varied-pairs-form.ts';
import { type Descent, descend, descendToPoint } from './lexicographic.ts';
import { NOTHING } from './program.ts';
import { rosterLevels } from './roster-levels.ts';
import { wholeColumns } from './settle-level.ts';
import type { Solver } from './solver.ts';
import {
  addSettledLimits,
  copyRoster,
  type RosterProgram,
  rosterProgram,
  takenTurns,
} from './turn-columns.ts';

/** A role's program narrowed to its optima. */
export interface Face {
  readonly roster: RosterProgram;
  readonly descent: Extract<Descent, { readonly kind: 'found' }>;
}

/** Null where the role has no roster at all. */
export function faceOf(frame: Frame, role: RoleCode, solver: Solver): Face | null {
  for (const way of [descend, descendToPoint]) {
    const roster = rosterProgram(frame, new Set([role]));
    const descent = way(roster.program, rosterLevels(roster, []), solver);
    if (descent.kind === 'found') return { roster, descent };
  }
  return null;
}

export function boundsOf(faces: readonly Face[], frame: Frame): LevelBounds {
  const bounds = faces.flatMap(face => face.descent.bounds);
  return new Map(
    levelOrder(frame.situation).map(level => [
      level,
      sum(bounds.filter(b => b.level === level).map(b => b.bound)),
    ]),
  );
}

/**
 * A roster on all faces that repeats no pair, so that it reaches every bound. Role after role: with the earlier
 * ones settled, the rules and pairs that span roles are plain rows. Where that leads nowhere soon, the turns of the
 * roles before: optimal for them, and something to start from.
 */
export function rosterOnFaces(faces: readonly Face[], solver: Solver): readonly Turn[] {
  let settled: readonly Turn[] = [];
  for (const face of faces) {
    const roster = copyRoster(face.roster);
    addSettledLimits(roster, settled);
    forbidRepeats(roster, settled);
    const point =
      (settled.length === 0 ? wholeColumns(roster.program, face.descent.columns) : null) ??
      solver.solveInteger(roster.program, NOTHING, { effort: EFFORT.pointOnFace }).best?.columns;
    if (!point) return settled;
    settled = [...settled, ...takenTurns(roster, point)];
  }
  return settled;
}
