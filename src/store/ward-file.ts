// One file is one ward. A command reads one snapshot, plans, and writes in one transaction; if anybody else has
// written since the snapshot, it plans again on the new state.

import { rmSync } from 'node:fs';
import type { Operation, OperationId, OperationName } from '../domain/history.ts';
import { cleanText, cleanTexts } from '../domain/text.ts';
import { temporaryPath } from '../files/temporary.ts';
import { createDatabase, type Database, guarded, openDatabase, placeDatabase } from './database.ts';

export type OperationEntry = Omit<Operation, 'id'> & { readonly name: OperationName };

/** A plan, the newest operation when it was made, and what history will say of it. */
export interface Planned<Plan> {
  readonly basis: OperationId;
  readonly plan: Plan;
  readonly entry: OperationEntry;
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

  /** Reads in one transaction, so that everything read belongs together. */
  read<T>(read: (db: Database, basis: OperationId) => T): T {
    return guarded(this.path, () =>
      this.#db.transaction(() => read(this.#db, newestOperation(this.#db))).deferred(),
    );
  }

  /**
   * Plans on a snapshot and applies the plan in one transaction, planning again when the ward changed in between; the
   * last time with everybody else kept waiting. A dry run does all of it and rolls back, so that the schema's own
   * checks count there too. The plan may be that nothing is to be done, and why.
   */
  async change<Plan, Result, Refusal>(
    plan: (file: WardFile) => Promise<Planned<Plan> | { readonly refusal: Refusal }>,
    apply: (plan: Plan, db: Database) => Result,
    { dryRun }: { readonly dryRun: boolean },
  ): Promise<Result | Refusal> {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      const planned = await plan(this);
      if ('refusal' in planned) return planned.refusal;
      const outcome = this.#commit(planned, apply, dryRun);
      if (outcome !== STALE) return outcome.result;
    }
    return this.#planAlone(plan, apply, dryRun);
  }

  /**
   * Writes what is no operation and so stands outside history and undo: feed tokens, when tasks last ran. One
   * transaction; a dry run rolls it back.
   */
  note<Result>(write: (db: Database) => Result, options: { readonly dryRun: boolean }): Result {
    return guarded(this.path, () => {
      const db = this.#db;
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = write(db);
        db.exec(options.dryRun ? 'ROLLBACK' : 'COMMIT');
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** For work that begins and ends its own transactions: copies, checks of the whole file. */
  outside<T>(work: (db: Database) => T): T {
    return guarded(this.path, () => work(this.#db));
  }

  #commit<Plan, Result>(
    { basis, plan, entry }: Planned<Plan>,
    apply: (plan: Plan, db: Database) => Result,
    dryRun: boolean,
  ) {
    return guarded(this.path, () => {
      const db = this.#db;
      db.exec('BEGIN IMMEDIATE');
      try {
        if (newestOperation(db) !== basis) {
          db.exec('ROLLBACK');
          return STALE;
        }
        return { result: this.#write(entry, () => apply(plan, db), dryRun) };
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Under the lock from before the snapshot to the commit: nothing can come between. */
  async #planAlone<Plan, Result, Refusal>(
    plan: (file: WardFile) => Promise<Planned<Plan> | { readonly refusal: Refusal }>,
    apply: (plan: Plan, db: Database) => Result,
    dryRun: boolean,
  ): Promise<Result | Refusal> {
    const db = this.#db;
    guarded(this.path, () => db.exec('BEGIN IMMEDIATE'));
    try {
      const planned = await plan(this);
      if ('refusal' in planned) return planned.refusal;
      return guarded(this.path, () => this.#write(planned.entry, () => apply(planned.plan, db), dryRun));
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK');
    }
  }

  /** Inside a transaction, which it ends. */
  #write<Result>(entry: OperationEntry, apply: () => Result, dryRun: boolean): Result {
    const db = this.#db;
    db.prepare('INSERT INTO operation (at, by, name, facts) VALUES (?, ?, ?, ?)').run(
      entry.at,
      cleanText(entry.by),
      entry.name,
      JSON.stringify(cleanTexts(entry.facts)),
    );
    const result = apply();
    db.exec(dryRun ? 'ROLLBACK' : 'COMMIT');
    return result;
  }

  close(): void {
    this.#db.close();
  }
}

const STALE = Symbol('the ward changed since the snapshot');

function newestOperation(db: Database): OperationId {
  return Number(db.prepare('SELECT coalesce(max(id), 0) FROM operation').pluck().get());
}
