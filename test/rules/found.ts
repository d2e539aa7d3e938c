// What the rules find in a roster of a small world.

import type { Assignment, OpenSeat } from '../../src/domain/roster/roster-duty.ts';
import type { Finding, RuleId } from '../../src/rules/rule.ts';
import { validate } from '../../src/rules/validate.ts';
import type { World } from '../../src/rules/world.ts';

/** Ids of the findings, without the seats that a small case leaves empty. */
export function found(world: World, ...assignments: Assignment[]): readonly string[] {
  return validate({ assignments, openSeats: [] }, world)
    .filter(f => f.rule !== 'unfilled-seat' && f.rule !== 'turns-close')
    .map(f => `${f.severity} ${f.rule}`);
}

export function findings(
  rule: RuleId,
  world: World,
  assignments: readonly Assignment[],
  openSeats: readonly OpenSeat[] = [],
): readonly Finding[] {
  return validate({ assignments, openSeats }, world).filter(f => f.rule === rule);
}
