// Number and date of a signed document. A number with its symbol and year belongs to one document; versions that are
// annexes of one share both, whichever of them is marked.

import { yearOf } from '../../domain/civil-date.ts';
import type { DocumentMark } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { type DocumentMarkRow, readDocumentMarks, writeDocumentMark } from '../../store/document-marks.ts';
import { refuse } from '../refuse.ts';

/**
 * Writes the mark of a version inside an operation, and answers what it is: an annex (`annexOf`) takes its document's, and
 * what is typed of an annex is said of its document, but for a number of its own, which makes it a document. Throws
 * `document-number-taken`, and `annex-of-nothing` where the version it is to be an annex of has no number.
 */
export function markDocument(
  db: Database,
  version: number,
  typed: DocumentMark,
  annexOf: number | null,
): DocumentMark {
  const marks = readDocumentMarks(db);
  const documentOf = (of: number) => marks.find(m => m.version === of)?.annexOf ?? of;
  const own = marks.find(m => m.version === version);
  const isOwn = annexOf === null && own?.number !== typed.number;
  const document = isOwn ? version : documentOf(annexOf ?? version);
  const mark = annexOf === null || document === version ? typed : numbered(marks, document);
  const annexes = marks.filter(m => m.annexOf === document || m.annexOf === version).map(m => m.version);
  writeDocumentMark(db, document, { ...mark, annexOf: null });
  for (const annex of new Set([...annexes, version]))
    if (annex !== document) writeDocumentMark(db, annex, { ...mark, annexOf: document });
  refuseTaken(readDocumentMarks(db), document);
  return mark;
}

/** Versions that share the number of this one's document. */
export function annexesOf(db: Database, version: number): readonly number[] {
  return readDocumentMarks(db)
    .filter(mark => mark.annexOf === version)
    .map(mark => mark.version);
}

function numbered(marks: readonly DocumentMarkRow[], version: number): DocumentMark {
  const marked = marks.find(m => m.version === version);
  if (!marked || marked.number === null) return refuse({ code: 'annex-of-nothing', facts: { version } });
  return { number: marked.number, date: marked.date };
}

function refuseTaken(marks: readonly DocumentMarkRow[], version: number): void {
  const own = marks.find(m => m.version === version);
  if (!own || own.number === null) return;
  const { number, symbol } = own;
  const yearOfMark = ({ date, publishedOn }: DocumentMarkRow) => yearOf(date ?? publishedOn);
  const other = marks.find(
    m =>
      m.version !== version &&
      m.annexOf !== version &&
      m.number === number &&
      m.symbol === symbol &&
      yearOfMark(m) === yearOfMark(own),
  );
  if (other)
    refuse({
      code: 'document-number-taken',
      facts: { number, symbol, year: yearOfMark(own), version: other.version },
    });
}
