// One command, one snapshot: what is read belongs together, is decided on, and is written in one transaction under one
// entry of history. No operation opens the ward's file in another way.

import type { Duty } from '../domain/duty.ts';
import type { Facts } from '../domain/errors.ts';
import type { OperationName } from '../domain/history.ts';
import type { Database } from '../store/database.ts';
import type { WardFile } from '../store/ward-file.ts';
import { checkClock } from './check-clock.ts';
import { type Office, withWard } from './office.ts';
import { publishLook } from './roster/append-publication.ts';
import { publishNames } from './roster/publish-names.ts';

type Read<Seen> = (db: Database) => Seen;

export interface Decision<Result> {
  /** What it was about, for history. */
  readonly said: Facts;
  /** Writes what was decided, and only that; the answer brings what it was decided on. Asked, names are corrected at once. */
  write(db: Database, correctNames: () => readonly Duty[]): Result;
}

/** Nothing is done, and why. */
export interface Declined<Refusal> {
  readonly refusal: Refusal;
}

type Decide<Seen, Result, Refusal> = (
  seen: Seen,
) => Decision<Result> | Declined<Refusal> | Promise<Decision<Result> | Declined<Refusal>>;

/** Everything read is of one moment. */
export async function readFrom<Seen>(office: Office, read: Read<Seen>): Promise<Seen> {
  return withWard(office, async file => file.read(db => read(db)));
}

/** `read` looks at the snapshot; `decide` may take its time, and is asked again where somebody wrote meanwhile. */
export async function operate<Seen, Result, Refusal = never>(
  office: Office,
  name: OperationName,
  read: Read<Seen>,
  decide: Decide<Seen, Result, Refusal>,
): Promise<Result | Refusal> {
  return withWard(office, file => operateOn({ file, office, name }, read, decide));
}

interface Envelope {
  readonly file: WardFile;
  readonly office: Office;
  readonly name: OperationName;
}

/** As `operate`, on a file that is open already, for work around it. */
export async function operateOn<Seen, Result, Refusal = never>(
  { file, office, name }: Envelope,
  read: Read<Seen>,
  decide: Decide<Seen, Result, Refusal>,
): Promise<Result | Refusal> {
  return file.change(
    async () => {
      const { basis, seen } = file.read((db, newest) => {
        checkClock(db, office);
        return { basis: newest, seen: read(db) };
      });
      const plan = await decide(seen);
      if ('refusal' in plan) return plan;
      return { basis, plan, entry: { at: office.clock.now(), by: office.by, name, facts: plan.said } };
    },
    (plan, db) => {
      // Before: what an earlier release published did not say how it looked, which this change may change.
      publishLook(db, office, '');
      let corrected: readonly Duty[] | null = null;
      const correctNames = () => {
        corrected ??= publishNames(db, office);
        return corrected;
      };
      const result = plan.write(db, correctNames);
      publishLook(db, office, '');
      correctNames();
      return result;
    },
    office,
  );
}
