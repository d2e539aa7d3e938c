// Number and date of a signed document. A number with its symbol and year belongs to one document; versions that are
// annexes of one share it.

import { yearOf } from '../../domain/civil-date.ts';
import type { DocumentMark } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { readMarkedVersions, writeDocumentMark } from '../../store/publications.ts';
import { refuse } from '../refuse.ts';

/**
 * Writes the mark of a version inside an operation, and answers what it is: an annex (`annexOf`) takes its document's, and follows it. Throws
 * `document-number-taken`, and `annex-of-nothing` where that version has no number.
 */
export function markDocument(
  db: Database,
  version: number,
  typed: DocumentMark,
  annexOf: number | null,
): DocumentMark {
  const mark = annexOf === null ? typed : markOf(db, annexOf);
  const annexes = annexesOf(db, version);
  writeDocumentMark(db, version, { ...mark, annexOf });
  for (const annex of annexes) writeDocumentMark(db, annex, { ...mark, annexOf: version });
  if (annexOf === null) refuseTaken(db, version);
  return mark;
}

/** Versions that share the number of this one's document. */
export function annexesOf(db: Database, version: number): readonly number[] {
  return readMarkedVersions(db)
    .filter(each => each.annexOf === version)
    .map(each => each.version);
}

function markOf(db: Database, version: number): DocumentMark {
  const marked = readMarkedVersions(db).find(each => each.version === version);
  if (!marked) return refuse({ code: 'annex-of-nothing', facts: { version } });
  return { number: marked.number, date: marked.date };
}

function refuseTaken(db: Database, version: number): void {
  const marked = readMarkedVersions(db);
  const own = marked.find(each => each.version === version);
  if (!own) return;
  const { number, symbol } = own;
  const year = yearOf(own.date ?? own.publishedOn);
  const other = marked.find(
    each =>
      each.version !== version &&
      each.annexOf !== version &&
      each.number === number &&
      each.symbol === symbol &&
      yearOf(each.date ?? each.publishedOn) === year,
  );
  if (other)
    refuse({ code: 'document-number-taken', facts: { number, symbol, year, version: other.version } });
}
