// What was published: appended, chained by hash, never changed. A publication holds only duties that differ; the
// roster in force is, for each duty, the row of the highest publication.

import type { CivilDate } from '../domain/civil-date.ts';
import { compareDuties } from '../domain/duty.ts';
import type { Period } from '../domain/period.ts';
import type { DutyHistory, Publication, PublicationKind, PublishedRoster } from '../domain/publication.ts';
import type { NameCard, RosterDuty } from '../domain/roster/roster-duty.ts';
import { cleanText } from '../domain/text.ts';
import type { Database } from './database.ts';
import { dressed, readDress } from './dress.ts';
import { cardDigest, type HashedDuty, publicationHash } from './publication-hash.ts';
import { presentationFromJson } from './settings.ts';
import { refuseDamaged, refuseDamagedMarks } from './soundness.ts';
import {
  DUTY_COLUMNS,
  type DutyRow,
  dutyValues,
  registerDuty,
  rosterDutyFromRows,
  type SeatRow,
} from './stored-duty.ts';

interface PublicationRow {
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
  readonly number: string | null;
  readonly markDate: CivilDate | null;
}

const SELECT_PUBLICATION = `
  SELECT sequence, kind, p.version AS version, from_date AS "from", until_date AS until, published_at AS publishedAt,
    by, reason, presentation, hash, number, m.date AS markDate
  FROM publication p LEFT JOIN document_mark m
    ON m.version = p.version AND m.document = 'roster' AND m.issuer = 'ward'`;

/** All publications, oldest first. */
export function readPublications(db: Database): readonly Publication[] {
  refuseDamagedMarks(db);
  return (db.prepare(`${SELECT_PUBLICATION} ORDER BY sequence`).all() as PublicationRow[]).map(asPublication);
}

function asPublication({
  from,
  until,
  number,
  markDate,
  presentation: _,
  ...row
}: PublicationRow): Publication {
  return { ...row, period: { from, until }, document: { number, date: markDate } };
}

/**
 * The roster in force over a period, or as `version` left it. A duty belongs to the date on which its newest
 * row holds it. `unpublished` is what to show where nothing was ever published.
 */
export function readPublishedRoster(
  db: Database,
  period: Period,
  unpublished: PublishedRoster['presentation'],
  version: number | null = null,
): PublishedRoster {
  const newest = version === null ? Number.MAX_SAFE_INTEGER : sequenceOf(db, version);
  const rows = db
    .prepare(
      `SELECT d.publication AS publication, d.duty AS duty, ${DUTY_COLUMNS}
       FROM publication_duty d
       WHERE d.publication = (
         SELECT max(e.publication) FROM publication_duty e WHERE e.duty = d.duty AND e.publication <= ?
       ) AND date >= ? AND date < ? AND state <> 'withdrawn'`,
    )
    .all(newest, period.from, period.until) as (DutyRow & { readonly publication: number })[];
  const publication = db
    .prepare(
      `${SELECT_PUBLICATION} WHERE sequence <= ? AND from_date < ? AND until_date > ? ORDER BY sequence DESC`,
    )
    .get(newest, period.until, period.from) as PublicationRow | undefined;
  refuseDamagedMarks(db);
  refuseDamaged(db, [...rows.map(row => row.publication), ...(publication ? [publication.sequence] : [])]);
  return {
    period,
    publication: publication ? asPublication(publication) : null,
    presentation: publication
      ? dressed(presentationFromJson(publication.presentation), readDress(db, period, newest))
      : unpublished,
    duties: rows.map(row => publishedDuty(db, row)).sort((a, b) => compareDuties(a.duty, b.duty)),
  };
}

/** Of a version as it was published, before any later change of its look; 0 where there is none. */
function sequenceOf(db: Database, version: number): number {
  const found = db.prepare("SELECT sequence FROM publication WHERE kind = 'version' AND version = ?");
  return Number(found.pluck().get(version) ?? 0);
}

/** The date of the last duty that was ever published; null where nothing was. */
export function readLastPublishedDate(db: Database): CivilDate | null {
  return db.prepare('SELECT max(date) FROM publication_duty').pluck().get() as CivilDate | null;
}

/** Of everybody who ever served, and of the ward, the last duty before a date: '' stands for the ward. */
const LAST_BEFORE = `
  SELECT substr(max(date || duty), 11) FROM (
    SELECT person, d.duty AS duty, date, max(d.publication)
    FROM publication_duty d JOIN publication_seat s USING (publication, duty) JOIN name_card c ON c.id = card
    WHERE state = 'held' GROUP BY person, d.duty
    UNION ALL
    SELECT '', duty, date, max(publication) FROM publication_duty WHERE state = 'held' GROUP BY duty
  ) WHERE date < ? GROUP BY person`;

/** Every state that each duty of a period ever had, oldest first, in order of duty. */
export function readDutyHistories(db: Database, period: Period): readonly DutyHistory[] {
  const duties = 'SELECT duty FROM publication_duty WHERE date >= ? AND date < ?';
  return historiesOf(db, duties, [period.from, period.until]);
}

