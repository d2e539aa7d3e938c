// Reports that were given a number, against what the records say now.

import { dutiesCounted, type KeptReport, lastOfPeriods, saysOtherwise } from '../../domain/kept-report.ts';
import { serviceReport } from '../../domain/service-report.ts';
import type { Database } from '../../store/database.ts';
import { readKeptReports } from '../../store/kept-reports.ts';
import { readRecordBasis } from './record-basis.ts';

/** Those that are not what would be reported now: of each period the last one kept. */
export function reportsBelied(db: Database): readonly KeptReport[] {
  const kept = lastOfPeriods(readKeptReports(db));
  if (kept.length === 0) return [];
  const { facts, duties, records, fields } = readRecordBasis(db);
  return kept.filter(one => {
    const { period } = one.report;
    const input = { period, records, fields, roles: facts.roles };
    return saysOtherwise(one.report, serviceReport({ ...input, duties: dutiesCounted(one, duties) }));
  });
}
