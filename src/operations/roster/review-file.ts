// `validate FILE`: everything that is wrong with a roster made by hand, each with the cells that say so.

import type { Place, Problem } from '../../domain/errors.ts';
import type { Period } from '../../domain/period.ts';
import { unpinAll } from '../../domain/roster/seating.ts';
import { type ReadTablesOptions, readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import type { Account } from '../../intake/tables/account.ts';
import type { Finding } from '../../rules/rule.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { nowIn, type Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { checkDuties } from './check-duties.ts';
import { type HandMadeOptions, readHandMade } from './hand-made.ts';

export type RosterFileOptions = ReadTablesOptions & HandMadeOptions;

export interface PlacedFinding {
  readonly finding: Finding;
  readonly places: readonly Place[];
}

export interface ReviewedFile {
  readonly facts: WardFacts;
  readonly period: Period;
  readonly duties: number;
  /** Cells that could not be read, names that are nobody's or several people's. */
  readonly problems: readonly Problem[];
  readonly account: Account;
  readonly findings: readonly PlacedFinding[];
}

export async function reviewFile(
  office: Office,
  file: TablesFile,
  options: RosterFileOptions,
): Promise<ReviewedFile> {
  const tables = await readTables(file, options);
  return readFrom(office, db => {
    const now = nowIn(db, office);
    const { planning, period, duties, problems, account, placesOf } = readHandMade(db, tables, options, now);
    // Somebody chose these people; the rules are asked whether they may, as if nobody had pinned them.
    const findings = checkDuties(planning, duties.map(unpinAll), { pastToo: true });
    return {
      facts: planning.facts,
      period,
      duties: duties.length,
      problems,
      account,
      findings: findings.map(finding => ({ finding, places: placesOf(finding) })),
    };
  });
}
