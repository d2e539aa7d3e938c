// Feed tokens as they are kept. Revoking is for good: a trigger refuses to bring one back, and undo leaves no image
// of the table.

import { type FeedSubject, type FeedToken, subjectCode } from '../domain/feed-token.ts';
import type { PersonCode } from '../domain/person.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import type { Database } from './database.ts';
import { subjectFrom } from './regained.ts';
import { refuseDamagedAddresses } from './soundness.ts';

interface TokenRow {
  readonly id: number;
  readonly kind: FeedSubject['kind'];
  readonly subject: string;
  readonly name: string;
  readonly token: string;
  readonly issuedAt: InstantSeconds;
  readonly issuedBy: string;
  readonly revokedAt: InstantSeconds | null;
}

/** All of them, revoked ones too, oldest first. */
export function readFeedTokens(db: Database): readonly FeedToken[] {
  refuseDamagedAddresses(db);
  const rows = db
    .prepare(
      `SELECT id, kind, subject, name, token, issued_at AS issuedAt, issued_by AS issuedBy, revoked_at AS revokedAt
       FROM feed_token ORDER BY id`,
    )
    .all() as TokenRow[];
  return rows.map(({ kind, subject, ...row }) => ({ ...row, subject: subjectFrom(kind, subject) }));
}

export function addFeedToken(db: Database, token: Omit<FeedToken, 'id' | 'revokedAt'>): void {
  const { subject, name, issuedAt, issuedBy } = token;
  db.prepare(
    'INSERT INTO feed_token (kind, subject, name, token, issued_at, issued_by) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(subject.kind, subjectCode(subject), name, token.token, issuedAt, issuedBy);
}

/** How many were alive. A clock that was set back must not stop it, so it is never revoked before it was issued. */
export function revokeToken(db: Database, id: FeedToken['id'], at: InstantSeconds): number {
  return db
    .prepare('UPDATE feed_token SET revoked_at = max(?, issued_at) WHERE id = ? AND revoked_at IS NULL')
    .run(at, id).changes;
}

/** For erasure: names of devices and dates are personal too. The files go with the next build. */
export function deleteTokensOf(db: Database, person: PersonCode): number {
  return db.prepare("DELETE FROM feed_token WHERE kind = 'person' AND subject = ?").run(person).changes;
}

/** Revokes what is revoked in `other`: a token that was once revoked never comes back to life. */
export function revokeAsIn(db: Database, other: Database): void {
  const revoked = other
    .prepare('SELECT token, revoked_at AS at FROM feed_token WHERE revoked_at IS NOT NULL')
    .all() as { readonly token: string; readonly at: InstantSeconds }[];
  const revoke = db.prepare('UPDATE feed_token SET revoked_at = ? WHERE token = ? AND revoked_at IS NULL');
  for (const { token, at } of revoked) revoke.run(at, token);
}
