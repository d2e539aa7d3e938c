// `roster import`: past days become published history, so that the ledger knows the years before; days to come become
// a draft, which is looked over and published as any other.

import { hasBegun } from '../../domain/duty.ts';
import type { Problem } from '../../domain/errors.ts';
import { lastDate, type Period, spanOf } from '../../domain/period.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { samePeople } from '../../domain/roster/same-duty.ts';
import { readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import type { Account } from '../../intake/tables/account.ts';
import type { Database } from '../../store/database.ts';
import { writeDraftDuty } from '../../store/drafts.ts';
import { writeListMapping } from '../../store/list-mappings.ts';
import { type LeftOut, type RowAnswers, refuseUnlessLeftOut } from '../lists/left-out.ts';
import { nowIn, type Office } from '../office.ts';
import { operate } from '../operate.ts';
import { appendPublication } from './append-publication.ts';
import { type HandMade, ROSTER_LIST, readHandMade } from './hand-made.ts';
import type { RosterFileOptions } from './review-file.ts';

export interface ImportedRoster {
  readonly file: string;
  readonly period: Period;
  /** Days taken in as history, as the version of that number; null where there were none. */
  readonly published: { readonly version: number; readonly period: Period; readonly duties: number } | null;
  readonly drafted: number;
  /** Past days that the ward had already, with the same people. */
  readonly unchanged: number;
  readonly account: Account;
  readonly leftOut: LeftOut;
}

interface ImportPlan {
  readonly read: HandMade;
  readonly past: readonly RosterDuty[];
  readonly future: readonly RosterDuty[];
  readonly unchanged: number;
  readonly leftOut: LeftOut;
}

export type ImportOptions = RosterFileOptions & RowAnswers & { readonly reason: string };

/** Throws UserError with every cell that cannot be read; then nothing is taken in. */
export async function importRoster(
  office: Office,
  file: TablesFile,
  options: ImportOptions,
): Promise<ImportedRoster> {
  const tables = await readTables(file, options);
  return operate(
    office,
    'roster import',
    db => readHandMade(db, tables, options, nowIn(db, office)),
    read => {
      const plan = planImport(read, options);
      const { period, duties } = read;
      const { leftOut } = plan;
      return {
        said: { file: file.name, from: period.from, last: lastDate(period), duties: duties.length },
        write(db) {
          const published = publishPast(plan, db, office, options.reason);
          for (const drafted of plan.future) writeDraftDuty(db, drafted);
          const { future, unchanged } = plan;
          writeListMapping(db, ROSTER_LIST, read.said);
          return {
            file: file.name,
            period,
            drafted: future.length,
            unchanged,
            published,
            account: read.account,
            leftOut,
          };
        },
      };
    },
  );
}

function planImport(read: HandMade, answers: RowAnswers): ImportPlan {
  const { planning, duties, placesOf } = read;
  const problems = [...read.problems];
  const waiting = new Set(read.doubtful.dates);
  const known = new Map(planning.allPublished.duties.map(d => [d.duty.id, d]));
  const past: RosterDuty[] = [];
  let unchanged = 0;
  for (const published of duties.filter(d => hasBegun(d.duty, planning.now))) {
    const before = known.get(published.duty.id);
    if (waiting.has(published.duty.date)) continue;
    if (!before) past.push(published);
    else if (samePeople(before, published)) unchanged++;
    else {
      problems.push(otherwise(published, placesOf));
      waiting.add(published.duty.date);
    }
  }
  refuseUnlessLeftOut(problems, answers);
  const future = duties.filter(d => !hasBegun(d.duty, planning.now) && !waiting.has(d.duty.date));
  const rows = problems.length > 0 ? read.doubtful.rows(waiting) : [];
  return { read, past, future, unchanged, leftOut: { problems, rows } };
}

function otherwise({ duty }: RosterDuty, placesOf: HandMade['placesOf']): Problem {
  const [place] = placesOf({ duty: duty.id, date: duty.date, person: null, dates: [], people: [] });
  return { code: 'roster-published-otherwise', facts: { date: duty.date }, ...(place ? { place } : {}) };
}

function publishPast(
  { read, past }: ImportPlan,
  db: Database,
  office: Office,
  reason: string,
): ImportedRoster['published'] {
  // What comes after these days is a draft.
  const period = spanOf(past.map(d => d.duty.date));
  if (!period) return null;
  const { presentation } = read.planning.facts.settings;
  const made = { kind: 'version', period, reason, presentation, duties: past } as const;
  return { version: appendPublication(db, office, made).version, period, duties: past.length };
}
