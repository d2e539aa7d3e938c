// One change of the ward's facts: planned on a snapshot, written in one transaction, with the published duties
// that it puts in the wrong.

import type { Duty } from '../domain/duty.ts';
import type { Facts } from '../domain/errors.ts';
import type { OperationName } from '../domain/history.ts';
import { isOfPeriod, type KeptReport } from '../domain/kept-report.ts';
import type { Finding } from '../rules/rule.ts';
import type { Database } from '../store/database.ts';
import { readWardFacts, type WardFacts } from '../store/ward-facts.ts';
import type { WallTime } from '../time/clock.ts';
import { nowIn, type Office } from './office.ts';
import { operate } from './operate.ts';
import { reportsBelied } from './records/kept-reports.ts';
import { publishLook } from './roster/append-publication.ts';
import { newFindings } from './roster/check-duties.ts';
import { reviewAhead } from './roster/review-published.ts';

export interface Change<Result> {
  /** What it was about, for history. */
  readonly said: Facts;
  readonly result: Result;
  /** Why it looks different, where it does. */
  readonly look?: string;
  /** Paper or calendars are another from now on, though no look is published. */
  readonly shows?: boolean;
  write(db: Database): void;
}

export interface Changed<Result> {
  readonly result: Result;
  /** Errors in published duties to come that were none before. */
  readonly touched: readonly Finding[];
  /** Published duties to come that are printed anew, as they show a name, title or unit that was corrected. */
  readonly renamed: readonly Duty[];
  /** Whether paper or calendars look different from now on. */
  readonly redressed: boolean;
  /** Whether the shares of duties to come that are published are counted otherwise. */
  readonly recounted: boolean;
  /** Reports kept under a number that say otherwise since. */
  readonly belied: readonly KeptReport[];
  /** As they are now. */
  readonly facts: WardFacts;
}

/** `plan` decides and throws; `write` only writes. */
export async function changeWard<Result>(
  office: Office,
  name: OperationName,
  plan: (facts: WardFacts, now: WallTime) => Change<Result>,
): Promise<Changed<Result>> {
  return changeFrom(office, name, readWardFacts, plan);
}

/** As `changeWard`, for a change that looks at more than the ward's facts. */
export async function changeFrom<Basis, Result>(
  office: Office,
  name: OperationName,
  read: (db: Database) => Basis,
  plan: (basis: Basis, now: WallTime) => Change<Result>,
): Promise<Changed<Result>> {
  return operate(
    office,
    name,
    db => ({ seen: read(db), now: nowIn(db, office) }),
    ({ seen, now }) => {
      const { said, result, write, look = '', shows = false } = plan(seen, now);
      return {
        said,
        write(db, correctNames) {
          const then = nowIn(db, office);
          const [before, wrong] = [reviewAhead(db, then), reportsBelied(db)];
          write(db);
          const redressed = publishLook(db, office, look) || shows;
          const after = reviewAhead(db, then);
          return {
            result,
            touched: newFindings(before.wrong, after.wrong),
            redressed,
            recounted: before.counted !== after.counted,
            belied: reportsBelied(db).filter(one => !wrong.some(was => isOfPeriod(was, one.report.period))),
            renamed: correctNames(),
            facts: readWardFacts(db),
          };
        },
      };
    },
  );
}
