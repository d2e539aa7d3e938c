// Number and date of the signed document of a version: blanks on its paper that are filled, no new version.

import type { CivilDate } from '../domain/civil-date.ts';
import type { DocumentMark } from '../domain/publication.ts';
import type { Database } from './database.ts';

interface AnnexedMark extends DocumentMark {
  /** The version whose document this one is an annex of; null for a document of its own. */
  readonly annexOf: number | null;
}

export interface DocumentMarkRow extends AnnexedMark {
  readonly version: number;
  readonly symbol: string;
  /** By the calendar of UTC: only the year counts. */
  readonly publishedOn: CivilDate;
}

export function writeDocumentMark(
  db: Database,
  version: number,
  { number, date, annexOf }: AnnexedMark,
): void {
  db.prepare(
    `INSERT INTO document_mark (version, document, issuer, number, date, annex_of) VALUES (?, 'roster', 'ward', ?, ?, ?)
     ON CONFLICT (version, document, issuer)
     DO UPDATE SET number = excluded.number, date = excluded.date, annex_of = excluded.annex_of`,
  ).run(version, number, date, annexOf);
}

export function readDocumentMarks(db: Database): readonly DocumentMarkRow[] {
  return db
    .prepare(
      `SELECT m.version AS version, number, coalesce(presentation ->> '$.dress.symbol', presentation ->> 'symbol') AS symbol,
         date, date(published_at, 'unixepoch') AS publishedOn, annex_of AS annexOf
       FROM document_mark m JOIN publication p ON p.version = m.version AND p.kind = 'version'
       WHERE document = 'roster' AND issuer = 'ward' ORDER BY m.version`,
    )
    .all() as DocumentMarkRow[];
}
