// The one place where a publication is numbered, timed and chained. Nothing is ever published any other way.

import { ALL_TIME, type Period } from '../../domain/period.ts';
import type { Dress, InstantSeconds, PublicationKind } from '../../domain/publication.ts';
import type { Known } from '../../domain/regained.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Database } from '../../store/database.ts';
import { readDress, withDress } from '../../store/dress.ts';
import { readPublications, writePublication } from '../../store/publications.ts';
import { lastLook, presentLook } from '../../store/published-looks.ts';
import { readNewestVersion, writeRegained } from '../../store/regained.ts';
import type { Office } from '../office.ts';

export interface Announcement {
  /** A `version` takes the next number; `presentation` and `erasure` stand under the number before. */
  readonly kind: PublicationKind;
  readonly period: Period;
  /** Why; part of what is hashed. */
  readonly reason: string;
  /** Only what differs from what is in force. */
  readonly duties: readonly RosterDuty[];
  /** Of a version; otherwise that of the version before it in its period. */
  readonly dress?: Dress;
  /** As it is reckoned already; else that of now. */
  readonly look?: string;
  /** Later than this, though the file knows of no such publication. */
  readonly after?: InstantSeconds;
}

export interface Appended {
  readonly sequence: number;
  readonly version: number;
  readonly hash: string;
}

/**
 * Appends a publication to the chain. Its time is now, or a second after the last one where the clock stands or went
 * back, so that every calendar sees the later one as later.
 */
export function appendPublication(
  db: Database,
  { clock, by, randomHex }: Pick<Office, 'clock' | 'by' | 'randomHex'>,
  { kind, period, reason, duties, dress, look = presentLook(db), after = 0 }: Announcement,
): Appended {
  const last = readPublications(db).at(-1);
  const sequence = (last?.sequence ?? 0) + 1;
  const version = kind === 'version' ? readNewestVersion(db) + 1 : (last?.version ?? 0);
  const hash = writePublication(db, {
    sequence,
    kind,
    version,
    period,
    publishedAt: Math.max(clock.now(), (last?.publishedAt ?? 0) + 1, after + 1),
    by,
    reason,
    presentation: kind === 'version' ? withDress(look, dress ?? readDress(db, period)) : look,
    duties,
    salt: () => randomHex(16),
  });
  return { sequence, version, hash };
}

/** A presentation after which numbers, times and events count on from what a lost file had reached. */
export function regain(db: Database, office: Pick<Office, 'clock' | 'by' | 'randomHex'>, known: Known): void {
  const { sequence } = appendPublication(db, office, {
    kind: 'presentation',
    period: ALL_TIME,
    reason: '',
    duties: [],
    after: known.stamp,
  });
  writeRegained(db, sequence, known);
}

/** A publication of the look alone, where it is not the one published, and whether there was need of it; before the first version there is none. */
export function publishLook(
  db: Database,
  office: Pick<Office, 'clock' | 'by' | 'randomHex'>,
  reason: string,
): boolean {
  const last = lastLook(db);
  if (last === null) return false;
  const look = presentLook(db);
  if (last === look) return false;
  appendPublication(db, office, { kind: 'presentation', period: ALL_TIME, reason, duties: [], look });
  return true;
}
