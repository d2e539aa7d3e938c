// Why no roster can exist: one smallest set of pins, seats and rules that cannot hold together, found by the
// solver (an irreducible infeasible subsystem) and translated back through the names of rows and columns.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Limit } from '../rules/rule.ts';
import { turnKey } from '../rules/world.ts';
import type { Solver } from './solver.ts';
import { type Frame, limitRow, rosterProgram } from './turn-columns.ts';

export interface Conflict {
  readonly pins: readonly Turn[];
  readonly limits: readonly Limit[];
}

export function explainConflict(frame: Frame, roles: readonly RoleCode[], solver: Solver): Conflict {
  const { program } = rosterProgram(frame, new Set(roles), []);
  const names = new Set(solver.conflict(program));
  const limits = frame.limits.filter((limit, i) =>
    limit.rule === 'too-many-in-role'
      ? names.has(`seats ${limit.facts.duty} ${limit.facts.role}`)
      : names.has(limitRow(i)),
  );
  const involved = new Set(limits.flatMap(limit => limit.terms.map(term => turnKey(term.turn))));
  const pins = frame.situation.world.pins.filter(
    pin => names.has(`turn ${turnKey(pin)}`) || involved.has(turnKey(pin)),
  );
  return { pins, limits };
}
