// One way to look at duties for what is wrong: all else that is published stands fixed around them.

import type { Finding } from '../../rules/rule.ts';
import { validate } from '../../rules/validate.ts';
import type { DraftDuty } from '../../store/drafts.ts';
import { asChecked } from './draft-view.ts';
import { hasBegun, type Planning, worldOf } from './planning.ts';

export interface CheckOptions {
  /** Duties that have begun are looked at too, and missed where they are not there. */
  readonly pastToo: boolean;
}

/** Errors first, then by date. A duty called off or withdrawn is not missed; one that nobody mentions is. */
export function checkDuties(
  planning: Planning,
  duties: readonly DraftDuty[],
  { pastToo }: CheckOptions,
): readonly Finding[] {
  const looked = duties.filter(d => pastToo || !hasBegun(d.duty, planning.now));
  const held = looked.filter(d => d.state === 'held');
  const called = new Set(duties.filter(d => d.state !== 'held').map(d => d.duty.id));
  const roster = asChecked(held);
  const world = worldOf(planning, {
    duties: held.map(d => d.duty),
    pins: roster.assignments.filter(a => a.pinned),
    expected: planning.expected.filter(d => !called.has(d.id) && (pastToo || !hasBegun(d, planning.now))),
  });
  return validate(roster, world);
}

/** What `after` finds and `before` did not. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(f => JSON.stringify(f)));
  return after.filter(f => !known.has(JSON.stringify(f)));
}
