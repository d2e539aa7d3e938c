// One way to look at duties for what is wrong: all else that is published stands fixed around them.

import { hasBegun } from '../../domain/duty.ts';
import { pinnedTurns, withPins } from '../../domain/roster/pins.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { assignmentsOf, isHeld, openSeatsOf } from '../../domain/roster/roster-duty.ts';
import type { Finding } from '../../rules/rule.ts';
import { validate } from '../../rules/validate.ts';
import type { World } from '../../rules/world.ts';
import { type Planning, worldOf } from './planning.ts';

export interface CheckOptions {
  /** Duties that have begun are looked at too, and missed where they are not there. */
  readonly pastToo: boolean;
}

/** Errors first, then by date. A duty called off or withdrawn is not missed; one that nobody mentions is. */
export function checkDuties(
  planning: Planning,
  duties: readonly RosterDuty[],
  { pastToo }: CheckOptions,
): readonly Finding[] {
  const looked = duties.filter(d => pastToo || !hasBegun(d.duty, planning.now));
  const held = looked.filter(isHeld);
  const called = new Set(duties.filter(d => !isHeld(d)).map(d => d.duty.id));
  const world = worldOf(planning, {
    duties: held.map(d => d.duty),
    pins: pinnedTurns(held),
    expected: planning.expected.filter(d => !called.has(d.id) && (pastToo || !hasBegun(d, planning.now))),
  });
  return validateHeld(held, world);
}

/** What rules find in these duties, as seated. */
export function validateHeld(held: readonly RosterDuty[], world: World): readonly Finding[] {
  return validate({ assignments: assignmentsOf(held), openSeats: openSeatsOf(held) }, world);
}

/** Duties to come as they are published or shall be, with the draft's pins on their people. */
export function checkOpen(planning: Planning, duties: readonly RosterDuty[]): readonly Finding[] {
  return checkDuties(planning, withPins(duties, planning.draft), { pastToo: false });
}

export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(f => f.severity === 'error');
}

/** What `after` finds and `before` did not. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(f => JSON.stringify(f)));
  return after.filter(f => !known.has(JSON.stringify(f)));
}
