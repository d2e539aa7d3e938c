// What a lost file had reached, as far as somebody outside still knew it.

import type { FeedSubject } from '../domain/feed-token.ts';
import { subjectCode } from '../domain/feed-token.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { Known, KnownEvent, Regained } from '../domain/regained.ts';
import type { Database } from './database.ts';

type RegainedRow = Omit<Regained, 'events'> & { readonly events: number };
type EventRow = Omit<KnownEvent, 'subject'> & {
  readonly kind: FeedSubject['kind'];
  readonly code: string;
};

/** Each time that a file was lost, oldest first. */
export function readRegained(db: Database): readonly Regained[] {
  const rows = db
    .prepare(
      `SELECT publication, r.version AS version, stamp, published_at AS publishedAt, blind,
         published_at - coalesce((SELECT max(published_at) FROM publication WHERE sequence < r.publication),
           (SELECT min(at) FROM operation)) AS since
       FROM regained r JOIN publication p ON p.sequence = r.publication ORDER BY publication`,
    )
    .all() as (Omit<RegainedRow, 'events'> & { readonly blind: 0 | 1 })[];
  return rows.map(({ blind, ...row }) => ({ ...row, events: blind ? null : eventsOf(db, row.publication) }));
}

function eventsOf(db: Database, publication: number): readonly KnownEvent[] {
  const rows = db
    .prepare(
      `SELECT uid, duty, subject_kind AS kind, subject AS code, sequence, created, changed, digest, date,
         start_time AS start, end_time AS "end", label, place
       FROM regained_event WHERE publication = ? ORDER BY uid`,
    )
    .all(publication) as EventRow[];
  return rows.map(({ kind, code, ...event }) => ({ ...event, subject: subjectFrom(kind, code) }));
}

export function subjectFrom(kind: FeedSubject['kind'], code: string): FeedSubject {
  if (kind === 'ward') return { kind };
  return kind === 'person' ? { kind, person: code as PersonCode } : { kind, role: code as RoleCode };
}

export function writeRegained(db: Database, publication: number, { version, stamp, events }: Known): void {
  db.prepare('INSERT INTO regained (publication, version, stamp, blind) VALUES (?, ?, ?, ?)').run(
    publication,
    version,
    stamp,
    events === null ? 1 : 0,
  );
  const add = db.prepare(
    `INSERT INTO regained_event (publication, uid, duty, subject_kind, subject, sequence, created, changed, digest,
       date, start_time, end_time, label, place)
     VALUES (@publication, @uid, @duty, @kind, @code, @sequence, @created, @changed, @digest,
       @date, @start, @end, @label, @place)`,
  );
  for (const { subject, ...event } of events ?? [])
    add.run({ ...event, publication, kind: subject.kind, code: subjectCode(subject) });
}

/** The highest number that a version bears, in this file or in one that was lost. */
export function readNewestVersion(db: Database): number {
  const select = `SELECT coalesce(max(version), 0) FROM (
    SELECT version FROM publication UNION ALL SELECT version FROM regained)`;
  return Number(db.prepare(select).pluck().get());
}
