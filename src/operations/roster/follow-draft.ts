// A draft beside a published roster that changes: it gets the same change where it still agrees with what was in
// force; where somebody has drafted otherwise, it is left alone and named.

import type { DutyId } from '../../domain/duty.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { type DraftDuty, type DraftSeat, writeDraftDuty } from '../../store/drafts.ts';
import { publishedAsDraft } from './draft-view.ts';

export interface FollowedDraft {
  /** Drafted duties as they become. */
  readonly follow: readonly DraftDuty[];
  /** Duties that are drafted otherwise and stay so. */
  readonly apart: readonly DutyId[];
}

/** `before` is what was in force, `changed` what the new version says anew. */
export function followDraft(
  draft: readonly DraftDuty[],
  before: readonly PublishedDuty[],
  changed: readonly PublishedDuty[],
): FollowedDraft {
  const follow: DraftDuty[] = [];
  const apart: DutyId[] = [];
  for (const drafted of draft) {
    const now = changed.find(d => d.duty.id === drafted.duty.id);
    const was = before.find(d => d.duty.id === drafted.duty.id);
    if (!now || !was) continue;
    const followed = followOne(drafted, publishedAsDraft(was), publishedAsDraft(now));
    if (followed) follow.push(followed);
    else apart.push(drafted.duty.id);
  }
  return { follow, apart };
}

function followOne(drafted: DraftDuty, was: DraftDuty, now: DraftDuty): DraftDuty | null {
  if (was.state !== now.state && drafted.state !== was.state) return null;
  const seats: DraftSeat[] = [];
  for (const seat of drafted.seats) {
    const [old, next] = [seatLike(seat, was), seatLike(seat, now)];
    if (!old || !next || sameHolder(old, next)) seats.push(seat);
    else if (sameHolder(seat, old)) seats.push({ ...next, pinned: false });
    else return null;
  }
  const people = seats.flatMap(s => s.person ?? []);
  if (new Set(people).size < people.length) return null;
  const called = was.state === now.state ? {} : { state: now.state, note: now.note };
  return { ...drafted, ...called, seats };
}

function seatLike({ role, seat }: DraftSeat, { seats }: DraftDuty): DraftSeat | undefined {
  return seats.find(s => s.role === role && s.seat === seat);
}

function sameHolder(a: DraftSeat, b: DraftSeat): boolean {
  return a.person === b.person && a.note === b.note;
}

export function writeFollowed(db: Database, { follow }: FollowedDraft): void {
  for (const drafted of follow) writeDraftDuty(db, drafted);
}