/** As `readDutyHistories`, with the last duty of each person and of the ward before the period. */
export function readFeedHistories(db: Database, period: Period): readonly DutyHistory[] {
  const duties = `SELECT duty FROM publication_duty WHERE date >= ? AND date < ? UNION ${LAST_BEFORE}`;
  return historiesOf(db, duties, [period.from, period.until, period.from]);
}

function historiesOf(db: Database, duties: string, values: readonly string[]): readonly DutyHistory[] {
  const rows = db
    .prepare(
      `SELECT publication, duty, ${DUTY_COLUMNS} FROM publication_duty WHERE duty IN (${duties})
       ORDER BY duty, publication`,
    )
    .all(...values) as (DutyRow & { readonly publication: number })[];
  refuseDamaged(
    db,
    rows.map(row => row.publication),
  );
  const publications = new Map(readPublications(db).map(p => [p.sequence, p]));
  const histories = new Map<string, DutyHistory & { readonly states: DutyHistory['states'][number][] }>();
  for (const row of rows) {
    const publication = publications.get(row.publication);
    if (!publication) continue;
    const history = histories.get(row.duty) ?? { duty: row.duty, states: [] };
    history.states.push({ publication, as: publishedDuty(db, row) });
    histories.set(row.duty, history);
  }
  return [...histories.values()];
}

function publishedDuty(db: Database, row: DutyRow & { readonly publication: number }): RosterDuty {
  const seats = db
    .prepare(
      `SELECT role, seat, note, 0 AS pinned, c.person AS person, c.name AS name, c.title AS title, c.unit AS unit
       FROM publication_seat s LEFT JOIN name_card c ON c.id = s.card
       WHERE publication = ? AND duty = ? ORDER BY role, seat`,
    )
    .all(row.publication, row.duty) as SeatRow[];
  return rosterDutyFromRows(row, seats);
}

export interface NewPublication extends Omit<Publication, 'hash' | 'document'> {
  /** As JSON text, the very bytes that are hashed. */
  readonly presentation: string;
  readonly duties: readonly RosterDuty[];
  /** 16 random bytes in hex, one for each new name card. */
  readonly salt: () => string;
}

/** Appends a publication; returns its hash. The schema refuses a sequence that is taken. */
export function writePublication(db: Database, typed: NewPublication): string {
  const publication = { ...typed, by: cleanText(typed.by), reason: cleanText(typed.reason) };
  const { sequence, kind, version, period, publishedAt, by, reason, presentation } = publication;
  const carded = publication.duties.map(published => ({
    published,
    seats: published.seats.map(seat => ({
      ...seat,
      card: seat.person && cardOf(db, seat.person, publication.salt),
    })),
  }));
  const hashed = carded.map(
    ({ published, seats }): HashedDuty => ({
      duty: published.duty,
      state: published.state,
      note: published.note,
      seats: seats.map(({ role, seat, note, card }) => ({ role, seat, note, digest: card?.digest ?? null })),
    }),
  );
  const previous = db.prepare('SELECT hash FROM publication ORDER BY sequence DESC LIMIT 1').pluck().get();
  const hash = publicationHash(publication, hashed, typeof previous === 'string' ? previous : '');
  db.prepare(
    `INSERT INTO publication (sequence, kind, version, from_date, until_date, published_at, by, reason, presentation, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(sequence, kind, version, period.from, period.until, publishedAt, by, reason, presentation, hash);
  const addDuty = db.prepare(
    `INSERT INTO publication_duty (publication, duty, ${DUTY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addSeat = db.prepare(
    'INSERT INTO publication_seat (publication, duty, role, seat, card, note) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { published, seats } of carded) {
    registerDuty(db, published.duty);
    addDuty.run(sequence, published.duty.id, ...dutyValues(published.duty, published.state, published.note));
    for (const s of seats)
      addSeat.run(sequence, published.duty.id, s.role, s.seat, s.card?.id ?? null, s.note);
  }
  return hash;
}

interface CardRow {
  readonly id: number;
  readonly digest: string;
}

/** The card that shows this name as it is, made anew where the person has none like it. */
function cardOf(db: Database, card: NameCard, salt: () => string): CardRow {
  const found = db
    .prepare('SELECT id, digest FROM name_card WHERE person = ? AND name IS ? AND title IS ? AND unit IS ?')
    .get(card.person, card.name, card.title, card.unit) as CardRow | undefined;
  if (found) return found;
  const salted = salt();
  const digest = cardDigest(card, salted);
  return db
    .prepare(
      'INSERT INTO name_card (person, name, title, unit, salt, digest) VALUES (?, ?, ?, ?, ?, ?) RETURNING id, digest',
    )
    .get(card.person, card.name, card.title, card.unit, salted, digest) as CardRow;
}
