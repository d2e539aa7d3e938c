// How publications looked: the place, alarms and contact that calendars show besides the duties.

import type { PublishedLook } from '../domain/publication.ts';
import type { Database } from './database.ts';
import { presentationFromJson } from './settings.ts';

interface LookRow {
  readonly sequence: number;
  readonly kind: PublishedLook['kind'];
  readonly publishedAt: number;
  readonly presentation: string;
}

/** The first publication and those that look different from the one before, or that erase a name; oldest first. */
export function readPublishedLooks(db: Database): readonly PublishedLook[] {
  const rows = db
    .prepare(
      'SELECT sequence, kind, published_at AS publishedAt, presentation FROM publication ORDER BY sequence',
    )
    .all() as LookRow[];
  return rows
    .filter((row, i) => row.kind === 'erasure' || row.presentation !== rows[i - 1]?.presentation)
    .map(row => ({ ...row, presentation: presentationFromJson(row.presentation) }));
}
