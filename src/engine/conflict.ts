// Why no roster can exist: one smallest set of pins, seats and rules that cannot hold together, found by the
// solver (an irreducible infeasible subsystem) and translated back through what rows and columns stand for.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Relaxation } from '../domain/relaxation.ts';
import type { Limit } from '../rules/rule.ts';
import { turnKey } from '../rules/world.ts';
import { EFFORT } from './effort.ts';
import { type Frame, frameOf } from './frame.ts';
import { NOTHING } from './program.ts';
import { waysOut } from './relaxations.ts';
import type { Solver } from './solver.ts';
import { rosterProgram } from './turn-columns.ts';

interface Clash {
  readonly pins: readonly Turn[];
  readonly limits: readonly Limit[];
}

export interface Conflict extends Clash {
  /** Each makes a roster possible by itself; the one that leaves fewest seats empty first. */
  readonly ways: readonly Relaxation[];
}

export function explainConflict(frame: Frame, roles: readonly RoleCode[], solver: Solver): Conflict {
  const linear = linearClash(frame, roles, solver);
  const clash = linear.pins.length + linear.limits.length > 0 ? linear : wholeClash(frame, roles, solver);
  return { ...clash, ways: waysOut(frame, clash, solver) };
}

function linearClash(frame: Frame, roles: readonly RoleCode[], solver: Solver): Clash {
  const { program, turns, limitOfRow } = rosterProgram(frame, new Set(roles));
  const { rows, columns } = solver.conflict(program);
  const limits = [...limitOfRow].flatMap(([row, limit]) => (rows.has(row) ? [limit] : []));
  const involved = new Set(limits.flatMap(limit => limit.terms.map(term => turnKey(term.turn))));
  const held = new Set(turns.filter(t => columns.has(t.column)).map(turnKey));
  const pins = frame.situation.world.pins.filter(pin => held.has(turnKey(pin)) || involved.has(turnKey(pin)));
  return { pins, limits };
}

/** Where only whole turns clash, linear programs see nothing; so what can go while the rest still clashes goes. */
function wholeClash(frame: Frame, roles: readonly RoleCode[], solver: Solver): Clash {
  const { situation } = frame;
  const clashes = (pins: readonly Turn[]) =>
    isImpossible(frameOf({ ...situation, world: { ...situation.world, pins } }), roles, solver);
  const pins = whatMatters(situation.world.pins, clashes);
  const tight = frameOf({ ...situation, world: { ...situation.world, pins } });
  const keys = new Set(pins.map(turnKey));
  const [near, others] = [true, false].map(wanted =>
    tight.limits.filter(l => l.limit.terms.some(t => keys.has(turnKey(t.turn))) === wanted),
  );
  const framed = whatMatters(near ?? [], limits =>
    isImpossible({ ...tight, limits: [...limits, ...(others ?? [])] }, roles, solver),
  );
  return { pins, limits: framed.map(l => l.limit) };
}

/** The items without those that `suffices` does not need, tried one by one. */
function whatMatters<Item>(
  items: readonly Item[],
  suffices: (rest: readonly Item[]) => boolean,
): readonly Item[] {
  return items.reduce((kept, item) => {
    const rest = kept.filter(k => k !== item);
    return suffices(rest) ? rest : kept;
  }, items);
}

function isImpossible(frame: Frame, roles: readonly RoleCode[], solver: Solver): boolean {
  const { program } = rosterProgram(frame, new Set(roles));
  return (
    solver.solveInteger(program, NOTHING, { effort: EFFORT.conflict }).bound === Number.POSITIVE_INFINITY
  );
}
