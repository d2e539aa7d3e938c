// A report as programs read it: what `report --json` prints and `report --combine` reads back.

import type { CivilDate } from '../../domain/civil-date.ts';
import { lastDate, type Period } from '../../domain/period.ts';
import type { PeriodFigures, ServiceReport } from '../../domain/service-report.ts';
import { REPORT_FORMAT, REPORT_KIND } from '../../intake/report-file.ts';
import type { WardReport } from './report.ts';

/** Both days in it. */
export interface PeriodData {
  readonly from: CivilDate;
  readonly last: CivilDate;
}

export function reportData({ facts, report, corrects }: WardReport) {
  const { wardId, presentation } = facts.settings;
  return {
    kind: REPORT_KIND,
    format: REPORT_FORMAT,
    ward: { id: wardId, name: presentation.shortName },
    ...withDates(report),
    corrects: corrects && { number: corrects.number, date: corrects.date },
    duties: report.duties,
    months: report.months,
    attendance: report.attendance,
    before: report.before && withDates(report.before),
    yearBefore: report.yearBefore && withDates(report.yearBefore),
  };
}

function withDates({ period, figures }: PeriodFigures | ServiceReport) {
  return { period: periodData(period), figures };
}

function periodData(period: Period): PeriodData {
  return { from: period.from, last: lastDate(period) };
}
