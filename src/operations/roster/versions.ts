// `versions`: all that was published; number and date of the signed document, set once it is signed.

import { parseCivilDate } from '../../domain/civil-date.ts';
import type { Publication } from '../../domain/publication.ts';
import { cleanText } from '../../domain/text.ts';
import type { Database } from '../../store/database.ts';
import { readPublications } from '../../store/publications.ts';
import { readSettings } from '../../store/settings.ts';
import type { Office } from '../office.ts';
import { operate, readFrom } from '../operate.ts';
import { readCivilDate } from '../read-period.ts';
import { refuse } from '../refuse.ts';
import { annexesOf, markDocument } from './mark-document.ts';
import { writePosted } from './posted-version.ts';

export interface ListedVersions {
  /** Of all kinds, oldest first. */
  readonly publications: readonly Publication[];
  readonly zone: string;
}

export async function listVersions(office: Office): Promise<ListedVersions> {
  return readFrom(office, db => ({ publications: readPublications(db), zone: readSettings(db).zone }));
}

export interface MarkInput {
  readonly version: number;
  /** Null keeps what there is; empty blanks it. */
  readonly number: string | null;
  readonly date: string | null;
  /** The version whose document it is an annex of; null for a document of its own. */
  readonly annexOf: number | null;
  /** It hangs on the wall. */
  readonly posted: boolean;
}

export interface MarkedVersion {
  readonly before: Publication;
  readonly after: Publication['document'];
  /** Versions whose sheets are annexes of it and bear its number. */
  readonly annexes: readonly number[];
}

/** No new version: what was published stays as it is, and only the blanks on its paper are filled. */
export async function markVersion(office: Office, input: MarkInput): Promise<MarkedVersion> {
  return operate(office, 'versions mark', readPublications, publications => {
    const before = publications.find(p => p.kind === 'version' && p.version === input.version);
    const newest = publications.at(-1)?.version ?? 0;
    if (!before) return refuse({ code: 'version-unknown', facts: { version: input.version, newest } });
    const number = input.number === null ? before.document.number : cleanText(input.number) || null;
    const typed = input.date === null ? before.document.date : input.date.trim();
    const date = !typed ? null : (parseCivilDate(typed) ?? readCivilDate(typed));
    const { annexOf } = input;
    return {
      said: { version: input.version, number, date, ...(annexOf === null ? {} : { annexOf }) },
      write(db) {
        if (input.posted) writePosted(db, before.version, office);
        const onlyPosted = input.posted && input.number === null && input.date === null && annexOf === null;
        const annexes = annexesOf(db, before.version);
        if (onlyPosted) return { before, after: before.document, annexes };
        return { before, after: markDocument(db, before.version, { number, date }, annexOf), annexes };
      },
    };
  });
}

/** Throws `version-unknown` where there is no such version. */
export function checkVersion(db: Database, version: number | null): void {
  const newest = readPublications(db).at(-1)?.version ?? 0;
  if (version !== null && version > newest) refuse({ code: 'version-unknown', facts: { version, newest } });
}
