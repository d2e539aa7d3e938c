// What a version says of its own sheet stands beside its look, which is of all sheets: a later look changes no signature,
// and a signature no calendar.

import type { Period } from '../domain/period.ts';
import type { Dress } from '../domain/publication.ts';
import type { Presentation } from '../domain/ward.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';
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

/** Of the newest version that has a say in the period, up to a publication. */
export function readDress(db: Database, { from, until }: Period, upTo = Number.MAX_SAFE_INTEGER): Dress {
  const row = db
    .prepare(
      `SELECT sequence, presentation FROM publication
       WHERE kind = 'version' AND sequence <= ? AND from_date < ? AND until_date > ? ORDER BY sequence DESC LIMIT 1`,
    )
    .get(upTo, until, from) as { readonly sequence: number; readonly presentation: string } | undefined;
  if (!row) return {};
  refuseDamaged(db, [row.sequence]);
  return storedJson<{ readonly dress?: Dress }>(row.presentation).dress ?? {};
}
