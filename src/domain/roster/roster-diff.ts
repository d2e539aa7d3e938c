// What a new version changes: seat by seat, and whom to tell.

import { compareDuties, type Duty, type DutyId } from '../duty.ts';
import type { PersonCode, RoleCode } from '../person.ts';
import { type NameCard, peopleIn, type RosterDuty, sameCard, seatOf, seatsIn } from './roster-duty.ts';

export type DutyChange =
  | { readonly kind: 'duty-added' | 'duty-restored'; readonly duty: Duty }
  | {
      readonly kind: 'duty-cancelled' | 'duty-withdrawn';
      readonly duty: Duty;
      /** Who need not come. */
      readonly freed: readonly PersonCode[];
    }
  | { readonly kind: 'duty-changed'; readonly duty: Duty; readonly was: DutyFacts }
  /** Somebody's name, title or unit is printed otherwise. */
  | { readonly kind: 'name'; readonly duty: Duty; readonly from: NameCard; readonly to: NameCard }
  | {
      readonly kind: 'seat';
      readonly duty: Duty;
      readonly role: RoleCode;
      /** Null where the seat was, or becomes, empty. */
      readonly from: PersonCode | null;
      readonly to: PersonCode | null;
    };

/** What people are told of a duty. */
export type DutyFacts = Pick<Duty, 'date' | 'start' | 'end' | 'label' | 'place'>;

export interface RosterDiff {
  readonly changes: readonly DutyChange[];
  /** Everyone who gains or loses a turn, or whose duty changes; sorted by code. */
  readonly tell: readonly PersonCode[];
}

const NOBODY: Pick<RosterDuty, 'seats'> = { seats: [] };

/** Changes from `before` to `after`, in order of date. A duty missing from `after` is withdrawn. */
export function diffRosters(before: readonly RosterDuty[], after: readonly RosterDuty[]): RosterDiff {
  const [old, now] = [byDuty(before), byDuty(after)];
  const duties = [...now.values(), ...[...old.values()].filter(s => !now.has(s.duty.id))]
    .map(s => s.duty)
    .sort(compareDuties);
  const changes = duties.flatMap(duty => changesOf(duty, old.get(duty.id), now.get(duty.id)));
  const tell = new Set<PersonCode>();
  for (const change of changes) {
    if (change.kind === 'seat') for (const person of [change.from, change.to]) if (person) tell.add(person);
    if (change.kind !== 'seat' && change.kind !== 'duty-added' && change.kind !== 'name')
      for (const person of peopleIn(old.get(change.duty.id) ?? NOBODY)) tell.add(person);
  }
  return { changes, tell: [...tell].sort() };
}

/** Nothing that was in force is different: there was nothing, as far as it goes. */
export function isFirst({ changes }: Pick<RosterDiff, 'changes'>): boolean {
  return changes.every(c => c.kind === 'duty-added' || (c.kind === 'seat' && c.from === null));
}

function byDuty(duties: readonly RosterDuty[]): ReadonlyMap<DutyId, RosterDuty> {
  return new Map(duties.filter(d => d.state !== 'withdrawn').map(d => [d.duty.id, d]));
}

function changesOf(duty: Duty, old: RosterDuty | undefined, now: RosterDuty | undefined): DutyChange[] {
  if (!now) return old ? [{ kind: 'duty-withdrawn', duty, freed: peopleIn(old) }] : [];
  if (!old) return [{ kind: 'duty-added', duty }, ...seatChanges(NOBODY, now)];
  if (now.state === 'cancelled')
    return old.state === 'cancelled' ? [] : [{ kind: 'duty-cancelled', duty, freed: peopleIn(old) }];
  const restored: DutyChange[] = old.state === 'cancelled' ? [{ kind: 'duty-restored', duty }] : [];
  const { date, start, end, label, place } = old.duty;
  const changed: DutyChange[] = sameFacts(old.duty, now.duty)
    ? []
    : [{ kind: 'duty-changed', duty, was: { date, start, end, label, place } }];
  return [...restored, ...changed, ...seatChanges(old, now), ...nameChanges(old, now)];
}

function sameFacts(a: Duty, b: Duty): boolean {
  return (
    a.date === b.date && a.start === b.start && a.end === b.end && a.label === b.label && a.place === b.place
  );
}

/** Erased names are no correction. */
function nameChanges(before: RosterDuty, after: RosterDuty): DutyChange[] {
  return after.seats.flatMap(({ person: to }): DutyChange[] => {
    const from = to && (seatOf(before, to.person)?.person ?? null);
    if (!from?.name || !to?.name || sameCard(from, to)) return [];
    return [{ kind: 'name', duty: after.duty, from, to }];
  });
}

/** People who stay in the role are no change, in whichever seat; those who go are paired with those who come. */
function seatChanges(before: Pick<RosterDuty, 'seats'>, after: RosterDuty): DutyChange[] {
  const roles = [...new Set([...before.seats, ...after.seats].map(s => s.role))].sort();
  return roles.flatMap(role => {
    const were = peopleIn({ seats: seatsIn(before, role) });
    const are = peopleIn({ seats: seatsIn(after, role) });
    const gone = were.filter(p => !are.includes(p));
    const come = are.filter(p => !were.includes(p));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
      kind: 'seat' as const,
      duty: after.duty,
      role,
      from: gone[i] ?? null,
      to: come[i] ?? null,
    }));
  });
}
