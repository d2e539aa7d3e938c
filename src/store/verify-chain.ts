// Whether what was published is still what was hashed: the chain, reckoned again from the rows.

import type { CivilDate } from '../domain/civil-date.ts';
import type { RoleCode } from '../domain/person.ts';
import type { PublicationKind } from '../domain/publication.ts';
import type { NameCard } from '../domain/roster/roster-duty.ts';
import type { Database } from './database.ts';
import { cardDigest, type HashedDuty, publicationHash } from './publication-hash.ts';
import { DUTY_COLUMNS, type DutyRow, dutyFromRow } from './stored-duty.ts';

export interface BrokenLink {
  readonly sequence: number;
  readonly version: number;
}

interface HeadRow {
  readonly sequence: number;
  readonly kind: PublicationKind;
  readonly version: number;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly publishedAt: number;
  readonly by: string;
  readonly reason: string;
  readonly presentation: string;
  readonly hash: string;
}

/** The first publication whose rows do not give its hash; null where all do. */
export function firstBrokenLink(db: Database): BrokenLink | null {
  const heads = db
    .prepare(
      `SELECT sequence, kind, version, from_date AS "from", until_date AS until, published_at AS publishedAt,
         by, reason, presentation, hash FROM publication ORDER BY sequence`,
    )
    .all() as HeadRow[];
  let previous = '';
  for (const [i, { from, until, hash, ...head }] of heads.entries()) {
    const duties = hashedDuties(db, head.sequence);
    const found = publicationHash({ ...head, period: { from, until } }, duties, previous);
    if (found !== hash || head.sequence !== i + 1) return { sequence: head.sequence, version: head.version };
    previous = hash;
  }
  return null;
}

interface SeatRow {
  readonly role: RoleCode;
  readonly seat: number;
  readonly note: string;
  readonly digest: string | null;
}

function hashedDuties(db: Database, sequence: number): readonly HashedDuty[] {
  const rows = db
    .prepare(`SELECT duty, ${DUTY_COLUMNS} FROM publication_duty WHERE publication = ? ORDER BY duty`)
    .all(sequence) as DutyRow[];
  const seatsOf = db.prepare(
    `SELECT role, seat, note, digest FROM publication_seat s LEFT JOIN name_card c ON c.id = s.card
     WHERE publication = ? AND duty = ? ORDER BY role, seat`,
  );
  return rows.map(row => {
    const seats = seatsOf.all(sequence, row.duty) as SeatRow[];
    return { duty: dutyFromRow(row, seats), state: row.state, note: row.note, seats };
  });
}

/** People whose printed name is no longer the one that was hashed; an erased one has no salt and cannot be checked. */
export function alteredNameCards(db: Database): readonly string[] {
  const cards = db
    .prepare(
      'SELECT person, name, title, unit, salt, digest FROM name_card WHERE salt IS NOT NULL ORDER BY id',
    )
    .all() as (NameCard & { readonly salt: string; readonly digest: string })[];
  return cards.filter(card => cardDigest(card, card.salt) !== card.digest).map(card => card.person);
}
