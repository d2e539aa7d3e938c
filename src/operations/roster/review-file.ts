// `validate FILE`: everything that is wrong with a roster made by hand, each with the cells that say so.

import type { Place, Problem } from '../../domain/errors.ts';
import type { Period } from '../../domain/period.ts';
import { unpinAll } from '../../domain/roster/seating.ts';
import { type ReadTablesOptions, readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import type { Finding } from '../../rules/rule.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { nowIn, type Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { checkDuties } from './check-duties.ts';
import { readHandMade } from './hand-made.ts';

export interface RosterFileOptions extends ReadTablesOptions {
  /** For days without a year, where no title says it. */
  readonly year: number | null;
}

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
    const { planning, period, duties, problems, placesOf } = readHandMade(db, tables, options.year, now);
    // Somebody chose these people; the rules are asked whether they may, as if nobody had pinned them.
    const findings = checkDuties(planning, duties.map(unpinAll), { pastToo: true });
    return {
      facts: planning.facts,
      period,
      duties: duties.length,
      problems,
      findings: findings.map(finding => ({ finding, places: placesOf(finding) })),
    };
  });
}
