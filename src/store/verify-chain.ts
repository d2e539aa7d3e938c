// Whether what was published is still what was hashed: the chain, reckoned again from the rows.

import type { CivilDate } from '../domain/civil-date.ts';
import type { RoleCode } from '../domain/person.ts';
import type { PublicationKind } from '../domain/publication.ts';
import type { NameCard } from '../domain/roster/roster-duty.ts';
import type { Database } from './database.ts';
import { cardDigest, type HashedDuty, publicationHash } from './publication-hash.ts';
import { DUTY_COLUMNS, type DutyRow, dutyFromRow } from './stored-duty.ts';
import { erasedPeople } from './verify-images.ts';

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
}

/**
 * Sequences of publications that are not what `published` says, the hash of each in order: those with other rows, names
 * or hashes, those that are missing, and those that are too many.
 */
export function damagedPublications(db: Database, published: readonly string[]): ReadonlySet<number> {
  const hashes = new Map(
    db.prepare('SELECT sequence, hash FROM publication').raw().all() as [number, string][],
  );
  const misnamed = publicationsOf(db, alteredCards(db));
  const damaged = [...hashes.keys()].filter(sequence => published[sequence - 1] === undefined);
  for (const [i, expected] of published.entries()) {
    const sequence = i + 1;
    const fits =
      hashes.get(sequence) === expected && reckonedHash(db, sequence, published[i - 1] ?? '') === expected;
    if (!fits || misnamed.has(sequence)) damaged.push(sequence);
  }
  return new Set(damaged);
}

/** What the hash of a publication must be after the one before; null where there is no such publication. */
export function reckonedHash(db: Database, sequence: number, previous: string): string | null {
  const head = db
    .prepare(
      `SELECT sequence, kind, version, from_date AS "from", until_date AS until, published_at AS publishedAt,
         by, reason, presentation FROM publication WHERE sequence = ?`,
    )
    .get(sequence) as HeadRow | undefined;
  if (!head) return null;
  const { from, until, ...rest } = head;
  return publicationHash({ ...rest, period: { from, until } }, hashedDuties(db, sequence), previous);
}

interface SeatRow {
  readonly duty: string;
  readonly role: RoleCode;
  readonly seat: number;
  readonly note: string;
  readonly digest: string | null;
}

function hashedDuties(db: Database, sequence: number): readonly HashedDuty[] {
  const rows = db
    .prepare(`SELECT duty, ${DUTY_COLUMNS} FROM publication_duty WHERE publication = ? ORDER BY duty`)
    .all(sequence) as DutyRow[];
  const all = db
    .prepare(
      `SELECT duty, role, seat, note, digest FROM publication_seat s LEFT JOIN name_card c ON c.id = s.card
       WHERE publication = ? ORDER BY duty, role, seat`,
    )
    .all(sequence) as SeatRow[];
  const seatsOf = new Map<string, SeatRow[]>(rows.map(row => [row.duty, []]));
  for (const seat of all) seatsOf.get(seat.duty)?.push(seat);
  return rows.map(row => {
    const seats = seatsOf.get(row.duty) ?? [];
    return { duty: dutyFromRow(row, seats), state: row.state, note: row.note, seats };
  });
}

interface CardRow extends NameCard {
  readonly id: number;
  readonly salt: string | null;
  readonly digest: string;
}

/** Cards with another name than the one that was hashed; of an erased one only the code is left to check. */
export function alteredCards(db: Database): readonly CardRow[] {
  const erased = erasedPeople(db);
  const cards = db
    .prepare('SELECT id, person, name, title, unit, salt, digest FROM name_card ORDER BY id')
    .all() as CardRow[];
  return cards.filter(({ id: _, salt, digest, ...card }) =>
    salt === null
      ? card.name !== null || card.title !== null || card.unit !== null || !erased.has(card.person)
      : cardDigest(card, salt) !== digest,
  );
}

function publicationsOf(db: Database, cards: readonly CardRow[]): ReadonlySet<number> {
  const showing = db.prepare('SELECT DISTINCT publication FROM publication_seat WHERE card = ?').pluck();
  return new Set(cards.flatMap(card => showing.all(card.id) as number[]));
}

/** The versions that these publications are or re-dress, and how many of them are no longer there. */
export function versionsOf(db: Database, sequences: Iterable<number>) {
  const wanted = [...new Set(sequences)];
  const versionOf = db.prepare('SELECT version FROM publication WHERE sequence = ?').pluck();
  const found = wanted.flatMap(sequence => (versionOf.get(sequence) as number | undefined) ?? []);
  const versions = [...new Set(found)].sort((a, b) => a - b);
  return { versions, missing: wanted.length - found.length };
}
