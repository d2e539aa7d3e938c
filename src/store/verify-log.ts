// Whether the log is as it was written: each link reckoned again, and what the newest one says of addresses and marks
// compared with what is there. A hash an operation, so it is done whenever the file is read.

import type { OperationId } from '../domain/history.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';
import { addressesDigest, type LinkedOperation, linkHash, marksDigest } from './log-digests.ts';

export interface VerifiedLog {
  /** Operations whose link is missing or does not fit. */
  readonly broken: readonly OperationId[];
  /** The hash of each publication, in order, as the operations say that made them. */
  readonly published: readonly string[];
  /** Addresses and marks are as the newest operation left them. */
  readonly addresses: boolean;
  readonly marks: boolean;
}

type LinkRow = LinkedOperation & { readonly hash: string | null; readonly sequences: string };

export function verifyLog(db: Database): VerifiedLog {
  const rows = db
    .prepare(
      `SELECT o.id AS id, at, by, name, facts, images, published, addresses, marks, hash,
         (SELECT json_group_array(publication) FROM operation_publication WHERE operation = o.id) AS sequences
       FROM operation o LEFT JOIN operation_link l ON l.operation = o.id ORDER BY o.id`,
    )
    .all() as LinkRow[];
  const broken: OperationId[] = [];
  const published: string[] = [];
  let previous = '';
  for (const { hash, sequences, ...operation } of rows) {
    const hashes = hash === null ? [] : storedJson<readonly string[]>(operation.published);
    const expected = JSON.stringify(hashes.map((_, i) => published.length + i + 1));
    if (hash === null || linkHash(operation, previous) !== hash || sequences !== expected)
      broken.push(operation.id);
    published.push(...hashes);
    previous = hash ?? previous;
  }
  const newest = rows.at(-1);
  return {
    broken,
    published,
    addresses: newest === undefined || newest.addresses === addressesDigest(db),
    marks: newest === undefined || newest.marks === marksDigest(db),
  };
}

/** The newest link: what a copy or a folder of feeds is compared by. Null in a file without operations. */
export function readHead(db: Database): string | null {
  const head = db.prepare('SELECT hash FROM operation_link ORDER BY operation DESC LIMIT 1').pluck().get();
  return typeof head === 'string' ? head : null;
}

export function holdsLink(db: Database, hash: string): boolean {
  return db.prepare('SELECT 1 FROM operation_link WHERE hash = ?').get(hash) !== undefined;
}
