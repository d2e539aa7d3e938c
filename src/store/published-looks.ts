// How publications looked: place, alarms, contact and words that calendars show besides the duties. All of it stands in
// the presentation of a publication, so whatever changes it is a publication of its own, and events count it.

import type { PublishedLook } from '../domain/publication.ts';
import { EVENT_RENDERING, roleNamesIn, type Wording } from '../domain/wording.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';
import { lookIn } from './dress.ts';
import { readRoles } from './people.ts';
import { readRegained } from './regained.ts';
import { lookToJson, presentationFromJson, readSettings } from './settings.ts';
import { refuseDamaged } from './soundness.ts';

interface LookRow {
  readonly sequence: number;
  readonly kind: PublishedLook['kind'];
  readonly publishedAt: number;
  readonly presentation: string;
}

/** The rendering of the releases that did not say in which words they published. */
const FIRST_RENDERING = 1;

/** The first publication and those that look different from the one before, erase a name, or count on from a lost file; oldest first. */
export function readPublishedLooks(db: Database): readonly PublishedLook[] {
  const rows = db
    .prepare(
      'SELECT sequence, kind, published_at AS publishedAt, presentation FROM publication ORDER BY sequence',
    )
    .all() as LookRow[];
  const looks = rows.map(row => lookIn(row.presentation));
  refuseDamaged(
    db,
    rows.map(row => row.sequence),
  );
  const regained = new Set(readRegained(db).map(r => r.publication));
  const different = rows.filter(
    (row, i) => row.kind === 'erasure' || regained.has(row.sequence) || looks[i] !== looks[i - 1],
  );
  return different.map(row => {
    const wording = wordingIn(row.presentation) ?? wordingOfOld(db, rows);
    return { ...row, presentation: presentationFromJson(row.presentation), wording };
  });
}

/** What a publication made now would look like: the very text that is kept and hashed. */
export function presentLook(db: Database): string {
  return lookToJson(readSettings(db).presentation, presentWording(db));
}

/** A newer program's rendering stays: this one cannot make its events, and must not make others under its name. */
function presentWording(db: Database): Wording {
  const { language } = readSettings(db);
  const last = lastLook(db);
  const before = last === null ? null : wordingIn(last);
  return {
    language,
    roleNames: roleNamesIn(language, readRoles(db)),
    rendering: Math.max(EVENT_RENDERING, before?.rendering ?? FIRST_RENDERING),
  };
}

/** Of the newest publication; null where there is none. */
export function lastLook(db: Database): string | null {
  const last = db.prepare('SELECT presentation FROM publication ORDER BY sequence DESC LIMIT 1');
  const kept = last.pluck().get() as string | undefined;
  return kept === undefined ? null : lookIn(kept);
}

/** Until something was published in words of its own, those of the ward were shown, and these it was published with. */
function wordingOfOld(db: Database, rows: readonly LookRow[]): Wording {
  for (const { presentation } of rows) {
    const wording = wordingIn(presentation);
    if (wording) return { ...wording, rendering: FIRST_RENDERING };
  }
  return { ...presentWording(db), rendering: FIRST_RENDERING };
}

/** Null where the publication is of a release that did not say. */
function wordingIn(presentation: string): Wording | null {
  const { wording } = storedJson<{ readonly wording?: Wording }>(presentation);
  return wording ?? null;
}
