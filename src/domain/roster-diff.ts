// What a new version changes: seat by seat, and whom to tell.

import { compareDuties, type Duty, type DutyId } from './duty.ts';
import type { PersonCode, RoleCode } from './person.ts';
import type { DutyState } from './publication.ts';

/** A duty as two rosters are compared by: its facts and who sits where. */
export interface Seated {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly seats: readonly {
    readonly role: RoleCode;
    readonly seat: number;
    readonly person: PersonCode | null;
  }[];
}

export type DutyChange =
  | {
      readonly kind: 'duty-added' | 'duty-cancelled' | 'duty-restored' | 'duty-withdrawn' | 'duty-changed';
      readonly duty: Duty;
    }
  | {
      readonly kind: 'seat';
      readonly duty: Duty;
      readonly role: RoleCode;
      /** Null where the seat was, or becomes, empty. */
      readonly from: PersonCode | null;
      readonly to: PersonCode | null;
    };

export interface RosterDiff {
  readonly changes: readonly DutyChange[];
  /** Everyone who gains or loses a turn, or whose duty changes; sorted by code. */
  readonly tell: readonly PersonCode[];
}

/** Changes from `before` to `after`, in order of date. A duty missing from `after` is withdrawn. */
export function diffRosters(before: readonly Seated[], after: readonly Seated[]): RosterDiff {
  const [old, now] = [byDuty(before), byDuty(after)];
  const duties = [...now.values(), ...[...old.values()].filter(s => !now.has(s.duty.id))]
    .map(s => s.duty)
    .sort(compareDuties);
  const changes = duties.flatMap(duty => changesOf(duty, old.get(duty.id), now.get(duty.id)));
  const tell = new Set<PersonCode>();
  for (const change of changes) {
    if (change.kind === 'seat') for (const person of [change.from, change.to]) if (person) tell.add(person);
    if (change.kind !== 'seat' && change.kind !== 'duty-added')
      for (const seat of old.get(change.duty.id)?.seats ?? []) if (seat.person) tell.add(seat.person);
  }
  return { changes, tell: [...tell].sort() };
}

function byDuty(seated: readonly Seated[]): ReadonlyMap<DutyId, Seated> {
  return new Map(seated.filter(s => s.state !== 'withdrawn').map(s => [s.duty.id, s]));
}

function changesOf(duty: Duty, old: Seated | undefined, now: Seated | undefined): DutyChange[] {
  if (!now) return old ? [{ kind: 'duty-withdrawn', duty }] : [];
  if (!old) return [{ kind: 'duty-added', duty }, ...seatChanges(duty, [], now.seats)];
  if (now.state === 'cancelled') return old.state === 'cancelled' ? [] : [{ kind: 'duty-cancelled', duty }];
  const restored: DutyChange[] = old.state === 'cancelled' ? [{ kind: 'duty-restored', duty }] : [];
  const changed: DutyChange[] = sameFacts(old.duty, now.duty) ? [] : [{ kind: 'duty-changed', duty }];
  return [...restored, ...changed, ...seatChanges(duty, old.seats, now.seats)];
}

function sameFacts(a: Duty, b: Duty): boolean {
  return (
    a.date === b.date && a.start === b.start && a.end === b.end && a.label === b.label && a.place === b.place
  );
}

/** People who stay in the role are no change, in whichever seat; those who go are paired with those who come. */
function seatChanges(duty: Duty, before: Seated['seats'], after: Seated['seats']): DutyChange[] {
  const roles = [...new Set([...before, ...after].map(s => s.role))].sort();
  return roles.flatMap(role => {
    const were = peopleIn(before, role);
    const are = peopleIn(after, role);
    const gone = were.filter(p => !are.includes(p));
    const come = are.filter(p => !were.includes(p));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
      kind: 'seat' as const,
      duty,
      role,
      from: gone[i] ?? null,
      to: come[i] ?? null,
    }));
  });
}

function peopleIn(seats: Seated['seats'], role: RoleCode): readonly PersonCode[] {
  return seats
    .filter(s => s.role === role)
    .toSorted((a, b) => a.seat - b.seat)
    .flatMap(s => (s.person ? [s.person] : []));
}
