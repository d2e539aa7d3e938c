// What a version says of its own sheet stands beside its look, which is of all sheets: a later look changes no signature,
// and a signature no calendar.

import { isDeepStrictEqual } from 'node:util';
import type { Period } from '../domain/period.ts';
import type { Dress } from '../domain/publication.ts';
import type { Presentation } from '../domain/ward.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';
import { presentationFromJson } from './settings.ts';
import { refuseDamaged } from './soundness.ts';

export function withDress(look: string, dress: Dress): string {
  return Object.keys(dress).length === 0 ? look : JSON.stringify({ ...JSON.parse(look), dress });
}

/** The look alone. */
export function lookIn(kept: string): string {
  const { dress, ...look } = storedJson<{ readonly dress?: Dress }>(kept);
  return dress === undefined ? kept : JSON.stringify(look);
}

export function dressed(presentation: Presentation, { signatory, ...own }: Dress): Presentation {
  const { issuer } = presentation;
  return { ...presentation, ...own, issuer: { ...issuer, signatory: signatory ?? issuer.signatory } };
}

interface KeptRow {
  readonly sequence: number;
  readonly presentation: string;
}

interface Kept {
  readonly dress?: Dress;
  /** Said since looks are apart from dresses. */
  readonly wording?: unknown;
}

/** Of the newest version that has a say in the period, up to a publication. */
export function readDress(db: Database, period: Period, upTo = Number.MAX_SAFE_INTEGER): Dress {
  const row = newestOf(db, "kind = 'version'", period, upTo);
  if (!row) return {};
  const { dress, wording } = storedJson<Kept>(row.presentation);
  return dress ?? (wording === undefined ? oldDress(db, period, upTo) : {});
}

/** Older releases kept it in the look: what the sheet said of itself otherwise than the first look that is kept apart. */
function oldDress(db: Database, period: Period, upTo: number): Dress {
  const [worn, first] = [
    newestOf(db, "presentation -> 'wording' IS NULL", period, upTo),
    db
      .prepare(
        `SELECT sequence, presentation FROM publication
         WHERE presentation -> 'wording' IS NOT NULL AND sequence <= ? ORDER BY sequence LIMIT 1`,
      )
      .get(upTo) as KeptRow | undefined,
  ];
  if (!worn || !first) return {};
  const [old, look] = [presentationFromJson(worn.presentation), presentationFromJson(first.presentation)];
  return {
    ...(old.issuer.signatory === look.issuer.signatory ? {} : { signatory: old.issuer.signatory }),
    ...(isDeepStrictEqual(old.recipients, look.recipients) ? {} : { recipients: old.recipients }),
    ...(old.symbol === look.symbol ? {} : { symbol: old.symbol }),
  };
}

function newestOf(db: Database, which: string, { from, until }: Period, upTo: number): KeptRow | undefined {
  const row = db
    .prepare(
      `SELECT sequence, presentation FROM publication
       WHERE ${which} AND sequence <= ? AND from_date < ? AND until_date > ? ORDER BY sequence DESC LIMIT 1`,
    )
    .get(upTo, until, from) as KeptRow | undefined;
  if (row) refuseDamaged(db, [row.sequence]);
  return row;
}
