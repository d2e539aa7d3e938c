// Why no roster can exist: one smallest set of pins, seats and rules that cannot hold together, found by the
// solver (an irreducible infeasible subsystem) and translated back through what rows and columns stand for.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Limit } from '../rules/rule.ts';
import { turnKey } from '../rules/world.ts';
import type { Solver } from './solver.ts';
import { type Frame, rosterProgram } from './turn-columns.ts';

export interface Conflict {
  readonly pins: readonly Turn[];
  readonly limits: readonly Limit[];
}

export function explainConflict(frame: Frame, roles: readonly RoleCode[], solver: Solver): Conflict {
  const { program, turns, limitOfRow } = rosterProgram(frame, new Set(roles));
  const { rows, columns } = solver.conflict(program);
  const limits = [...limitOfRow].flatMap(([row, limit]) => (rows.has(row) ? [limit] : []));
  const involved = new Set(limits.flatMap(limit => limit.terms.map(term => turnKey(term.turn))));
  const held = new Set(turns.filter(t => columns.has(t.column)).map(turnKey));
  const pins = frame.situation.world.pins.filter(pin => held.has(turnKey(pin)) || involved.has(turnKey(pin)));
  return { pins, limits };
}
