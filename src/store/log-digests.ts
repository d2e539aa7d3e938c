// What the log is hashed from. Arrays, not objects, so that the order of fields is part of the format.

import type Sqlite from 'better-sqlite3';
import type { OperationId } from '../domain/history.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import { sha256 } from '../files/sha256.ts';

type Database = Sqlite.Database;

export interface StoredImage {
  readonly table: string;
  readonly row: number;
  readonly before: string | null;
  readonly after: string | null;
}

export function imageDigest({ table, row, before, after }: StoredImage, salt: string): string {
  return sha256(JSON.stringify([table, row, before, after, salt]));
}

/** Of an operation's images, in order. */
export function imagesDigest(digests: readonly (string | null)[]): string {
  return sha256(JSON.stringify(digests));
}

export interface LinkParts {
  readonly images: string;
  /** JSON: the hashes of what it published, in order. */
  readonly published: string;
  readonly addresses: string;
  readonly marks: string;
}

export interface LinkedOperation extends LinkParts {
  readonly id: OperationId;
  readonly at: InstantSeconds;
  readonly by: string;
  readonly name: string;
  /** As the row holds them. */
  readonly facts: string;
}

export function linkHash(operation: LinkedOperation, previous: string): string {
  const { id, at, by, name, facts, images, published, addresses, marks } = operation;
  return sha256(JSON.stringify([previous, id, at, by, name, facts, images, published, addresses, marks]));
}

/** Of all addresses as they stand, dead ones too. */
export function addressesDigest(db: Database): string {
  return rowsDigest(db, [
    `SELECT id, kind, subject, name, token, issued_at, issued_by, revoked_at FROM feed_token ORDER BY id`,
  ]);
}

/** Of all numbers and dates of signed documents as they stand, and of what versions and events count on from. */
export function marksDigest(db: Database): string {
  return rowsDigest(db, [
    `SELECT version, document, issuer, number, date, annex_of FROM document_mark
     ORDER BY version, document, issuer`,
    'SELECT publication, version, stamp, blind FROM regained ORDER BY publication',
    'SELECT * FROM regained_event ORDER BY publication, uid',
  ]);
}

function rowsDigest(db: Database, selects: readonly string[]): string {
  return sha256(JSON.stringify(selects.map(select => db.prepare(select).raw().all())));
}
