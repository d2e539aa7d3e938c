// One file is one ward. A command reads one snapshot, plans, and writes in one transaction; if anybody else has
// written since the snapshot, it plans again on the new state.

import { rmSync } from 'node:fs';
import type { Operation, OperationId, OperationName } from '../domain/history.ts';
import { temporaryPath } from '../files/temporary.ts';
import { end, inTransaction, isUnsynced } from './commit.ts';
import { createDatabase, type Database, guarded, placeDatabase } from './database.ts';
import { addOperation, newestOperation, newestPlanned } from './history.ts';
import { openDatabase } from './open-database.ts';
import { sealNewest } from './seal-operation.ts';
import { type Damage, damageOf, examine, forget } from './soundness.ts';

export type OperationEntry = Omit<Operation, 'id'> & { readonly name: OperationName };

/** A plan, the newest operation when it was made, and what history will say of it. */
export interface Planned<Plan> {
  readonly basis: OperationId;
  readonly plan: Plan;
  readonly entry: OperationEntry;
}

export interface WriteOptions {
  readonly dryRun: boolean;
  /** Random bytes in hex, for the salts of what is logged. */
  randomHex(bytes: number): string;
}

const ATTEMPTS = 3;

export class WardFile {
  readonly path: string;
  readonly #db: Database;

  private constructor(path: string, db: Database) {
    this.path = path;
    this.#db = db;
  }

  /** Makes a file that is there whole or not at all: `fill` works on it under another name. */
  static async make(path: string, fill: (file: WardFile) => Promise<void>): Promise<void> {
    const unfinished = temporaryPath(path);
    const file = new WardFile(path, createDatabase(path, unfinished));
    try {
      await fill(file);
      file.close();
      placeDatabase(unfinished, path);
    } finally {
      file.close();
      rmSync(unfinished, { force: true });
    }
  }

  static open(path: string): WardFile {
    return new WardFile(path, openDatabase(path));
  }

  /**
   * Reads in one transaction, so that everything read belongs together. The log is checked first: published rows that
   * are not as they were published throw.
   */
  read<T>(read: (db: Database, basis: OperationId) => T): T {
    return this.#snapshot(db => {
      examine(db, newestOperation(db));
      return read(db, newestPlanned(db));
    });
  }

  /** For whoever looks for damage: everything can be read. */
  readUnchecked<T>(read: (db: Database) => T): T {
    return this.#snapshot(db => {
      forget(db);
      return read(db);
    });
  }

  #snapshot<T>(read: (db: Database) => T): T {
    return guarded(this.path, () => this.#db.transaction(() => read(this.#db)).deferred());
  }

  /** Whether something that was written may be lost if the power fails now. */
  get unsynced(): boolean {
    return isUnsynced(this.#db);
  }

  /** What was found where something was read. */
  get damage(): Damage | null {
    return this.#db.open ? damageOf(this.#db) : null;
  }

  /**
   * Plans on a snapshot and applies the plan in one transaction, planning again when the ward changed in between; the
   * last time with everybody else kept waiting. A dry run does all of it and rolls back, so that the schema's own
   * checks count there too. The plan may be that nothing is to be done, and why.
   */
  async change<Plan, Result, Refusal>(
    plan: (file: WardFile) => Promise<Planned<Plan> | { readonly refusal: Refusal }>,
    apply: (plan: Plan, db: Database) => Result,
    options: WriteOptions,
  ): Promise<Result | Refusal> {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      const planned = await plan(this);
      if ('refusal' in planned) return planned.refusal;
      const outcome = this.#commit(planned, apply, options);
      if (outcome !== STALE) return outcome.result;
    }
    return this.#planAlone(plan, apply, options);
  }

  /** Writes what is no operation and so stands outside the log: when tasks last ran. A dry run rolls it back. */
  note<Result>(write: (db: Database) => Result, options: { readonly dryRun: boolean }): Result {
    return guarded(this.path, () => inTransaction(this.#db, () => write(this.#db), options));
  }

  /** For work that begins and ends its own transactions: copies, checks of the whole file. */
  outside<T>(work: (db: Database) => T): T {
    return guarded(this.path, () => work(this.#db));
  }

  #commit<Plan, Result>(
    { basis, plan, entry }: Planned<Plan>,
    apply: (plan: Plan, db: Database) => Result,
    options: WriteOptions,
  ) {
    return guarded(this.path, () => {
      const db = this.#db;
      db.exec('BEGIN IMMEDIATE');
      try {
        if (newestPlanned(db) !== basis) return STALE;
        return { result: this.#write(entry, () => apply(plan, db), options) };
      } finally {
        if (db.inTransaction) db.exec('ROLLBACK');
      }
    });
  }

  /** Under the lock from before the snapshot to the commit: nothing can come between. */
  async #planAlone<Plan, Result, Refusal>(
    plan: (file: WardFile) => Promise<Planned<Plan> | { readonly refusal: Refusal }>,
    apply: (plan: Plan, db: Database) => Result,
    options: WriteOptions,
  ): Promise<Result | Refusal> {
    const db = this.#db;
    guarded(this.path, () => db.exec('BEGIN IMMEDIATE'));
    try {
      const planned = await plan(this);
      if ('refusal' in planned) return planned.refusal;
      return guarded(this.path, () => this.#write(planned.entry, () => apply(planned.plan, db), options));
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK');
    }
  }

  /** Inside a transaction, which it ends. */
  #write<Result>(entry: OperationEntry, apply: () => Result, { dryRun, randomHex }: WriteOptions): Result {
    const db = this.#db;
    addOperation(db, { id: newestOperation(db) + 1, ...entry });
    const result = apply();
    sealNewest(db, randomHex);
    end(db, dryRun);
    return result;
  }

  close(): void {
    this.#db.close();
  }
}

const STALE = Symbol('the ward changed since the snapshot');
