// The tamper-evident chain: SHA-256 over codes, times, labels, presentation and name-card digests, and over the
// hash before. Names are only in the digests, salted, so that a name can be erased and every hash still holds.

import type { Duty } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Publication } from '../domain/publication.ts';
import type { DutyState, NameCard } from '../domain/roster/roster-duty.ts';
import { sha256 } from '../files/sha256.ts';

export interface HashedDuty {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly note: string;
  readonly seats: readonly {
    readonly role: RoleCode;
    readonly seat: number;
    readonly note: string;
    readonly digest: string | null;
  }[];
}

type HashedHead = Pick<
  Publication,
  'sequence' | 'kind' | 'version' | 'period' | 'publishedAt' | 'by' | 'reason'
> & {
  readonly presentation: string;
};

/** Hex, 64 digits. Arrays, not objects, so that the order of fields is part of the format. */
export function publicationHash(head: HashedHead, duties: readonly HashedDuty[], previous: string): string {
  const content = [
    previous,
    head.sequence,
    head.kind,
    head.version,
    head.period.from,
    head.period.until,
    head.publishedAt,
    head.by,
    head.reason,
    head.presentation,
    duties
      .toSorted((a, b) => (a.duty.id < b.duty.id ? -1 : 1))
      .map(({ duty, state, note, seats }) => [
        duty.id,
        duty.date,
        duty.start,
        duty.end,
        duty.label,
        duty.place,
        duty.requires ? [duty.requires.role, duty.requires.skill] : null,
        duty.tally,
        duty.provisional,
        state,
        note,
        seats.toSorted(bySeat).map(s => [s.role, s.seat, s.digest, s.note]),
      ]),
  ];
  return sha256(JSON.stringify(content));
}

type HashedSeat = HashedDuty['seats'][number];

/** As rows are read back: whoever writes a publication may list its seats in any order. */
function bySeat(a: HashedSeat, b: HashedSeat): number {
  return a.role === b.role ? a.seat - b.seat : a.role < b.role ? -1 : 1;
}

export function cardDigest({ person, name, title, unit }: NameCard, salt: string): string {
  return sha256(JSON.stringify([person, name, title, unit, salt]));
}
