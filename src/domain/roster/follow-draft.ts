// A draft beside a published roster that changes: it gets the same change where it still agrees with what was in
// force; where somebody has drafted otherwise, it is left alone and named.

import type { DutyId } from '../duty.ts';
import { type RosterDuty, type Seat, seatAt, seatedTwice } from './roster-duty.ts';

export interface FollowedDraft {
  /** Drafted duties as they become. */
  readonly follow: readonly RosterDuty[];
  /** Duties that are drafted otherwise and stay so. */
  readonly apart: readonly DutyId[];
}

/** `before` is what was in force, `changed` what the new version says anew. */
export function followDraft(
  draft: readonly RosterDuty[],
  before: readonly RosterDuty[],
  changed: readonly RosterDuty[],
): FollowedDraft {
  const follow: RosterDuty[] = [];
  const apart: DutyId[] = [];
  for (const drafted of draft) {
    const now = changed.find(d => d.duty.id === drafted.duty.id);
    const was = before.find(d => d.duty.id === drafted.duty.id);
    if (!now || !was) continue;
    const followed = followOne(drafted, was, now);
    if (followed) follow.push(followed);
    else apart.push(drafted.duty.id);
  }
  return { follow, apart };
}

function followOne(drafted: RosterDuty, was: RosterDuty, now: RosterDuty): RosterDuty | null {
  if (was.state !== now.state && drafted.state !== was.state) return null;
  const seats: Seat[] = [];
  for (const seat of drafted.seats) {
    const [old, next] = [seatAt(was, seat), seatAt(now, seat)];
    if (!old || !next || sameHolder(old, next)) seats.push(seat);
    else if (sameHolder(seat, old)) seats.push({ ...next, pinned: false });
    else return null;
  }
  const called = was.state === now.state ? {} : { state: now.state, note: now.note };
  const followed = { ...drafted, ...called, seats };
  return seatedTwice(followed) ? null : followed;
}

function sameHolder(a: Seat, b: Seat): boolean {
  return a.person?.person === b.person?.person && a.note === b.note;
}
