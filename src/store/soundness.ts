// What a connection knows of its file's damage. It is found once for each newest operation, and remembered with the
// connection, so that whoever reads what was published need not be told: damaged rows refuse themselves.

import { UserError } from '../domain/errors.ts';
import type { OperationId } from '../domain/history.ts';
import type { Database } from './database.ts';
import { newestOperation } from './history.ts';
import { damagedPublications, versionsOf } from './verify-chain.ts';
import { type VerifiedLog, verifyLog } from './verify-log.ts';

interface Examined {
  readonly newest: OperationId;
  readonly log: VerifiedLog;
  /** Publications that are damaged; null until some are read. */
  damaged: ReadonlySet<number> | null;
}

const examined = new WeakMap<Database, Examined>();

/** At the beginning of a snapshot, never while an operation is being written. */
export function examine(db: Database, newest: OperationId): void {
  if (examined.get(db)?.newest !== newest) examined.set(db, { newest, log: verifyLog(db), damaged: null });
}

/** For whoever looks for damage and must read all. */
export function forget(db: Database): void {
  examined.delete(db);
}

export interface Damage {
  readonly operations: readonly OperationId[];
  readonly publications: readonly number[];
  readonly addresses: boolean;
  readonly marks: boolean;
}

/** What was found so far; null where nothing was. */
export function damageOf(db: Database): Damage | null {
  const found = examined.get(db);
  if (!found) return null;
  const { broken, addresses, marks } = found.log;
  const publications = [...(found.damaged ?? [])].sort((a, b) => a - b);
  if (broken.length + publications.length === 0 && addresses && marks) return null;
  return { operations: broken, publications, addresses: !addresses, marks: !marks };
}

/** Whether links, rows that were published, addresses and marks are all as they were written. */
export function isSound(db: Database): boolean {
  const found = examined.get(db);
  if (found) damagedIn(db, found);
  return damageOf(db) === null;
}

/** Throws `published-damaged` where any of these publications is not as it was published. */
export function refuseDamaged(db: Database, sequences: Iterable<number>): void {
  const found = examined.get(db);
  if (!found) return;
  const damaged = damagedIn(db, found);
  if (damaged.size === 0) return;
  const wanted = new Set(sequences);
  // A publication that is gone might have spoken of anything.
  const gone = [...damaged].filter(sequence => !isThere(db, sequence));
  const refused = gone.length > 0 ? gone : [...damaged].filter(sequence => wanted.has(sequence));
  if (refused.length > 0) throw damagedError(db, refused);
}

function damagedIn(db: Database, found: Examined): ReadonlySet<number> {
  if (found.damaged === null) {
    // Rows that this connection is writing just now are not yet in the log.
    const all = damagedPublications(db, found.log.published);
    const last = found.log.published.length;
    found.damaged = new Set(
      db.inTransaction && newestOperation(db) > found.newest ? [...all].filter(s => s <= last) : all,
    );
  }
  return found.damaged;
}

function isThere(db: Database, sequence: number): boolean {
  return db.prepare('SELECT 1 FROM publication WHERE sequence = ?').get(sequence) !== undefined;
}

/** Throws `marks-damaged` where numbers and dates of signed documents are not those that were entered. */
export function refuseDamagedMarks(db: Database): void {
  if (examined.get(db)?.log.marks === false)
    throw new UserError('store', { code: 'marks-damaged', facts: {} });
}

/** Throws `addresses-damaged` where addresses are not those that were given out. */
export function refuseDamagedAddresses(db: Database): void {
  if (examined.get(db)?.log.addresses === false)
    throw new UserError('store', { code: 'addresses-damaged', facts: {} });
}

function damagedError(db: Database, sequences: readonly number[]): UserError {
  return new UserError('store', { code: 'published-damaged', facts: versionsOf(db, sequences) });
}
