// The link that ends an operation: its images get their salted digests, and all that it said and did is hashed with
// the link before. Called last in the transaction that wrote it.

import type Sqlite from 'better-sqlite3';
import type { OperationId } from '../domain/history.ts';
import { sha256 } from '../files/sha256.ts';
import {
  addressesDigest,
  imageDigest,
  imagesDigest,
  linkHash,
  marksDigest,
  type StoredImage,
} from './log-digests.ts';

type Database = Sqlite.Database;

type RandomHex = (bytes: number) => string;

const SEED_BYTES = 32;
const SALT_DIGITS = 32;

/** Seals the newest operation; the one before it must be sealed. */
export function sealNewest(db: Database, randomHex: RandomHex): void {
  const id = db.prepare('SELECT max(id) FROM operation').pluck().get() as OperationId | null;
  if (id !== null) seal(db, id, randomHex);
}

/** For a file of an earlier form: its operations get their links as they stand now. */
export function sealAll(db: Database, randomHex: RandomHex): void {
  const ids = db.prepare('SELECT id FROM operation ORDER BY id').pluck().all() as OperationId[];
  for (const id of ids) seal(db, id, randomHex);
}

interface OperationRow {
  readonly id: OperationId;
  readonly at: number;
  readonly by: string;
  readonly name: string;
  readonly facts: string;
}

function seal(db: Database, id: OperationId, randomHex: RandomHex): void {
  const operation = db
    .prepare('SELECT id, at, by, name, facts FROM operation WHERE id = ?')
    .get(id) as OperationRow;
  const parts = {
    images: sealImages(db, id, randomHex(SEED_BYTES)),
    published: JSON.stringify(publishedBy(db, id)),
    addresses: addressesDigest(db),
    marks: marksDigest(db),
  };
  const hash = linkHash({ ...operation, ...parts }, hashBefore(db, id));
  db.prepare(
    `INSERT INTO operation_link (operation, images, published, addresses, marks, hash)
     VALUES (@id, @images, @published, @addresses, @marks, @hash)`,
  ).run({ id, ...parts, hash });
}

interface ImageRow extends StoredImage {
  readonly id: number;
}

/** The seed is kept nowhere: a salt that is erased cannot be made again. */
function sealImages(db: Database, operation: OperationId, seed: string): string {
  const images = db
    .prepare(
      'SELECT id, table_name AS "table", row, before, after FROM row_image WHERE operation = ? ORDER BY id',
    )
    .all(operation) as ImageRow[];
  const write = db.prepare('UPDATE row_image SET salt = ?, digest = ? WHERE id = ?');
  const digests = images.map((image, i) => {
    const salt = sha256(`${seed} ${i}`).slice(0, SALT_DIGITS);
    const digest = imageDigest(image, salt);
    write.run(salt, digest, image.id);
    return digest;
  });
  return imagesDigest(digests);
}

function publishedBy(db: Database, operation: OperationId): readonly string[] {
  return db
    .prepare(
      `SELECT hash FROM operation_publication o JOIN publication p ON p.sequence = o.publication
       WHERE operation = ? ORDER BY sequence`,
    )
    .pluck()
    .all(operation) as string[];
}

function hashBefore(db: Database, operation: OperationId): string {
  const before = db
    .prepare('SELECT hash FROM operation_link WHERE operation < ? ORDER BY operation DESC LIMIT 1')
    .pluck()
    .get(operation);
  return typeof before === 'string' ? before : '';
}
