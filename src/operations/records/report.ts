// `report`: what the records of a period add up to. Looks only; nothing is written.

import { hasBegun } from '../../domain/duty.ts';
import type { Publication } from '../../domain/publication.ts';
import type { ServiceReport } from '../../domain/service-report.ts';
import { serviceReport } from '../../domain/service-report.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { wallTimeAt } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { readPeriod } from '../read-period.ts';
import { refusePeriod } from '../roster/planning.ts';
import { readRecordBasis } from './record-basis.ts';

export interface WardReport {
  readonly facts: WardFacts;
  readonly report: ServiceReport;
  /** The newest publication of the period: the plan that the duties were held by. */
  readonly publication: Publication | null;
}

/** Throws `nothing-published` where no duty of the period has begun. */
export async function reportPeriod(office: Office, periodText: string): Promise<WardReport> {
  return readFrom(office, db => {
    const { facts, duties, records, fields } = readRecordBasis(db);
    const now = wallTimeAt(office.clock.now(), facts.settings.zone);
    const period = readPeriod(periodText, now.date);
    const begun = duties.filter(({ duty }) => hasBegun(duty, now));
    const report = serviceReport({ period, duties: begun, records, fields, roles: facts.roles });
    if (report.duties.length === 0) throw refusePeriod('nothing-published', period);
    const { publication } = readPublishedRoster(db, period, facts.settings.presentation);
    return { facts, report, publication };
  });
}
