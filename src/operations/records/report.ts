// `report`: what the records of a period add up to. One with a number is kept, so that a correction can name it.

import { hasBegun } from '../../domain/duty.ts';
import { isOfPeriod, type KeptReport, saysOtherwise, yearOfReport } from '../../domain/kept-report.ts';
import type { DocumentMark, Publication } from '../../domain/publication.ts';
import { type ServiceReport, serviceReport } from '../../domain/service-report.ts';
import type { Database } from '../../store/database.ts';
import { readKeptReports, writeKeptReport } from '../../store/kept-reports.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { nowIn, type Office } from '../office.ts';
import { operate, readFrom } from '../operate.ts';
import { readPeriod } from '../read-period.ts';
import { refuse } from '../refuse.ts';
import { periodFacts, refusePeriod } from '../roster/planning.ts';
import { readRecordBasis } from './record-basis.ts';

export interface WardReport {
  readonly facts: WardFacts;
  readonly report: ServiceReport;
  /** The newest publication of the period: the plan that the duties were held by. */
  readonly publication: Publication | null;
  /** The last report kept of the period under another number, where this one says otherwise. */
  readonly corrects: KeptReport | null;
  /** What was kept under its own number, where that said otherwise. */
  readonly replaces: KeptReport | null;
}

/** Kept where it has a number. Throws `nothing-published` where no duty of the period has begun, and `report-number-taken`. */
export async function reportPeriod(
  office: Office,
  periodText: string,
  { number, date }: DocumentMark,
): Promise<WardReport> {
  const read = (db: Database) => reportIn(db, office, periodText, number);
  if (number === null) return (await readFrom(office, read)).made;
  return operate(office, 'report', read, ({ made, before, kept, today }) => {
    const { report } = made;
    const mark = { number, date: date ?? before?.date ?? null, keptOn: today, report };
    refuseTaken(mark, kept);
    if (before && !made.replaces && before.date === mark.date) return { refusal: made };
    return {
      said: { number, date: mark.date, ...periodFacts(report.period) },
      write(db) {
        writeKeptReport(db, mark);
        return made;
      },
    };
  });
}

function reportIn(db: Database, office: Office, periodText: string, number: string | null) {
  const { facts, duties, records, fields } = readRecordBasis(db);
  const now = nowIn(db, office);
  const period = readPeriod(periodText, now.date);
  const begun = duties.filter(({ duty }) => hasBegun(duty, now));
  const report = serviceReport({ period, duties: begun, records, fields, roles: facts.roles });
  if (report.duties.length === 0) throw refusePeriod('nothing-published', period);
  const { publication } = readPublishedRoster(db, period, facts.settings.presentation);
  const kept = readKeptReports(db);
  const ofPeriod = kept.filter(one => isOfPeriod(one, period));
  const before = ofPeriod.find(one => one.number === number);
  const otherwise = (one: KeptReport | undefined) => (one && saysOtherwise(one.report, report) ? one : null);
  const corrects = otherwise(ofPeriod.findLast(one => one.number !== number));
  const made = { facts, report, publication, corrects, replaces: otherwise(before) };
  return { made, before, kept, today: now.date };
}

/** A number belongs to one report of its year. */
function refuseTaken(mark: KeptReport, kept: readonly KeptReport[]): void {
  const year = yearOfReport(mark);
  const taken = kept.find(
    one => one.number === mark.number && yearOfReport(one) === year && !isOfPeriod(one, mark.report.period),
  );
  if (taken)
    refuse({
      code: 'report-number-taken',
      facts: { number: mark.number, year, ...periodFacts(taken.report.period) },
    });
}
